import { format } from "../../numbers/format";
import type { Place } from "../../sheet/cell-address";
import { plainLabel } from "../../sheet/label";
import { amountIn } from "../../sheet/numbers-in";
import { isBlank, shownCell, textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";
import { bandEdge, bandRange } from "./band-range";
import type { BandRange } from "./band-range";
import { isBandLabel } from "./band-words";
import { resultKind } from "./result-cells";

/** A line of a table of grades or pay. */
export interface RangedBand extends BandRange {
  /** Where the range stands; of two cells the upper end. */
  readonly at: Place;
  /** The band, in the words of the table. */
  readonly label: string;
}

/** A small table that says which scores have which grade or pay. */
export interface RangedTable {
  /** From the lowest to the highest. */
  readonly bands: readonly RangedBand[];
  /** Whether it names grades, which everybody has; pay may begin at a score. */
  readonly isOfGrades: boolean;
}

const SCORE =
  "(?:考核|绩效|综合|评定|考评|对应|年度|季度|月度|最终|总)*(?:得分|分数|总分|分值|成绩|积分|评分|分)";
const RANGE = new RegExp(
  `^${SCORE}(?:段|线|区间|范围|档|标准)?$|^(?:对应)?(?:区间|范围)$|^(?:total|final|overall|weighted)?(?:scores?|points?|marks?)(?:range|band|interval|fromto)?$|^(?:range|fromto)$`,
);
const FROM = new RegExp(
  `^(?:${SCORE})?(?:下限|起)$|^最低(?:分数?|得分)$|^(?:from|min(?:imum)?|lower(?:bound|limit)?|lowest)(?:score|points?)?$|^(?:scores?|points?)from$`,
);
const TO = new RegExp(
  `^(?:${SCORE})?(?:上限|止)$|^最高(?:分数?|得分)$|^(?:to|max(?:imum)?|upper(?:bound|limit)?|highest)(?:score|points?)?$|^(?:scores?|points?)to$`,
);
const GRADE =
  /^[\u4e00-\u9fff]{0,6}(?:等级|级别|档次|等次|评级|等第|定级)$|^[a-z]{0,14}(?:grades?|bands?|ratings?|levels?)$/;
const PAY =
  /^[\u4e00-\u9fff]{0,6}(?:系数|比例|奖金|工资|绩效|奖励)$|^[a-z]{0,12}(?:payout|bonus|pay|coefficient|multiplier|factor|increase)$/;
/** Rewards are for some only. */
const REWARD = /奖|award|reward/;
const LONGEST_TITLE = 20;
/** How far from the range the name of its band may stand. */
const NEAR = 3;
const MOST_BANDS = 12;

/** The table whose range has its title here, its bands below it or beside it; null where none does, or it is not understood. */
export function rangedTableAt(view: SheetView, row: number, column: number): RangedTable | null {
  const title = titleAt(view, row, column);
  if (title === null || !(RANGE.test(title) || FROM.test(title))) return null;
  return (
    tableAlong(view, title, (line, step) => ({ row: row + step, column: column + line })) ??
    tableAlong(view, title, (line, step) => ({ row: row + line, column: column + step }))
  );
}

/** `line` counts the titles from that of the range, `step` the bands. */
type Along = (line: number, step: number) => Place;

function tableAlong(view: SheetView, title: string, along: Along): RangedTable | null {
  const titles = new Map<number, string>();
  for (let line = -NEAR; line <= NEAR; line++) {
    const { row, column } = along(line, 0);
    const found = line === 0 || row < 0 || column < 0 ? null : titleAt(view, row, column);
    if (found !== null) titles.set(line, found);
  }
  const lineOf = (pattern: RegExp) =>
    [...titles].sort(([a], [b]) => Math.abs(a) - Math.abs(b)).find(([, each]) => pattern.test(each))?.[0];
  const [grade, pay, to] = [lineOf(GRADE), lineOf(PAY), FROM.test(title) ? lineOf(TO) : undefined];
  const named = grade ?? pay;
  if (named === undefined || (to === undefined && !RANGE.test(title))) return null;
  const bands: RangedBand[] = [];
  for (let step = 1; step <= MOST_BANDS; step++) {
    const label = labelAt(view, along(named, step));
    const range = to === undefined ? inOneCell(view, along(0, step)) : inTwo(view, along, to, step);
    // What the total comes to may follow at once: 应发奖金 2000.
    if (step > 2 && resultKind(label)) break;
    if (range === "blank") {
      // A grade without a range is one that the table does not tell of.
      if (isBandLabel(label)) return null;
      break;
    }
    if (!range) return null;
    bands.push({ ...range, at: along(to ?? 0, step), label: label || rangeText(range) });
  }
  const isOfGrades = grade !== undefined && !REWARD.test(titles.get(grade) ?? "");
  const sorted = inOrder(bands);
  return sorted && { bands: sorted, isOfGrades };
}

function titleAt(view: SheetView, row: number, column: number): string | null {
  const text = textOf(view.cell(row, column));
  return text === "" || text.length > LONGEST_TITLE ? null : plainLabel(text);
}

function labelAt(view: SheetView, { row, column }: Place): string {
  const cell = shownCell(view, row, column);
  const number = amountIn(cell);
  return textOf(cell) || (number ? cell.text || format(number) : "");
}

type Read = BandRange | "blank" | null;

function inOneCell(view: SheetView, { row, column }: Place): Read {
  const cell = view.cell(row, column);
  if (isBlank(cell.value)) return "blank";
  const number = amountIn(cell);
  return bandRange(number ? format(number) : textOf(cell));
}

function inTwo(view: SheetView, along: Along, to: number, step: number): Read {
  const ends = [along(0, step), along(to, step)].map(({ row, column }) => view.cell(row, column));
  if (ends.every(({ value }) => isBlank(value))) return "blank";
  const [lower, upper] = ends.map((cell) => {
    const number = amountIn(cell);
    return isBlank(cell.value) ? null : number ? bandEdge(format(number)) : undefined;
  });
  if (lower === undefined || upper === undefined) return null;
  return { lower, upper, isPercent: false };
}

function rangeText({ lower, upper }: BandRange): string {
  return [lower, upper].map((end) => (end ? format(end.value) : "")).join("-");
}

/** Where the bands go down or up without a turn, the lowest first: a table that begins anew says more than one thing. */
function inOrder(bands: readonly RangedBand[]): RangedBand[] | null {
  if (bands.length < 2 || new Set(bands.map(({ isPercent }) => isPercent)).size > 1) return null;
  const ends = bands.map(({ lower, upper }) => Number(lower?.value ?? 0) + Number(upper?.value ?? Infinity));
  const isUp = ends.every((end, at) => at === 0 || end > (ends[at - 1] ?? 0));
  const isDown = ends.every((end, at) => at === 0 || end < (ends[at - 1] ?? 0));
  const sorted = isUp ? [...bands] : [...bands].reverse();
  if (!isUp && !isDown) return null;
  // The full mark may have a band to itself; another number alone is where a band begins, and nothing says where it ends.
  const isPoint = ({ lower, upper }: RangedBand) => lower !== null && lower === upper;
  return sorted.slice(0, -1).some(isPoint) ? null : sorted;
}
