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

/** Words that say where counting begins, which way it goes or how far: a name that holds one has taken it from a phrase. */
const TELLING_ZH = /[≥≤<>±]|之间|允许|超额完成(?!率)|超出|超过|低于|高于|不足|(?<!此)基础上|为目标/;
const TELLING_EN =
  /\b(?:between|(?:outside|past) (?:the|an?|our|its)|on or before|before|after|negative|beyond|below|above|exceed(?:s|ed|ing)?|excess|capped|max(?:imum)?|reduc(?:es?|ed|ing|tion)|removed?|extra|further|additional|thereafter|pro.?rata)\b/i;

/**
 * Words that say how what follows right behind them is meant: not to exceed 20, the top 3 branches, drops 1 point. A name that ends with one has torn it
 * from its phrase.
 */
const LEADING_EN =
  /\b(?:not|never|nor|than)$|\b(?:top|best|bottom|worst|next|ranks?|ranked|places?|positions?|drops?|falls|decreases|rises|increases|goes (?:up|down)|climbs|slips|sheds|half|double) \d$/i;

const NUMBER = /^(?:[\d.$€£½]|(?:one|two|three|four|five|six|seven|eight|nine|ten)(?![a-z]))/;

/** Names of a cover that hold words of scoring: what these say would be lost. */
export function tellingNames({ tiles }: Cover, { text, gap }: Ground): readonly Found[] {
  return tiles.flatMap(({ from, to, edge }, i): Found[] => {
    if (edge) return [];
    const words = [...text.slice(from, to)].map((c, k) => ((gap[from + k] ?? 0) > 0 ? ` ${c}` : c)).join("");
    const next = tiles[i + 1];
    const leads =
      next?.edge?.production && LEADING_EN.test(words + (NUMBER.test(text.slice(next.from)) ? " 0" : ""));
    return leads || TELLING_ZH.test(words) || TELLING_EN.test(words) ? [{ code: "UNREAD", from, to }] : [];
  });
}
