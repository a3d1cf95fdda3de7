import type { Area } from "../../domain/sheet/grid";
import type { Language } from "../../domain/localized";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import type { ScorecardTexts } from "../../texts/scorecard/zh-CN";
import { reference } from "./a1";
import { across, cellAt } from "./area";
import type { Columns } from "./columns";
import { formula, text } from "./content";
import { formulaText } from "../../domain/formula/formula-text";
import { weightFormat } from "./number-formats";
import { GRID, MUTED, SMALL_SIZE } from "./palette";
import { partOf } from "./part";
import type { Field, Part } from "./part";
import type { ItemRows } from "./total-part";

const ROW = 24;

/**
 * Where weights have two levels, a line a dimension under the total: what its weights and its scores come to. By the dimension's name, so that
 * sorting and further rows change nothing.
 */
export function sectionsPart(
  card: Scorecard,
  language: Language,
  { at, last }: Columns,
  words: ScorecardTexts,
  items: ItemRows,
  row: number,
): Part {
  const sections = card.dimensions.filter(({ weight }) => weight !== undefined);
  const inColumn = (column: number): string => {
    const area: Area = { row: items.first, column, rows: items.lastStandard - items.first + 1, columns: 1 };
    return reference(area);
  };
  const [dimensions, weights, scores] = [at.dimension, at.weight, at.score].map(inColumn);
  return partOf(
    sections.flatMap(({ names }, index): Field[] => {
      const name = formulaText(names[language]);
      const points =
        card.scoring === "points"
          ? `SUMIF(${dimensions},${name},${scores})`
          : `SUMPRODUCT(--(${dimensions}=${name}),${weights},${scores})`;
      return [
        {
          area: across(row + index, { first: 0, last: at.indicator }),
          content: text(words.section(names[language])),
          style: { borders: GRID, horizontal: "right", indent: 1, font: { size: SMALL_SIZE, color: MUTED } },
        },
        {
          area: cellAt(row + index, at.weight),
          content: formula(`SUMIF(${dimensions},${name},${weights})`),
          numberFormat: weightFormat(card),
          style: { borders: GRID, horizontal: "center" },
        },
        { area: across(row + index, { first: at.weight + 1, last: last - 1 }), style: { borders: GRID } },
        {
          area: cellAt(row + index, at.score),
          content: formula(`IF(COUNTIFS(${dimensions},${name},${scores},">=0")=0,"",${points})`),
          style: { borders: GRID, horizontal: "right", indent: 1 },
        },
      ];
    }),
    sections.map(() => ROW),
  );
}
