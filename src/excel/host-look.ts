/** The language of Excel's own menus as a tag, such as `zh-CN`; empty where the host does not say. */
export function displayLanguage(): string {
  return Office.context.displayLanguage ?? "";
}

/** The background that Excel paints itself with, as `#rrggbb`; null where the host does not say. */
export function hostBackground(): string | null {
  // Typed as always there, but hosts without a theme of their own leave it out.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor ?? null;
}
