import type { Area } from "../../domain/sheet/grid";
import { decimal, HUNDRED, toNumber } from "../../domain/numbers/decimal";
import { divide } from "../../domain/numbers/ratio";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import type { ScorecardTexts } from "../../texts/scorecard/zh-CN";
import { fixedReference } from "./a1";
import { across, cellAt } from "./area";
import type { Columns } from "./columns";
import { text, value } from "./content";
import { percentFormat } from "./number-formats";
import { ENTRY, MUTED, SMALL_SIZE, WRONG } from "./palette";
import { gap, partOf } from "./part";
import type { Field, Part } from "./part";
import { TITLE_ROWS } from "./title-part";

/** Between the title and the table. */
export const SHARES_ROW = TITLE_ROWS;

const GAP = 8;
const SHARES_HEIGHT = 24;

/** The raters' shares, each over its column; null where the scorecard has no raters. */
export function sharesOf({ raters }: Pick<Scorecard, "raters">, { at }: Columns): Area | null {
  return raters ? across(SHARES_ROW, { first: at.actual, last: at.lastActual }) : null;
}

/** Holds while the shares do not come to 100%, at the decimals that count. */
export function sharesWrong(shares: Area): string {
  return `ROUND(SUM(${fixedReference(shares)}),8)<>1`;
}

/** The room above the table, and in it what each rater's points count for. */
export function sharesPart(card: Scorecard, columns: Columns, words: ScorecardTexts): Part {
  const area = sharesOf(card, columns);
  if (!card.raters || !area) return gap(GAP);
  const { shares } = card.raters;
  const { entry } = words;
  return partOf(
    [
      {
        area: across(SHARES_ROW, { first: 0, last: columns.at.dataSource }),
        content: text(words.raters.shares),
        style: { horizontal: "right", font: { size: SMALL_SIZE, color: MUTED } },
      },
      ...shares.map(({ share }, index): Field => ({
        area: cellAt(SHARES_ROW, columns.at.actual + index),
        content: value(toNumber(divide(decimal(share), HUNDRED))),
        numberFormat: percentFormat(shares.map((one) => one.share)),
        style: { ...ENTRY, horizontal: "center" },
        unlocked: true,
      })),
    ],
    [SHARES_HEIGHT],
    {
      validations: [
        {
          area,
          rule: { kind: "decimal", minimum: 0, maximum: 1 },
          alert: { title: entry.title, message: entry.weight },
        },
      ],
      conditionalFormats: [{ area, formula: `=${sharesWrong(area)}`, style: { ...WRONG, bold: true } }],
    },
  );
}
