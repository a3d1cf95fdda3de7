import type { CellAddress } from "../sheet/cell-address";
import type { CellChange } from "../sheet/cell-change";
import { auditedCard, besideRow } from "../audit/audited-card";
import type { FoundCard } from "../audit/layout/found-card";
import type { Grid } from "../sheet/grid";
import { cellName } from "../sheet/a1";
import { isBlank, shownCell } from "../sheet/sheet-view";
import type { Reading } from "../criteria/reading";
import { actualSlots } from "../rule/actual-slots";
import type { Rule } from "../rule/rule";
import { scoreCall } from "../scorecard/score-call";
import { withFormula, withValue } from "../sheet/content-change";
import { readingBeside } from "../formula/score-formula";
import { isInRows } from "./criterion-in-rows";
import { freeColumns } from "./free-columns";
import { isTakenOver, liveColumn } from "./live-column";
import { liveCard } from "./live-card";
import type { LiveCard } from "./live-card";
import type {
  CardObstacle,
  LeftRow,
  LiveOptions,
  LivePlan,
  LiveRow,
  NewColumn,
  RowObstacle,
} from "./live-plan";
import { planResults } from "./plan-results";
import { isOwnCell, rowFormula } from "./row-formula";
import type { ActualColumns } from "./row-formula";

/** So many actuals side by side are added where a table has none; criteria that take more are rare and better split. */
const MOST_ACTUALS = 3;

/**
 * What makes a card that a check found calculate: a KPI.SCORE formula for each row whose criterion can be read, columns for actuals
 * and scores where there are none, a total, and what follows from it. Nothing but the cells of `changes` is touched; each says
 * what it must hold before. Formulas of the sheet's own stay.
 *
 * @example planLive(grid, card, { place: "in-place", language: "zh-CN", titles }).changes[0]?.after.formula
 * // '=IF(F4="","",KPI.SCORE(E4,F4,D4*100))'
 */
export function planLive(grid: Grid, card: FoundCard, options: LiveOptions): LivePlan {
  const live = liveCard(grid, card, options.corrections);
  if (!live) return nothing("CARD_GONE");
  const { criteria } = card.columns;
  if (criteria === undefined) return nothing("NO_CRITERIA_COLUMN");
  const { view, items, bonus } = live;
  const all = [...items, ...bonus];

  const words = new Map(all.map(({ row }) => [row, wordsOf(live, row, criteria)]));
  const readings = new Map<number, Reading | null>();
  const { marks } = auditedCard(view, live.read, live.stopRow);
  for (const [row, text] of words)
    if (text !== null)
      readings.set(row, readingBeside(text, besideRow(view, live.read, row, marks.byRow.get(row))));
  const rules = new Map<number, Rule>();
  for (const [row, reading] of readings) if (reading?.ok) rules.set(row, reading.rule);

  const formulas = liveColumn(live);
  const scoreColumn =
    formulas ?? card.columns.score ?? (marks.outOf === null ? card.columns.weightedScore : undefined);
  const isBeside = options.place === "beside" && formulas === null;
  const places = placesOf(live, rules, scoreColumn, isBeside);
  if (!places) return nothing("NO_FREE_COLUMN");
  const { actuals, score } = places;
  const isNewScore = score !== scoreColumn;

  const rows: LiveRow[] = [];
  const left: LeftRow[] = [];
  const already: number[] = [];
  const changes: CellChange[] = [];
  let blanked = 0;
  for (const item of all) {
    const { row, name } = item;
    const cell = address(grid, row, score);
    const own = scoreColumn === undefined ? null : view.cell(row, scoreColumn);
    const isLive = typeof own?.formula === "string" && scoreCall(own.formula) !== null;
    const leave = (why: RowObstacle, at: number) => {
      left.push({ row, indicator: name, cell: address(grid, row, at), why });
      takeOver();
    };
    // The total of a new column counts what stays typed in the old one.
    const takeOver = () => {
      if (!isNewScore || scoreColumn === undefined || !isOwnCell(live, row, scoreColumn)) return;
      const typed = cellName(row, scoreColumn);
      changes.push(withFormula(view, { row, column: score }, `=IF(${typed}="","",${typed})`));
    };
    if (isLive) {
      already.push(row);
      takeOver();
      continue;
    }
    const reading = readings.get(row);
    const rule = rules.get(row);
    if (isInRows(live, item, criteria)) leave({ code: "CRITERIA_IN_ROWS" }, criteria);
    else if (!reading) leave({ code: "CRITERIA_BLANK" }, criteria);
    else if (!reading.ok || !rule) leave(doubtIn(reading), criteria);
    else if (!isNewScore && !isOwnCell(live, row, score)) leave({ code: "MERGED" }, score);
    else if (!isNewScore && typeof own?.formula === "string" && !isTakenOver(own.formula))
      leave({ code: "OWN_FORMULA" }, score);
    else {
      const made = rowFormula(live, item, rule, marks.byRow.get(row), actuals);
      if (!made.ok) {
        leave(made.why, made.why.code === "MERGED" ? actuals.first : criteria);
        continue;
      }
      const { formula, ok: _, ...about } = made;
      const isFilled = !isBlank(view.cell(row, actuals.first).value);
      if (!isNewScore && own && own.formula === null && !isBlank(own.value) && !isFilled) blanked++;
      rows.push({ row, indicator: name, cell, ...about });
      changes.push(withFormula(view, { row, column: score }, `=${formula}`));
    }
  }
  if (rows.length === 0) {
    const obstacles: CardObstacle[] = already.length === 0 ? ["NOTHING_READABLE"] : [];
    return { changes: [], rows, left, already, blanked: 0, columns: [], results: [], obstacles };
  }

  const titled = places.columns.map(({ role, column }, index) =>
    withValue(
      view,
      { row: live.header.firstRow, column },
      role === "score" ? options.titles.score : options.titles.actual(index, actuals.count),
    ),
  );
  const scores = { column: score, beside: isNewScore && scoreColumn !== undefined, marks };
  const results = planResults(live, scores, options.language);
  return {
    changes: [...titled, ...changes, ...results.changes],
    rows,
    left,
    already,
    blanked,
    columns: places.columns,
    results: results.results,
    obstacles: [],
  };
}

function nothing(obstacle: CardObstacle): LivePlan {
  return {
    changes: [],
    rows: [],
    left: [],
    already: [],
    blanked: 0,
    columns: [],
    results: [],
    obstacles: [obstacle],
  };
}

/** The words of a criterion; null where it is blank. */
function wordsOf({ view }: LiveCard, row: number, column: number): string | null {
  const { value, text } = shownCell(view, row, column);
  if (isBlank(value)) return null;
  return typeof value === "string" ? value : text;
}

function doubtIn(reading: Reading): RowObstacle {
  const doubt = reading.ok ? undefined : reading.doubts[0];
  return doubt ? { code: "CRITERIA_DOUBTFUL", doubt } : { code: "CRITERIA_BLANK" };
}

function address({ sheet }: Grid, row: number, column: number): CellAddress {
  return { sheet, row, column };
}

interface LivePlaces {
  readonly actuals: ActualColumns;
  readonly score: number;
  readonly columns: readonly NewColumn[];
}

/** Where actuals and scores stand, and which columns are added for them; null where there is no room. */
function placesOf(
  live: LiveCard,
  rules: ReadonlyMap<number, Rule>,
  scoreColumn: number | undefined,
  isBeside: boolean,
): LivePlaces | null {
  const { actual } = live.card.columns;
  const wanted = Math.max(1, ...[...rules.values()].map((rule) => actualSlots(rule).length));
  const newActuals = actual === undefined ? Math.min(wanted, MOST_ACTUALS) : 0;
  const newScores = scoreColumn === undefined || isBeside ? 1 : 0;
  const count = newActuals + newScores;
  const first = count === 0 ? 0 : freeColumns(live, count);
  if (first === null) return null;
  const added: NewColumn[] = [
    ...Array.from({ length: newActuals }, (_, index): NewColumn => ({
      role: "actual",
      column: first + index,
    })),
    ...(newScores ? [{ role: "score", column: first + newActuals } as const] : []),
  ];
  return {
    actuals:
      actual === undefined
        ? { first, count: newActuals }
        : { first: actual, count: Math.max(1, live.actualColumns) },
    score: newScores || scoreColumn === undefined ? first + newActuals : scoreColumn,
    columns: added,
  };
}
