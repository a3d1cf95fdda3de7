import {
  checkReducer,
  initialCheckState,
  isOutOfDate,
  wantsRefresh,
  type CheckEvent,
} from "../../../src/taskpane/check/check-state";
import { reportWith, weightMissing, weightSum, weightText } from "../support/fake-actions";

const report = reportWith([weightSum, weightText, weightMissing]);
const receipt = { sheet: report.sheet, changes: { changes: [] } };
const after = (...events: readonly CheckEvent[]) => events.reduce(checkReducer, initialCheckState);
const checked: readonly CheckEvent[] = [
  { type: "started", activity: "checking" },
  { type: "checked", report, covered: 0 },
];
const repaired: readonly CheckEvent[] = [
  { type: "started", activity: "repairing" },
  { type: "repaired", receipt, count: 1 },
];

describe("the state of a check", () => {
  it("is out of date after an edit, until a check that saw the edit", () => {
    expect(isOutOfDate(after({ type: "changed" }))).toBe(false);
    expect(isOutOfDate(after(...checked, { type: "changed" }))).toBe(true);
    expect(isOutOfDate(after(...checked, { type: "changed" }, { type: "checked", report, covered: 1 }))).toBe(
      false,
    );
  });

  it("is out of date where the edit came while the check was reading", () => {
    const [started, done] = checked as [CheckEvent, CheckEvent];
    expect(isOutOfDate(after(started, { type: "changed" }, done))).toBe(true);
  });

  it("tries one refresh for a change, and no second one where that failed", () => {
    const edited = [...checked, { type: "changed" }] as const;
    expect(wantsRefresh(after(...edited))).toBe(true);
    const failed = [
      ...edited,
      { type: "started", activity: "refreshing" },
      { type: "failed", fault: { code: "CELL_EDIT_MODE" } },
    ] as const;
    expect(after(...failed)).toMatchObject({ activity: "none", fault: null });
    expect(wantsRefresh(after(...failed))).toBe(false);
    expect(wantsRefresh(after(...failed, { type: "changed" }))).toBe(true);
  });

  it("keeps the results when something asked for is refused", () => {
    const refused = after(
      ...checked,
      { type: "started", activity: "repairing" },
      { type: "failed", fault: { code: "REFUSED" } },
    );
    expect(refused).toMatchObject({ report, fault: { code: "REFUSED" }, receipts: [], activity: "none" });
  });

  it("keeps what takes a live sheet back, and says how many rows calculate", () => {
    const state = after(...checked, { type: "live", receipt, count: 4 });
    expect(state.done).toEqual({ kind: "live", count: 4 });
    expect(state.receipts).toEqual([receipt]);
  });

  it("can take back one repair after the other, the last one first", () => {
    const second = { ...receipt };
    const twice = after(...checked, ...repaired, { type: "repaired", receipt: second, count: 2 });
    expect(twice.receipts).toEqual([receipt, second]);
    expect(isOutOfDate(twice)).toBe(true);
    const back = checkReducer(twice, { type: "undone", receipt: second });
    expect(back.receipts).toEqual([receipt]);
    expect(back.receipts[0]).toBe(receipt);
    expect(back.done).toEqual({ kind: "undone" });
  });

  it("gives up a repair that can no longer be taken back, and only such a one", () => {
    const undoing = [...checked, ...repaired, { type: "started", activity: "undoing" }] as const;
    expect(after(...undoing, { type: "failed", fault: { code: "SHEET_CHANGED" } }).receipts).toEqual([]);
    expect(after(...undoing, { type: "failed", fault: { code: "SHEET_GONE" } }).receipts).toEqual([]);
    expect(after(...undoing, { type: "failed", fault: { code: "CELL_EDIT_MODE" } }).receipts).toEqual([
      receipt,
    ]);
  });

  it("keeps what was done on show while it refreshes", () => {
    expect(after(...checked, ...repaired, { type: "started", activity: "refreshing" }).done).toEqual({
      kind: "repaired",
      count: 1,
    });
    expect(after(...checked, ...repaired, { type: "started", activity: "checking" }).done).toBeNull();
  });
});
