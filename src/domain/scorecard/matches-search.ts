/**
 * Whether these texts hold every word of a query, in any order; full-width and half-width, upper and lower case are one. A blank query
 * matches everything.
 *
 * @example matchesSearch(["网络推广", "Web promotion", "wltg"], "ＷＥＢ 推广") // true
 */
export function matchesSearch(texts: readonly string[], query: string): boolean {
  const text = plain(texts.join(" "));
  return plain(query)
    .split(" ")
    .every((word) => text.includes(word));
}

const plain = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
