/** The longest name of what is judged. */
const LONGEST = 90;
/** What begins bounds: ≥ 85 %, 10% or more, below 70, nil. */
const BOUNDS =
  /^(?:[≥≤<>=(+]|[\d.,]+[%a-z]*(?:-|to|and(?:above|more|over|up)|or(?:above|more|less|below|better|over|fewer)|\+|=)|(?:below|above|over|under|lessthan|morethan|fewerthan|atleast|atmost|upto|within|nomorethan|notmorethan|nolessthan|from|between|exceeding|nil=|nil:|none=|none:|zero=|no[a-z]+[=:]|foreach|forevery|each|every)|full(?:marks|points|score|credit))/;

/**
 * Names with numbers in them, before a colon and the bounds: Service level (calls answered in 20 sec): ≥ 85 % …. The number belongs to what is
 * judged, so the whole name is read as words that say nothing about points.
 */
export function headings(
  text: string,
  gap: readonly number[],
  put: (name: string, from: number, to: number, value: unknown, cost?: number) => void,
): void {
  for (let from = 0; from < text.length; from++) {
    if (from > 0 && (gap[from] ?? 0) !== 2) continue;
    const to = endOf(text, gap, from);
    if (to === 0) continue;
    const name = text.slice(from, to);
    if (!/\d/.test(name) || !/^[^\d]*[a-z]{3}/.test(name) || SCORING.test(name)) continue;
    put("remark", from, to, null, HEADING);
  }
}

/** Dearer than a name, cheaper than a number that nothing reads. */
const HEADING = 1.5;
const SCORING =
  /points?|marks?|pts|deduct|minus|lose|earn|score|bonus|each|every|per(?:cent)?(?![a-z]{0,1}\d)(?=each|every)|if|where/;

/** Behind the colon of a heading that begins here; 0 where none does. */
function endOf(text: string, gap: readonly number[], from: number): number {
  for (let at = from; at < Math.min(text.length, from + LONGEST); at++) {
    if (at > from && gap[at] === 2) return 0;
    const c = text.charAt(at);
    if (/[;=≥≤|]/.test(c)) return 0;
    if (c === ":") return gap[at + 1] === 2 || BOUNDS.test(text.slice(at + 1, at + 40)) ? at : 0;
  }
  return 0;
}
