import { parseFormula } from "../../formula/expression";
import type { Expression } from "../../formula/expression";
import type { Decimal } from "../../numbers/decimal";
import { format } from "../../numbers/format";
import { amountIn } from "../../sheet/numbers-in";
import type { AuditedPeople } from "../audited-people";
import type { Person } from "../layout/people-rows";
import { oncePer } from "../once-per";
import { exactFormula } from "./exact-formula";
import type { Exact } from "./exact-formula";

/** One person's total. */
export interface TotalLine {
  readonly person: Person;
  /** What the cell shows; null where it shows no number. */
  readonly shown: Decimal | null;
  readonly formula: { readonly text: string; readonly tree: Expression } | null;
  /** What its own formula comes to; null for a typed one, and where that cannot be told. */
  readonly exact: Exact | null;
  /** How much of which column is in it, in one spelling; null where that cannot be told. */
  readonly key: string | null;
}

/** The totals of a table of people. */
export const totalLines = oncePer(({ view, table }: AuditedPeople): readonly TotalLine[] => {
  const { column } = table.total;
  return table.rows.people.map((person) => {
    const cell = view.cell(person.row, column);
    const tree = cell.formula === null ? null : parseFormula(cell.formula);
    const exact = tree && exactFormula(tree, view, person.row);
    return {
      person,
      shown: amountIn(cell),
      formula: tree && cell.formula !== null ? { text: cell.formula, tree } : null,
      exact,
      key: exact && keyOf(exact),
    };
  });
});

function keyOf({ parts }: Exact): string {
  return [...parts]
    .sort(([a], [b]) => a - b)
    .map(([column, part]) => `${column}:${format(part)}`)
    .join(" ");
}

/** The line whose formula most of the calculated totals share; null where fewer than two do, or most are typed. */
export const usualLine = oncePer((audited: AuditedPeople): TotalLine | null => {
  const lines = totalLines(audited);
  const filled = lines.filter(({ shown, formula }) => shown !== null || formula !== null);
  const counts = new Map<string, { line: TotalLine; count: number }>();
  for (const line of lines) {
    if (line.key === null || line.key === "") continue;
    const known = counts.get(line.key);
    if (known) known.count++;
    else counts.set(line.key, { line, count: 1 });
  }
  const most = [...counts.values()].reduce<{ line: TotalLine; count: number } | null>(
    (best, each) => (!best || each.count > best.count ? each : best),
    null,
  );
  return most && most.count >= 2 && most.count * 2 > filled.length ? most.line : null;
});
