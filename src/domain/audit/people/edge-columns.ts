import type { AuditedPeople } from "../audited-people";
import { edgeFormulas } from "../edge-formulas";
import type { EdgeFormula } from "../edge-formulas";
import { oncePer } from "../once-per";
import { notesAround } from "./notes-around";

/** The formulas of a table's results that put edges elsewhere than the words of the sheet do. */
export const edgeColumns = oncePer((audited: AuditedPeople): readonly EdgeFormula[] => {
  const { view, table } = audited;
  return [table.grade, table.coefficient, table.pay].flatMap((found) => {
    if (!found) return [];
    const places = table.rows.people.map(({ row }) => ({ row, column: found.column }));
    return edgeFormulas(view, { places, words: notesAround(audited) });
  });
});
