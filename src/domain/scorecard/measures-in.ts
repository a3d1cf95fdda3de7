/**
 * The measures that a formula is derived from, each once, in their order.
 *
 * @example measuresIn("{previous}+{new}-{lost}") // ["previous", "new", "lost"]
 */
export function measuresIn(formula: string): readonly string[] {
  return [...new Set([...formula.matchAll(/\{([^}]+)\}/g)].map(([, id = ""]) => id))];
}
