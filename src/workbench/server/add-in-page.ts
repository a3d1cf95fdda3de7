const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const officeScript = new RegExp(`<script[^>]*src="${officeAddress.replaceAll(".", "\\.")}"`, "i");

/**
 * The shipped page as it is, but for two things: office.js comes from this server, and the bridge is loaded before it.
 * A page that does not load office.js is left alone.
 */
export function withBridge(html: string, officeUrl: string, bridgeUrl: string): string {
  const found = officeScript.exec(html);
  if (!found) return html;
  const before = html.slice(0, found.index);
  const rest = html.slice(found.index).replace(officeAddress, officeUrl);
  return `${before}<script src="${bridgeUrl}"></script>${rest}`;
}
