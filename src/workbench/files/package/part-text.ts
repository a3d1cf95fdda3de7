/** A part's XML as text, in the namespace that goes without a prefix. */
export function partText(bytes: Uint8Array | undefined): string {
  if (!bytes) return "";
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "";
  const text = new TextDecoder(wide || "utf-8").decode(bytes);
  const prefix = /<(\w+):(?:workbook|worksheet|styleSheet|sst|comments|Types|Relationships)[\s>]/.exec(
    text.slice(0, 4000),
  )?.[1];
  return prefix === undefined ? text : text.replace(new RegExp(`(</?)${prefix}:`, "g"), "$1");
}

export function textPart(xml: string): Uint8Array {
  return new TextEncoder().encode(xml);
}
