import { cellName } from "../sheet/a1";
import { anchorRow, isBlank, shownCell } from "../sheet/sheet-view";
import { kpiCall, unless } from "../formula/kpi-call";
import { actualSlots } from "../rule/actual-slots";
import { needsTarget } from "../rule/bounds-of";
import { lintRule } from "../rule/lint";
import { fullMark } from "../rule/rule-points";
import { readTarget } from "../rule/read-target";
import type { Rule } from "../rule/rule";
import { scoreRule } from "../rule/score";
import type { ScoreFault } from "../rule/score-fault";
import type { FullMark } from "./full-marks";
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

/**
 * The formula that scores a row by its own criterion, without `=`: blank while an actual or a target that it needs is. Desktop
 * Excel can hand a blank cell to a function as 0, hence the question before the call.
 */
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

  if (lintRule(rule).some(({ code }) => code === "MAX_NEEDED")) {
    if (!mark) return refused({ code: "FULL_MARK_UNKNOWN" });
    const full = fullMark(rule, mark.points);
    if (!full.ok) return refused({ code: "FAULT", fault: full.fault });
  }
  const target = targetOf(live, row, rule);
  if (target && "code" in target) return refused(target);

  const values = columns.map((column) => shownCell(view, row, column).value);
  const context = { max: mark?.points ?? null, target: target ? target.value : null };
  // What is wrong with the full mark shows with any actual; what is wrong with an actual is for who enters it.
  const scored = scoreRule(rule, values, context);
  const fault = scored.ok ? null : scored.fault;
  if (fault && !isAboutActual(fault)) return refused({ code: "FAULT", fault });

  const first = cellName(row, actuals.first);
  const cells = slots.length === 1 ? first : `${first}:${cellName(row, actuals.first + slots.length - 1)}`;
  const unfilled = slots.length === 1 ? `${first}=""` : `COUNTA(${cells})<${slots.length}`;
  const open = [unfilled, ...(target ? [`${target.cell}=""`] : [])];
  const criteria = anchorName(live, row, card.columns.criteria ?? 0);
  const call = kpiCall("SCORE", criteria, cells, mark?.expression ?? null, target?.cell ?? null);
  const unlike = mark && lintRule(rule, mark.points).find(({ code }) => code === "BEST_UNLIKE_MAX");
  return {
    ok: true,
    formula: unless(open, call),
    actuals: slots.length > 1 ? slots.map(({ subject }) => subject) : [],
    fault,
    unlike: unlike?.code === "BEST_UNLIKE_MAX" ? { best: unlike.best, max: unlike.max } : null,
  };
}

/** The target's cell where the words ask for one, or read the actual as a share of it; null where they do not. */
function targetOf(
  { view, card, ...live }: LiveCard,
  row: number,
  rule: Rule,
): { readonly cell: string; readonly value: ReturnType<typeof shownCell>["value"] } | RowObstacle | null {
  const needed = rule.clauses.some(needsTarget);
  const used =
    needed ||
    rule.clauses.some(({ quantity, scoring }) => {
      const counts =
        scoring.kind === "steps" && scoring.sides.some(({ withoutTarget }) => withoutTarget !== undefined);
      return quantity.completion || counts;
    });
  if (!used) return null;
  const { target: column } = card.columns;
  const value = column === undefined ? null : shownCell(view, row, column).value;
  if (column === undefined || isBlank(value)) return needed ? { code: "TARGET_NEEDED" } : null;
  for (const [clause, { quantity, subject }] of rule.clauses.entries()) {
    const read = readTarget(value, quantity, { clause, subject });
    if (!read.ok) return needed ? { code: "FAULT", fault: read.fault } : null;
  }
  return { cell: anchorName({ view, card, ...live }, row, column), value };
}

/** Whether the formula of this rule takes the row's target, or would if there were one. */
export function takesTarget(live: LiveCard, row: number, rule: Rule): boolean {
  return targetOf(live, row, rule) !== null;
}

/** A cell's name; of a merged area, its first cell's. */
function anchorName({ view }: LiveCard, row: number, column: number): string {
  const merge = view.mergeAt(row, column);
  return merge ? cellName(merge.row, merge.column) : cellName(row, column);
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
