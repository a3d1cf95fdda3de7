/** Excel's longest sheet name, in UTF-16 units. */
const LONGEST = 31;

/**
 * The wished sheet name, or the first of `wish (2)`, `wish (3)` … that no sheet has; Excel does not tell upper from lower case.
 *
 * @example freeName("网络推广", ["网络推广"]) // "网络推广 (2)"
 */
export function freeName(wish: string, taken: Iterable<string>): string {
  const names = new Set([...taken].map((name) => name.toLowerCase()));
  let name = wish;
  for (let number = 2; names.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = `${cut(wish, LONGEST - suffix.length)}${suffix}`;
  }
  return name;
}

/** Cut without halving a character. */
function cut(text: string, longest: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > longest) break;
    kept += character;
  }
  return kept.trimEnd();
}
