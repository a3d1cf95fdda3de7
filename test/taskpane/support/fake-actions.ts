import type { CellAddress } from "../../../src/domain/sheet/cell-address";
import type { CellChange } from "../../../src/domain/sheet/cell-change";
import type { Finding, SheetReport } from "../../../src/domain/audit/finding";
import type { LivePlan } from "../../../src/domain/live/live-plan";
import { failed, ok } from "../../../src/domain/result";
import type { Cell } from "../../../src/domain/cell";
import type {
  Actions,
  HostFault,
  InsertRequest,
  Recalculated,
  SelectedError,
  SelectedRow,
  WorkbookSheetReport,
} from "../../../src/taskpane/actions";

const sheet = "网络推广";
const SHEET_ID = "{1}";
const weight = (row: number, before: number, after: number): CellChange => ({
  cell: { sheet, row, column: 4 },
  before: { value: before, formula: null },
  after: { value: after, formula: null },
  weight: { fraction: String(after), scale: "fraction" },
});

export const weightText: Finding = {
  code: "WEIGHT_TEXT",
  cell: { sheet, row: 8, column: 4 },
  severity: "warning",
  facts: { text: "10%", weight: "10%" },
  repair: {
    changes: [
      {
        cell: { sheet, row: 8, column: 4 },
        before: { value: "10%", formula: null, format: "@" },
        after: { value: 0.1, formula: null, format: "0%" },
      },
    ],
  },
};

export const weightSum: Finding = {
  code: "WEIGHT_SUM",
  cell: { sheet, row: 10, column: 4 },
  severity: "error",
  facts: { sum: "95%", missing: "5%", cells: "E5:E10" },
  repair: {
    changes: [
      weight(4, 0.25, 0.26),
      weight(5, 0.2, 0.21),
      weight(6, 0.2, 0.21),
      weight(7, 0.1, 0.11),
      weight(8, 0.1, 0.11),
      weight(9, 0.1, 0.1),
    ],
  },
};

export const weightMissing: Finding = {
  code: "WEIGHT_MISSING",
  cell: { sheet, row: 9, column: 4 },
  severity: "note",
  facts: { indicator: "团队精神" },
};

/** A report of one scorecard whose weights come to 95%. */
export function reportWith(findings: readonly Finding[]): SheetReport {
  const complete = findings.length === 0;
  return {
    sheet,
    cards: [
      {
        headerRow: 3,
        headerLastRow: 3,
        firstColumn: 0,
        lastColumn: 5,
        columns: { dimension: 0, indicator: 1, criteria: 2, dataSource: 3, weight: 4, score: 5 },
        firstRow: 4,
        lastRow: 9,
        indicatorCount: 6,
        bonusRows: [],
        totalRow: 10,
        sections: [
          {
            name: "推广效果",
            firstRow: 4,
            lastRow: 5,
            weightSum: complete ? "50%" : "45%",
            statedWeight: "50%",
            subsections: [
              { name: "流量", firstRow: 4, lastRow: 4, weightSum: "25%", statedWeight: null },
              {
                name: "转化",
                firstRow: 5,
                lastRow: 5,
                weightSum: complete ? "25%" : "20%",
                statedWeight: "25%",
              },
            ],
          },
          { name: "日常工作", firstRow: 6, lastRow: 6, weightSum: "20%", statedWeight: null },
          { name: "职业素养", firstRow: 7, lastRow: 9, weightSum: "30%", statedWeight: null },
        ],
        weightSum: complete ? "100%" : "95%",
        weightsComplete: complete,
        corrected: false,
      },
    ],
    people: [],
    findings,
  };
}

/** One row that calculates, one that cannot, and a total. */
export function livePlan(row: number, column: number): LivePlan {
  const cell = { sheet, row, column };
  return {
    changes: [
      {
        cell,
        before: { value: column === 5 ? 25 : null, formula: null },
        after: { value: null, formula: '=IF(G5="","",KPI.SCORE(C5,G5,E5*100))' },
      },
    ],
    rows: [{ row, indicator: "网站独立访客（UV）", cell, actuals: [], fault: null, unlike: null }],
    left: [
      {
        row: row + 1,
        indicator: "网站访问量（PV）",
        cell: { sheet, row: row + 1, column: 2 },
        why: { code: "CRITERIA_DOUBTFUL", doubt: { code: "JUDGED_AMOUNT", words: "酌情", start: 0, end: 2 } },
      },
    ],
    already: [],
    blanked: column === 5 ? 1 : 0,
    columns: [{ role: "actual", column: 6 }],
    results: [{ kind: "total", cell: { sheet, row: 10, column }, state: "written" }],
    obstacles: [],
  };
}

const shown = (value: Cell) => ({ value, text: value === null ? "" : String(value) });

/** The selected row: one item of a scorecard. */
export function rowWith(
  criterion: string,
  actual: Cell,
  { row = 5, target = null }: { readonly row?: number; readonly target?: Cell } = {},
): SelectedRow {
  return {
    sheet,
    row,
    item: {
      indicator: "网站独立访客（UV）",
      criteria: { cell: { sheet, row, column: 4 }, content: { value: criterion, formula: null } },
      criterion,
      actuals: [shown(actual)],
      max: 30,
      target: shown(target),
      score: shown(null),
      isCalled: true,
      scoreTyped: false,
    },
  };
}

export interface FakeWorkbook {
  readonly actions: Actions;
  /** Every call, in order: `insert`, `check`, `select E11` … */
  readonly calls: readonly string[];
  readonly inserted: readonly InsertRequest[];
  /** What stands on the sheet that is shown. */
  report: SheetReport;
  /** What stands on the sheets before it. */
  others: readonly WorkbookSheetReport[];
  /** The row that is selected. */
  row: SelectedRow;
  /** The cell that is selected. */
  selected: CellAddress;
  /** The same, where it shows an error of a KPI formula. */
  error: SelectedError | null;
  /** What calculating again comes to. */
  recalculated: Recalculated;
  /** The next action is refused with it. */
  fault: HostFault | null;
  /** The inserted sheets on which the user has filled something in. */
  filled: readonly string[];
  /** The next action waits until `release` is called. */
  hold(): { release(): void };
  /** The user edits a cell of the sheet that is shown, or of another one. */
  edit(sheetId?: string): void;
  /** The user selects another cell. */
  selectCell(cell: CellAddress): void;
  /** The user selects a cell that shows an error, or another one. */
  selectError(error: SelectedError | null): void;
  /** The user selects another row. */
  selectRow(row: SelectedRow): void;
}

function wordsOf(request: InsertRequest): string {
  if (!("pasted" in request)) return "insert";
  const rows = request.pasted.rows.map(({ indicator, weight }) => `${indicator} ${weight}`);
  return `paste ${rows.join("; ")}`;
}

/** A workbook without Excel: it answers each action from memory, and refuses when told to. */
export function fakeWorkbook(
  report: SheetReport = reportWith([weightSum, weightText, weightMissing]),
): FakeWorkbook {
  const calls: string[] = [];
  const inserted: InsertRequest[] = [];
  const listeners = new Set<Parameters<Actions["watch"]>[0]>();
  const selectionListeners = new Set<() => void>();
  let gate: Promise<void> = Promise.resolve();

  async function answer<T>(call: string, give: () => T) {
    calls.push(call);
    await gate;
    const fault = workbook.fault;
    workbook.fault = null;
    return fault ? failed(fault) : ok(give());
  }

  const workbook: FakeWorkbook = {
    calls,
    inserted,
    report,
    others: [],
    row: { sheet, row: 0, item: null },
    selected: { sheet, row: 0, column: 0 },
    error: null,
    recalculated: { cells: 300, total: 300, sheets: 12, protectedSheets: [] },
    fault: null,
    filled: [],
    hold() {
      let release = () => {};
      gate = new Promise((resolve) => (release = resolve));
      return { release };
    },
    edit(sheetId = SHEET_ID) {
      for (const listener of listeners) listener({ kind: "edited", sheetId });
    },
    selectCell(cell) {
      workbook.selected = cell;
      for (const listener of selectionListeners) listener();
    },
    selectError(error) {
      workbook.error = error;
      for (const listener of selectionListeners) listener();
    },
    selectRow(row) {
      workbook.row = row;
      for (const listener of selectionListeners) listener();
    },
    actions: {
      readRow: () => answer("row", () => workbook.row),
      // Read at every selection: no call that somebody asked for.
      readCell: async () => ok(workbook.error),
      recalculate: async ({ onProgress }) => {
        onProgress({ done: 0, total: workbook.recalculated.total });
        return answer("recalculate", () => workbook.recalculated);
      },
      watchSelection(listener) {
        selectionListeners.add(listener);
        return () => selectionListeners.delete(listener);
      },
      writeCriterion: (cell, _before, words) =>
        answer(`write ${words}`, () => {
          const { item } = workbook.row;
          // Another row may be selected by now.
          if (item?.criteria.cell.row !== cell.row) return;
          const criteria = { ...item.criteria, content: { value: words, formula: null } };
          workbook.row = { ...workbook.row, item: { ...item, criteria, criterion: words } };
        }),
      insert: (request) =>
        answer(wordsOf(request), () => {
          inserted.push(request);
          return { sheet };
        }),
      checkSheet: () => answer("check", () => ({ ...workbook.report, sheetId: SHEET_ID })),
      insertMany: async (request, people, { onProgress, signal }) => {
        inserted.push(request);
        const sheets: { id: string; name: string }[] = [];
        for (const { name } of people) {
          const outcome = await answer(`insert ${name}`, () => undefined);
          if (!outcome.ok) return outcome;
          sheets.push({ id: name, name });
          onProgress({ done: sheets.length, total: people.length });
          if (signal.aborted) return { ok: true, value: { sheets, stopped: { code: "CANCELLED" } } };
        }
        return { ok: true, value: { sheets, stopped: null } };
      },
      filledSheets: (ids) => answer("filled", () => workbook.filled.filter((name) => ids.includes(name))),
      removeSheets: (ids) => answer(`remove ${ids.join(",")}`, () => undefined),
      checkWorkbook: ({ onProgress }) => {
        onProgress({ done: 0, total: 1 });
        return answer("check workbook", () => [
          ...workbook.others,
          { ...workbook.report, sheetId: SHEET_ID, hidden: false },
        ]);
      },
      exportFindings: (reports) => answer(`export ${reports.length}`, () => ({ sheet: "检查结果" })),
      correct(sheetId, { columns }) {
        calls.push(`correct ${sheetId} ${JSON.stringify(columns)}`);
        const cards = workbook.report.cards.map((card) => ({
          ...card,
          columns: { ...card.columns, ...(columns as typeof card.columns) },
          corrected: true,
        }));
        workbook.report = { ...workbook.report, cards };
      },
      clearCorrections: (sheetId) => void calls.push(`clear ${sheetId}`),
      selectedCell: () => answer("selected", () => ({ ...workbook.selected, sheetId: SHEET_ID })),
      select: (cell) =>
        answer(`select ${cell.row}:${cell.column}`, () => {
          workbook.selected = cell;
          for (const listener of selectionListeners) listener();
        }),
      // Not asked for by anybody: no call.
      noLongerFitting: async ({ code }) =>
        Promise.resolve(
          code === "WEIGHT_SUM"
            ? {
                criteria: [5, 6, 8].map((row) => ({ sheet, row, column: 2 })),
                scores: [{ sheet, row: 5, column: 5 }],
              }
            : null,
        ),
      repair: (findings) =>
        answer(`repair ${findings.map(({ code }) => code).join(",")}`, () => {
          const before = workbook.report;
          workbook.report = reportWith(before.findings.filter((finding) => !findings.includes(finding)));
          return { sheet, changes: { changes: findings.flatMap(({ repair }) => repair?.changes ?? []) } };
        }),
      planLive: (_sheetId, card, place) =>
        answer(`plan ${place}`, () => livePlan(card.firstRow, place === "beside" ? 6 : 5)),
      makeLive: (plan) => answer("make live", () => ({ sheet, changes: { changes: plan.changes } })),
      undoRepair: () =>
        answer("undo", () => {
          workbook.report = reportWith([weightSum, weightText, weightMissing]);
        }),
      watch(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
  return workbook;
}
