import { auditSheet } from "../domain/audit/audit-sheet";
import { combineRepairs } from "../domain/audit/combine-repairs";
import { failed, ok } from "../domain/result";
import type { Actions } from "../taskpane/actions";
import { changeCells, reversed } from "./change-cells";
import { checkWorkbook } from "./check-workbook";
import { exportFindings } from "./export-findings";
import { hostFault } from "./host-fault";
import { insertMany, removeSheets } from "./insert-many";
import { insertPasted } from "./insert-pasted";
import { insertScorecard } from "./insert-scorecard";
import { makeLive, planLiveCard } from "./make-live";
import { readSheet } from "./read-sheet";
import { readRow } from "./read-row";
import { selectCell } from "./select-cell";
import { watchSelection } from "./watch-selection";
import { watchWorkbook } from "./watch-workbook";

/** Everything that the screens can ask of the workbook, done through Office.js. */
export function excelActions(): Actions {
  return {
    insert: insertScorecard,
    insertMany,
    insertPasted,
    removeSheets,
    async checkSheet(sheetId) {
      try {
        const { id, grid } = await readSheet(sheetId);
        return ok({ ...auditSheet(grid), sheetId: id });
      } catch (error) {
        return failed(hostFault(error));
      }
    },
    checkWorkbook,
    exportFindings,
    select: selectCell,
    async repair(findings) {
      const changes = combineRepairs(findings);
      const outcome = await changeCells(changes);
      return outcome.ok ? ok({ sheet: changes[0]?.cell.sheet ?? "", changes: { changes } }) : outcome;
    },
    planLive: planLiveCard,
    makeLive,
    undoRepair: ({ changes }) => changeCells(reversed(changes?.changes ?? [])),
    readRow,
    watchSelection,
    writeCriterion: (cell, before, words) =>
      changeCells([{ cell, before, after: { value: words === "" ? null : words, formula: null } }]),
    watch: watchWorkbook,
  };
}
