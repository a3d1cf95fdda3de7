import type { Ground } from "../grammar/chart";
import type { Cover } from "./cover";
import type { Found } from "./told";

/** A character of this price says something: a number, a scoring word. */
const SAYS = 2;

/** Words that say something and that no phrase of a cover takes. */
export function unreadIn({ tiles }: Cover, { price, text, gap }: Ground): readonly Found[] {
  const isWithin = (at: number) =>
    (gap[at] ?? 0) === 0 && /^[a-z]{2}$/.test(text.slice(Math.max(0, at - 1), at + 1));
  return tiles.flatMap(({ from, to, edge }): Found[] => {
    if (edge) return [];
    let [first, last] = [-1, -1];
    for (let at = from; at < to; at++) {
      if ((price[at] ?? 0) < SAYS) continue;
      if (first < 0) first = at;
      last = at;
    }
    if (first < 0) return [];
    // Whole words.
    while (first > from && isWithin(first)) first--;
    while (last + 1 < to && isWithin(last + 1)) last++;
    return [{ code: "UNREAD", from: first, to: last + 1 }];
  });
}
