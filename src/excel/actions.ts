import { auditSheet } from "../domain/audit/audit-sheet";
import { combineRepairs } from "../domain/audit/combine-repairs";
import { failed, ok } from "../domain/result";
import type { Actions, InsertingMany, InsertRequest, Person } from "../taskpane/actions";
import { changeCells, reversed } from "./change-cells";
import { checkWorkbook } from "./check-workbook";
import { keepCorrections } from "./corrections";
import { exportFindings } from "./export-findings";
import { hostFault } from "./host-fault";
import { insertMany } from "./insert-many";
import { insertScorecard } from "./insert-scorecard";
import { makeLive, planLiveCard } from "./make-live";
import { ownSelection } from "./own-selection";
import { cellReader } from "./read-cell";
import { recalculate } from "./recalculate";
import type { SheetLook } from "./layout/sheet-plan";
import { readSheet } from "./read-sheet";
import { readRow } from "./read-row";
import { filledSheets, removeSheets } from "./remove-sheets";
import { selectCell, selectedCell } from "./select-cell";
import { watchSelection } from "./watch-selection";
import { watchWorkbook } from "./watch-workbook";
import { keepWeighedGrids } from "./weighed-grids";

/** Everything that the screens can ask of the workbook, done through Office.js. */
export function excelActions(): Actions {
  const corrections = keepCorrections();
  const selection = ownSelection();
  const weighed = keepWeighedGrids();
  const written = new Map<string, SheetLook>();
  return {
    insert: selection.during(insertScorecard),
    insertMany: selection.during(
      (request: InsertRequest, people: readonly Person[], inserting: InsertingMany) =>
        insertMany(request, people, inserting, (id, plan) => written.set(id, plan)),
    ),
    filledSheets: (ids) => filledSheets(ids, written),
    removeSheets,
    async checkSheet(sheetId) {
      try {
        const { id, grid } = await readSheet(sheetId);
        const own = corrections.of(id, grid);
        const report = auditSheet(grid, { corrections: own });
        weighed.keep(report, grid, own);
        return ok({ ...report, sheetId: id });
      } catch (error) {
        return failed(hostFault(error));
      }
    },
    correct: (sheetId, correction) => corrections.add(sheetId, correction),
    clearCorrections: (sheetId) => corrections.clear(sheetId),
    selectedCell,
    checkWorkbook: (checking) => checkWorkbook(checking, corrections, weighed),
    exportFindings: selection.during(exportFindings),
    select: selectCell,
    noLongerFitting: weighed.noLongerFitting,
    async repair(findings) {
      const changes = combineRepairs(findings);
      const outcome = await changeCells(changes);
      return outcome.ok ? ok({ sheet: changes[0]?.cell.sheet ?? "", changes: { changes } }) : outcome;
    },
    planLive: (sheetId, card, place) => planLiveCard(sheetId, card, place, corrections),
    makeLive,
    undoRepair: ({ changes }) => changeCells(reversed(changes?.changes ?? [])),
    readRow: () => readRow(corrections),
    readCell: cellReader(selection),
    recalculate,
    watchSelection,
    writeCriterion: (cell, before, words) =>
      changeCells([{ cell, before, after: { value: words === "" ? null : words, formula: null } }]),
    watch: watchWorkbook,
  };
}
