/**
 * The same function, but what it has made of its last `most` keys or so is kept. For pure functions only: no answer can then
 * differ by what is kept. Two halves take turns: when the young one is full, the old one is forgotten, so that what is in
 * use stays.
 */
export function remembered<K, V extends object>(make: (key: K) => V, most: number): (key: K) => V {
  let young = new Map<K, V>();
  let old = young;
  return (key) => {
    const kept = young.get(key);
    if (kept !== undefined) return kept;
    const value = old.get(key) ?? make(key);
    if (young.size >= most / 2) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}
