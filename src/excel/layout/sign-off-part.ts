import type { Scorecard } from "../../domain/scorecard/scorecard";
import type { ScorecardTexts } from "../../texts/scorecard/zh-CN";
import { across, cellAt } from "./area";
import type { Columns } from "./columns";
import { text } from "./content";
import { SIGN_LINE } from "./palette";
import { partOf } from "./part";
import type { Field, Part } from "./part";

const SIGN_ROW = 32;

/** One line a person: who signs, room for it, and the date. Begins at `row`. */
export function signOffPart(
  { signOff }: Pick<Scorecard, "signOff">,
  columns: Columns,
  words: ScorecardTexts,
  row: number,
): Part {
  const { at, middle, right, last } = columns;
  return partOf(
    signOff.flatMap((role, index): Field[] => [
      {
        area: across(row + index, { first: 0, last: at.indicator }),
        content: text(words.signOff.roles[role]),
        style: { horizontal: "right", vertical: "bottom" },
      },
      {
        area: across(row + index, { first: at.weight, last: middle.last }),
        style: { borders: { bottom: SIGN_LINE } },
      },
      {
        area: cellAt(row + index, right.first),
        content: text(words.signOff.date),
        style: { horizontal: "right", vertical: "bottom" },
      },
      {
        area: across(row + index, { first: right.first + 1, last }),
        style: { borders: { bottom: SIGN_LINE } },
      },
    ]),
    signOff.map(() => SIGN_ROW),
  );
}
