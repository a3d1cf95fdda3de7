import { readFileSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(__dirname, "../..");
export const manifestText = readFileSync(path.join(root, "manifest.xml"), "utf8");

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between the tags; empty for a self-closing element. */
  readonly inner: string;
}

/** The elements of one name (with its prefix) in a well-formed text in which that name does not nest. */
export function elements(name: string, xml: string = manifestText): Element[] {
  const tag = new RegExp(`<${name}((?:\\s+[\\w:.]+="[^"]*")*)\\s*(?:/>|>([\\s\\S]*?)</${name}>)`, "g");
  return [...xml.matchAll(tag)].map(([, attributes = "", inner = ""]) => ({
    name,
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w:.]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]),
    ),
    inner,
  }));
}

/** The one element of that name. */
export function element(name: string, xml: string = manifestText): Element {
  const [first, ...others] = elements(name, xml);
  if (first === undefined || others.length > 0)
    throw new Error(`${others.length + (first ? 1 : 0)} elements <${name}>`);
  return first;
}

/** An attribute that has to be there. */
export function attribute(of: Element, name: string): string {
  const value = of.attributes[name];
  if (value === undefined) throw new Error(`<${of.name}> has no ${name}: ${JSON.stringify(of.attributes)}`);
  return value;
}
