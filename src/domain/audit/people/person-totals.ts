import { movedDown } from "../../formula/relative-formula";
import { parseFormula } from "../../formula/expression";
import { add, compare, decimal, multiply, sum, toNumber, ZERO } from "../../numbers/decimal";
import type { Decimal } from "../../numbers/decimal";
import { format } from "../../numbers/format";
import { isNear } from "../../numbers/near";
import { divide } from "../../numbers/ratio";
import { roundHalfUp } from "../../numbers/round";
import { cellName } from "../../sheet/a1";
import { withFormula } from "../../sheet/content-change";
import { amountIn } from "../../sheet/numbers-in";
import type { AuditedPeople } from "../audited-people";
import { oncePer } from "../once-per";
import { NO_FAULTS } from "../total-faults";
import type { TotalFaults, TypedTotal, WrongTotal } from "../total-faults";
import { exactFormula } from "./exact-formula";
import type { Exact } from "./exact-formula";
import { leavesResults } from "./ranks";
import { totalLines, usualLine } from "./total-lines";
import type { TotalLine } from "./total-lines";
import { typedRule } from "./typed-rule";

/** A person's total that is wrong; `weighted`: by the weights that the sheet states. */
export interface WrongPersonTotal extends WrongTotal {
  readonly name: string;
  readonly weighted: boolean;
}

export interface PersonTotalFaults extends TotalFaults {
  readonly wrong: readonly WrongPersonTotal[];
}

const NONE: PersonTotalFaults = { ...NO_FAULTS, wrong: [] };
/** What a formula leaves unrounded, and what rounding to two decimals can move. */
const BLUR = decimal("0.0051");

/** What is wrong with the totals of people: unlike their neighbours', unlike the weights in the header, or typed among formulas. */
export const personTotalFaults = oncePer((audited: AuditedPeople): PersonTotalFaults => {
  const usual = usualLine(audited);
  if (!usual?.formula || !usual.exact) return typedFaults(audited);
  const wrong: WrongPersonTotal[] = [];
  const typed: TypedTotal[] = [];
  for (const line of totalLines(audited)) {
    const due = line.key === usual.key ? null : dueLike(audited, line, usual);
    if (!due) continue;
    if (line.formula) {
      const fault = line.exact && unlikeUsual(audited, line, line.exact, due);
      if (fault) wrong.push(fault);
    } else if (line.shown && due.marks > 0) {
      const at = { row: line.person.row, column: audited.table.total.column };
      const shown = format(line.shown);
      if (isAsShown(line.shown, due.exact.value)) typed.push({ at, shown, changes: due.changes });
      else wrong.push(wrongTotal(audited, line, due, []));
    }
  }
  const unweighted = unlikeWeights(audited, usual, usual.exact);
  return { wrong: unweighted ? [unweighted, ...wrong] : wrong, typed };
});

/** What the usual formula gives in another row. */
interface Due {
  readonly exact: Exact;
  /** How many marks go into it. */
  readonly marks: number;
  readonly changes: WrongTotal["changes"];
}

function dueLike({ view, table }: AuditedPeople, { person }: TotalLine, usual: TotalLine): Due | null {
  if (!usual.formula) return null;
  const text = movedDown(usual.formula.text, usual.formula.tree, person.row - usual.person.row);
  const tree = parseFormula(text);
  const exact = tree && exactFormula(tree, view, person.row);
  if (!exact) return null;
  const at = { row: person.row, column: table.total.column };
  const marks = [...exact.parts.keys()].filter((column) => amountIn(view.cell(person.row, column)) !== null);
  return {
    exact,
    marks: marks.length,
    changes: [withFormula(view, at, text, toNumber(roundHalfUp(exact.value, 10)))],
  };
}

/** A typed total is rounded as its author liked. */
function isAsShown(shown: Decimal, due: Decimal): boolean {
  const decimals = format(shown).split(".")[1]?.length ?? 0;
  return (
    isNear(shown, due, BLUR) ||
    (decimals > 0 && compare(roundHalfUp(due, Math.min(decimals, 10)), shown) === 0)
  );
}

/** A formula that takes other columns, or other shares of them, than those of most people. */
function unlikeUsual(audited: AuditedPeople, line: TotalLine, own: Exact, due: Due): WrongPersonTotal | null {
  if (isNear(own.value, due.exact.value, BLUR)) return null;
  const { row } = line.person;
  const filled = (column: number) => amountIn(audited.view.cell(row, column)) !== null;
  const all = [...new Set([...own.parts.keys(), ...due.exact.parts.keys()])].filter(filled);
  const part = (exact: Exact, column: number) => exact.parts.get(column) ?? ZERO;
  const differing = all.filter(
    (column) => !isNear(part(own, column), part(due.exact, column), decimal("1e-9")),
  );
  if (differing.length === 0) return null;
  const isLeftOut = (column: number) => compare(part(own, column), ZERO) === 0;
  // Where most of the columns differ, the person is judged by another scheme: that can be meant, unless the same weights have changed places.
  const isMeant = !differing.every(isLeftOut) && !isSwapped(own, due.exact, all);
  if (differing.length * 2 > all.length && isMeant) return null;
  return wrongTotal(audited, line, due, differing.filter(isLeftOut));
}

/** Whether both take the same shares, of other columns. */
function isSwapped(own: Exact, due: Exact, columns: readonly number[]): boolean {
  const sharesOf = ({ parts }: Exact) =>
    columns
      .map((column) => format(parts.get(column) ?? ZERO))
      .sort()
      .join(" ");
  return sharesOf(own) === sharesOf(due);
}

function wrongTotal(
  audited: AuditedPeople,
  { person, shown, exact }: TotalLine,
  due: Due,
  leftOut: readonly number[],
): WrongPersonTotal {
  const at = { row: person.row, column: audited.table.total.column };
  const sumDue = roundHalfUp(due.exact.value, 4);
  return {
    at,
    name: person.name,
    shown: format(shown ?? exact?.value ?? ZERO),
    sum: format(sumDue),
    ...(leftOut.length > 0
      ? {
          omitted: [...leftOut]
            .sort((a, b) => a - b)
            .map((column) => cellName(person.row, column))
            .join(","),
        }
      : {}),
    weighted: audited.table.weights?.kind === "weights",
    changes: leavesResults(audited, person.row, due.exact.value) ? due.changes : null,
  };
}

/** Typed totals that are not what most of them are of the marks beside them. */
function typedFaults(audited: AuditedPeople): PersonTotalFaults {
  const rule = typedRule(audited);
  if (!rule) return NONE;
  const wrong = totalLines(audited).flatMap((line): WrongPersonTotal[] => {
    const due = line.shown && rule.due(line.person.row);
    if (!line.shown || !due || isNear(due, line.shown, rule.blur)) return [];
    return [
      {
        at: { row: line.person.row, column: audited.table.total.column },
        name: line.person.name,
        shown: format(line.shown),
        sum: format(roundHalfUp(due, 2)),
        weighted: audited.table.weights?.kind === "weights",
        // Nobody but its author knows whether a mark or the total is wrong.
        changes: null,
      },
    ];
  });
  return { ...NONE, wrong };
}

/** The formula of all where it weighs a column otherwise than the sheet says; told once, at the first. */
function unlikeWeights(audited: AuditedPeople, line: TotalLine, exact: Exact): WrongPersonTotal | null {
  const { view, table } = audited;
  if (!table.weights || table.weights.kind !== "weights") return null;
  const { row } = line.person;
  const filled = [...table.weights.shares].filter(([column]) => amountIn(view.cell(row, column)) !== null);
  const pairs = filled.map(([column, share]) => ({ column, share, part: exact.parts.get(column) ?? ZERO }));
  const used = pairs.filter(({ part }) => compare(part, ZERO) !== 0);
  if (pairs.length < 2 || used.length < 2) return null;
  // A plain sum or an average of marks that are weighted already.
  if (used.length === pairs.length && used.every(({ part }) => isNear(part, used[0]?.part ?? ZERO, TINY)))
    return null;
  const times = commonRatio(pairs);
  if (!times) return null;
  const isOff = ({ share, part }: (typeof pairs)[number]) => !isNear(multiply(share, times), part, TINY);
  const off = pairs.filter(isOff);
  if (off.length === 0) return null;
  const weighted = sum(
    pairs.map(({ column, share }) =>
      multiply(multiply(share, times), amountIn(view.cell(row, column)) ?? ZERO),
    ),
  );
  const own = sum(pairs.map(({ column, part }) => multiply(part, amountIn(view.cell(row, column)) ?? ZERO)));
  const due = add(exact.value, add(weighted, multiply(own, decimal(-1))));
  const leftOut = off
    .filter(({ part }) => compare(part, ZERO) === 0)
    .map(({ column }) => cellName(row, column));
  return {
    at: { row, column: table.total.column },
    name: line.person.name,
    shown: format(line.shown ?? roundHalfUp(exact.value, 4)),
    sum: format(roundHalfUp(due, 4)),
    ...(leftOut.length === off.length ? { omitted: leftOut.join(",") } : {}),
    weighted: true,
    changes: null,
  };
}

const TINY = decimal("0.000001");

/** What all weights are multiplied by: 1 where the formula's come to the same sum, else what most of them agree on. */
function commonRatio(pairs: readonly { readonly share: Decimal; readonly part: Decimal }[]): Decimal | null {
  const stated = sum(pairs.map(({ share }) => share));
  const used = sum(pairs.map(({ part }) => part));
  if (isNear(stated, used, TINY)) return decimal(1);
  const ratios = pairs.flatMap(({ share, part }) =>
    compare(share, ZERO) === 0 || compare(part, ZERO) === 0 ? [] : [divide(part, share)],
  );
  const best = ratios.find(
    (ratio) => ratios.filter((other) => isNear(other, ratio, TINY)).length * 2 > pairs.length,
  );
  return best ?? null;
}
