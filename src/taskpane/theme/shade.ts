/** How the pane is to look. */
export type Shade = "light" | "dark" | "highContrast";

export interface Surroundings {
  /** The host's background as `#rrggbb`, where the host tells it. */
  readonly hostBackground: string | null;
  readonly prefersDark: boolean;
  readonly forcedColors: boolean;
}

/** The system's high contrast goes first, then the host's own background, then what the system prefers. */
export function shadeFor({ hostBackground, prefersDark, forcedColors }: Surroundings): Shade {
  if (forcedColors) return "highContrast";
  const dark = hostBackground === null ? null : isDark(hostBackground);
  return (dark ?? prefersDark) ? "dark" : "light";
}

/** Null where the text is no colour. */
function isDark(color: string): boolean | null {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim());
  if (!hex) return null;
  const [red, green, blue] = hex.slice(1).map((pair) => parseInt(pair, 16)) as [number, number, number];
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
