import { nodesOf } from "../../formula/expression";
import { compare, ZERO } from "../../numbers/decimal";
import { format } from "../../numbers/format";
import type { Place } from "../../sheet/cell-address";
import { plainLabel } from "../../sheet/label";
import { isBlank, shownCell, textOf } from "../../sheet/sheet-view";
import type { AuditedPeople } from "../audited-people";
import type { TitledColumn } from "../layout/people-header";
import { isPeriodLabel } from "../layout/column-role";
import { oncePer } from "../once-per";
import { totalLines, usualLine } from "./total-lines";

/** A person of whom some marks are given and others not, though a total is shown. */
export interface BlankMark {
  /** The first blank. */
  readonly at: Place;
  readonly name: string;
  /** The indicator, in its title's words. */
  readonly item: string;
  readonly blanks: number;
  readonly shown: string;
}

export const blankMarks = oncePer((audited: AuditedPeople): readonly BlankMark[] => {
  const { view } = audited;
  const columns = expected(audited);
  if (columns.length < 2 || leavesBlanksOut(audited)) return [];
  return totalLines(audited).flatMap(({ person: { row, name }, shown }): BlankMark[] => {
    if (!shown || compare(shown, ZERO) === 0) return [];
    if (isExplained(audited, row)) return [];
    const blank = columns.filter(({ column }) => {
      const cell = shownCell(view, row, column);
      return isBlank(cell.value) && cell.formula === null;
    });
    const [first] = blank;
    if (!first || blank.length === columns.length) return [];
    const item = first.title.split(/[\n(（]/)[0]?.trim() ?? first.title;
    return [{ at: { row, column: first.column }, name, item, blanks: blank.length, shown: format(shown) }];
  });
});

/** Whoever is away or new is not judged on all; that is said beside. */
function isExplained({ view, table }: AuditedPeople, row: number): boolean {
  return table.remarks.some(({ column }) => textOf(view.cell(row, column)) !== "");
}

/** The marks that everybody should have: those that go into the total and that most people have. */
function expected(audited: AuditedPeople): TitledColumn[] {
  const { view, table } = audited;
  const usual = usualLine(audited)?.exact?.parts;
  const marks = table.marks.filter(({ column, role }) => {
    if (role !== null) return false;
    return usual ? usual.has(column) || (table.weights?.shares.has(column) ?? false) : true;
  });
  // Months to come, and months before somebody came, are no missing marks.
  if (!table.weights && marks.every(({ title }) => isPeriodLabel(plainLabel(title)))) return [];
  const isFilled = (row: number, column: number) => !isBlank(shownCell(view, row, column).value);
  const people = table.rows.people.filter(
    ({ row }) => !isExplained(audited, row) && marks.some(({ column }) => isFilled(row, column)),
  );
  return marks.filter(({ column }) => {
    const blank = people.filter(({ row }) => !isFilled(row, column)).length;
    return blank * 3 <= people.length;
  });
}

/** An average leaves blanks out by itself, and so do formulas that ask for them. */
function leavesBlanksOut(audited: AuditedPeople): boolean {
  const tree = usualLine(audited)?.formula?.tree;
  if (!tree) return false;
  return [...nodesOf(tree)].some(
    (node) =>
      node.kind === "call" &&
      /^(?:AVERAGE|KPI\.BLEND|COUNT|COUNTA|COUNTBLANK|ISBLANK|SUMIF)$/.test(node.name),
  );
}
