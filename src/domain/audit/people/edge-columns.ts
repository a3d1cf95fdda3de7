import { evaluate } from "../../formula/evaluate";
import { parseFormula } from "../../formula/expression";
import { placeOf } from "../../formula/places";
import { movedDown, relativeFormula } from "../../formula/relative-formula";
import type { Place } from "../../sheet/cell-address";
import type { CellChange } from "../../sheet/cell-change";
import { withFormula } from "../../sheet/content-change";
import type { SheetView } from "../../sheet/sheet-view";
import type { AuditedPeople } from "../audited-people";
import { edgeFaults, withEdges } from "../formula-edges";
import type { EdgeFault } from "../formula-edges";
import { oncePer } from "../once-per";
import { notesAround } from "./notes-around";

/** A formula of a column of results, with its copies, that puts edges elsewhere than the words of the sheet do. */
export interface EdgeColumn {
  readonly at: Place;
  readonly faults: readonly EdgeFault[];
  readonly rows: readonly number[];
  readonly changes: readonly CellChange[];
}

export const edgeColumns = oncePer((audited: AuditedPeople): readonly EdgeColumn[] => {
  const { view, table } = audited;
  const columns = [table.grade, table.coefficient, table.pay].flatMap((column) => column?.column ?? []);
  return columns.flatMap((column) => {
    const groups = new Map<string, { faults: readonly EdgeFault[]; rows: number[]; changes: CellChange[] }>();
    // Copies are mended as the first of them is.
    const models = new Map<string, { text: string; tree: ReturnType<typeof parseFormula>; row: number }>();
    for (const { row } of table.rows.people) {
      const { formula } = view.cell(row, column);
      const tree = formula === null ? null : parseFormula(formula);
      if (!tree || formula === null) continue;
      const key = relativeFormula(formula, tree, { row, column });
      const known = groups.get(key);
      const group = known ?? {
        faults: edgeFaults(tree, notesAround(audited)),
        rows: [],
        changes: [],
      };
      if (!known) groups.set(key, group);
      if (group.faults.length === 0) continue;
      group.rows.push(row);
      const mendedText = known ? null : withEdges(formula, group.faults);
      if (mendedText !== null) models.set(key, { text: mendedText, tree: parseFormula(mendedText), row });
      const model = models.get(key);
      if (model?.tree)
        group.changes.push(mended(view, { row, column }, movedDown(model.text, model.tree, row - model.row)));
    }
    return [...groups.values()].flatMap(({ faults, rows, changes }): EdgeColumn[] => {
      const [first] = rows;
      return first === undefined ? [] : [{ at: { row: first, column }, faults, rows, changes }];
    });
  });
});

function mended(view: SheetView, at: Place, formula: string): CellChange {
  const tree = parseFormula(formula);
  const result =
    tree &&
    evaluate(tree, formula, (reference) => {
      const { area, sheet, cells } = placeOf(reference);
      return area && sheet === "" && cells === 1 ? [[view.cell(area.row, area.column).value]] : null;
    });
  const now = result?.[0]?.[0] ?? view.cell(at.row, at.column).value;
  return withFormula(view, at, formula, typeof now === "string" || typeof now === "number" ? now : null);
}
