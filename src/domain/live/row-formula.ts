import { besideRow } from "../audit/audited-card";
import { cellName } from "../sheet/a1";
import { anchorName } from "../sheet/anchor-name";
import { anchorRow, shownCell } from "../sheet/sheet-view";
import { markObstacle, scoreFormula, targetFor } from "../formula/score-formula";
import { actualSlots } from "../rule/actual-slots";
import { lintRule } from "../rule/lint";
import type { Rule } from "../rule/rule";
import { scoreRule } from "../rule/score";
import type { ScoreFault } from "../rule/score-fault";
import type { FullMark } from "../audit/weight-mark";
import type { CardRow, LiveCard } from "./live-card";
import type { LiveRow, RowObstacle } from "./live-plan";

/** Where the actuals of a card stand: existing columns, or new ones. */
export interface ActualColumns {
  readonly first: number;
  readonly count: number;
}

export type RowFormula =
  | ({ readonly ok: true; readonly formula: string } & Pick<LiveRow, "actuals" | "fault" | "unlike">)
  | { readonly ok: false; readonly why: RowObstacle };

/** The formula of a row as it stands on its sheet, without `=`, or why it gets none. */
export function rowFormula(
  live: LiveCard,
  { row }: CardRow,
  rule: Rule,
  mark: FullMark | undefined,
  actuals: ActualColumns,
): RowFormula {
  const { view, card } = live;
  const refused = (why: RowObstacle): RowFormula => ({ ok: false, why });
  const slots = actualSlots(rule);
  if (slots.length > actuals.count) {
    const subjects = slots.map(({ subject }) => subject);
    return refused({ code: "ACTUALS_NEEDED", needed: slots.length, room: actuals.count, subjects });
  }
  const columns = slots.map((_, index) => actuals.first + index);
  if (!columns.every((column) => isOwnCell(live, row, column))) return refused({ code: "MERGED" });

  const beside = besideRow(view, live.read, row, mark);
  const wrongMark = markObstacle(rule, beside);
  if (wrongMark) return refused(wrongMark);
  const target = targetFor(rule, beside.target);
  if (target && "code" in target) return refused(target);

  const values = columns.map((column) => shownCell(view, row, column).value);
  const context = { max: mark?.points ?? null, target: target ? target.value : null };
  // What is wrong with the full mark shows with any actual; what is wrong with an actual is for who enters it.
  const scored = scoreRule(rule, values, context);
  const fault = scored.ok ? null : scored.fault;
  if (fault && !isAboutActual(fault)) return refused({ code: "FAULT", fault });

  const first = cellName(row, actuals.first);
  const cells = slots.length === 1 ? first : `${first}:${cellName(row, actuals.first + slots.length - 1)}`;
  const criteria = anchorName(view, row, card.columns.criteria ?? 0);
  const unlike = mark && lintRule(rule, mark.points).find(({ code }) => code === "BEST_UNLIKE_MAX");
  return {
    ok: true,
    formula: scoreFormula({ criteria, actuals: cells, slots: slots.length, mark: beside.mark, target }),
    actuals: slots.length > 1 ? slots.map(({ subject }) => subject) : [],
    fault,
    unlike: unlike?.code === "BEST_UNLIKE_MAX" ? { best: unlike.best, max: unlike.max } : null,
  };
}

/** Whether the cell can hold something of its own: it begins no area over several rows and lies in none. */
export function isOwnCell({ view }: LiveCard, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  return (
    merge === null || (anchorRow(view, row, column) === row && merge.rows === 1 && merge.column === column)
  );
}

const ABOUT_SHEET = /^(?:MAX|TARGET)_/;

function isAboutActual({ code }: ScoreFault): boolean {
  return !ABOUT_SHEET.test(code);
}
