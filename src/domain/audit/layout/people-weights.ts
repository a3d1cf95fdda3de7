import { compare, decimal, sum } from "../../numbers/decimal";
import type { Decimal } from "../../numbers/decimal";
import type { Place } from "../../sheet/cell-address";
import type { SheetView } from "../../sheet/sheet-view";
import { asFraction, readWeightEntry } from "./weight-cell";
import type { Scale, WeightEntry } from "./weight-cell";
import type { TitledColumn } from "./people-header";

const MOST_FRACTIONS = decimal("1.5");

/** What the sheet says that each indicator of a table of people counts. */
export interface PeopleWeights {
  /** `weights` count for shares of the whole; `marks` are the most that each can earn. */
  readonly kind: "weights" | "marks";
  readonly scale: Scale;
  /** By column, as a fraction of the whole: 0.3 for 30% and for 30分. */
  readonly shares: ReadonlyMap<number, Decimal>;
  /** The first of them, and where their sum stands; null where it stands nowhere. */
  readonly at: Place;
  readonly sumAt: Place | null;
}

const IN_TITLE =
  /(?:^|[\s([【:,])(?:权重|占比|分值|满分|weight|max\.?)?\s*:?\s*(\d+(?:\.\d+)?)\s*(%|分|points?|pts)\s*[)\]】]?\s*$/i;
const AFTER_HAN = /(?<=[\u4e00-\u9fff])(\d+(?:\.\d+)?)\s*(%|分)\s*$/;

/** The weights that the titles state: 销售额（30%）, "销售额\n30分". At least two of them, all in one unit. */
export function weightsInTitles(columns: readonly TitledColumn[]): PeopleWeights | null {
  const entries = columns.flatMap((each) => {
    const text = each.title.normalize("NFKC");
    const [, number, unit] = IN_TITLE.exec(text) ?? AFTER_HAN.exec(text) ?? [];
    if (number === undefined || unit === undefined) return [];
    const entry = readWeightEntry({ value: `${number}${unit}`, text: "", formula: null, format: "General" });
    return entry.kind === "weight" ? [{ ...each, entry }] : [];
  });
  const [first] = entries;
  const scale = first?.entry.scale;
  if (!first || !scale || entries.length < 2 || entries.some(({ entry }) => entry.scale !== scale))
    return null;
  if (entries.length * 2 < columns.length) return null;
  return {
    kind: scale === "fraction" ? "weights" : "marks",
    scale,
    shares: new Map(entries.map(({ column, entry }) => [column, asFraction(entry.number, scale)])),
    at: { row: first.row, column: first.column },
    sumAt: null,
  };
}

/** The weights, or full marks, in a row of their own; null where fewer than two can be read. */
export function weightsInRow(
  view: SheetView,
  row: number,
  columns: readonly TitledColumn[],
  totalColumn: number,
  kind: PeopleWeights["kind"],
): PeopleWeights | null {
  const entries = columns.flatMap(
    ({ column }): { column: number; entry: WeightEntry & { kind: "weight" } }[] => {
      const entry = readWeightEntry(view.cell(row, column));
      return entry.kind === "weight" ? [{ column, entry }] : [];
    },
  );
  const [first] = entries;
  if (!first || entries.length < 2) return null;
  const scale = kind === "marks" ? "hundred" : scaleOfRow(entries.map(({ entry }) => entry));
  const total = readWeightEntry(view.cell(row, totalColumn));
  return {
    kind,
    scale,
    shares: new Map(
      entries.map(({ column, entry }) => [column, asFraction(entry.number, entry.scale ?? scale)]),
    ),
    at: { row, column: first.column },
    sumAt: total.kind === "weight" ? { row, column: totalColumn } : null,
  };
}

/** Bare numbers of a row are fractions where they come to less than one and a half. */
function scaleOfRow(entries: readonly (WeightEntry & { kind: "weight" })[]): Scale {
  const stated = entries.find(({ scale }) => scale !== null)?.scale;
  if (stated) return stated;
  return compare(sum(entries.map(({ number }) => number)), MOST_FRACTIONS) < 0 ? "fraction" : "hundred";
}
