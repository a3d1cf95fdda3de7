import { element, parseXml } from "../xml/elements";
import type { Parts } from "../zip/read-zip";
import { partText, textPart } from "./part-text";

const place = "[Content_Types].xml";

/** The content type of each part by its path. */
export function contentTypes(parts: Parts): (path: string) => string | undefined {
  const list = parseXml(partText(parts.get(place))).find(({ name }) => name === "Types")?.children ?? [];
  const byPath = new Map<string, string>();
  const byEnding = new Map<string, string>();
  for (const { name, attributes } of list) {
    const type = attributes["ContentType"] ?? "";
    if (name === "Override")
      byPath.set((attributes["PartName"] ?? "").replace(/^\//, "").toLowerCase(), type);
    else byEnding.set((attributes["Extension"] ?? "").toLowerCase(), type);
  }
  return (path) =>
    byPath.get(path.toLowerCase()) ?? byEnding.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase());
}

/** Says of which type some more parts are. */
export function addContentTypes(parts: Parts, types: ReadonlyMap<string, string>): void {
  const known = contentTypes(parts);
  const more = [...types]
    .filter(([path, type]) => known(path) !== type)
    .map(([path, type]) => element("Override", { PartName: `/${path}`, ContentType: type }));
  const xml = partText(parts.get(place));
  parts.set(place, textPart(xml.replace("</Types>", () => `${more.join("")}</Types>`)));
}
