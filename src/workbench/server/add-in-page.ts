/** The page may have been built for another address of office.js (OFFICE_JS). */
const officeScript = /(?<before><script[^>]*src=")https:\/\/[^"]*\/office\.js"/i;

/**
 * The shipped page as it is, but for two things: office.js comes from this server, and the bridge is loaded before it.
 * A page that does not load office.js is left alone.
 */
export function withBridge(html: string, officeUrl: string, bridgeUrl: string): string {
  return html.replace(
    officeScript,
    (_, before: string) => `<script src="${bridgeUrl}"></script>${before}${officeUrl}"`,
  );
}
