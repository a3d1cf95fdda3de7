/** An element of a piece of XML. */
export interface XmlElement {
  /** With its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text right inside of it. */
  readonly text: string;
}

const attributePattern = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const inTag = `(?:[^>"']|"[^"]*"|'[^']*')*?`;

/** Reads a piece of XML into its outermost elements. What is not well formed is read as far as it goes. */
export function parseXml(xml: string): XmlElement[] {
  const root = open("", {});
  const stack = [root];
  const pattern = new RegExp(
    `<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>|<!--[\\s\\S]*?-->|<[?!]${inTag}>|<(/?)([\\w:.-]+)(${inTag})(/?)>|([^<]+)`,
    "g",
  );
  for (const [, cdata, slash, name, attributes, closed, text] of xml.matchAll(pattern)) {
    const top = stack.at(-1) ?? root;
    if (cdata !== undefined) top.text += cdata;
    else if (text !== undefined) top.text += unescapeXml(text);
    else if (name === undefined) continue;
    else if (slash) {
      if (stack.length > 1) stack.pop();
    } else {
      const element = open(name, attributesOf(attributes ?? ""));
      top.children.push(element);
      if (!closed) stack.push(element);
    }
  }
  return root.children;
}

interface OpenElement extends XmlElement {
  children: OpenElement[];
  text: string;
}

function open(name: string, attributes: Record<string, string>): OpenElement {
  return { name, attributes, children: [], text: "" };
}

function attributesOf(tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, double, single] of tag.matchAll(attributePattern))
    if (name !== undefined) found[name] = unescapeXml(double ?? single ?? "");
  return found;
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((inner) => inner.name === name);
}

/** All elements of that name as they are written, and the XML without them. The elements do not nest. */
export function takeElements(xml: string, name: string): { found: string[]; rest: string } {
  const found: string[] = [];
  const rest = xml.replace(elementPattern(name), (element) => {
    found.push(element);
    return "";
  });
  return { found, rest };
}

/** Matches whole elements of that name. */
export function elementPattern(name: string): RegExp {
  return new RegExp(`<${name}(?=[\\s/>])${inTag}(?:/>|>[\\s\\S]*?</${name}\\s*>)`, "g");
}

/** An element as text; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = "",
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export function escapeXml(text: string): string {
  return (
    text
      // What XML cannot hold at all.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("\n", "&#10;")
  );
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex ? parseInt(hex as string, 16) : decimal ? Number(decimal) : undefined;
    if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return entities[String(name)] ?? whole;
  });
}
