import { initialRowState, isDirty, rowReducer } from "../../../src/taskpane/row/row-state";
import type { RowEvent, RowState } from "../../../src/taskpane/row/row-state";
import { rowWith } from "../support/fake-actions";

const first = rowWith("每次扣2分", 3);
const second = rowWith("每次扣5分", 1, { row: 6 });
const cell = { sheet: "网络推广", row: 5, column: 4 };
const after = (...events: RowEvent[]): RowState => events.reduce(rowReducer, initialRowState);
const read = (row = first): RowEvent => ({ type: "read", row });
const drafted = (words: string): RowEvent => ({ type: "drafted", words });

describe("rowReducer", () => {
  it("shows what is read, and forgets a draft of nothing when another row is selected", () => {
    const state = after(read(), drafted("每次扣2分"), read(second));
    expect(state).toMatchObject({ shown: second, draft: null, waiting: null });
  });

  it("keeps the row of a draft that is not written, until it is discarded", () => {
    const kept = after(read(), drafted("每次扣3分"), read(second));
    expect(kept).toMatchObject({ shown: first, waiting: second, draft: "每次扣3分" });
    expect(isDirty(kept)).toBe(true);
    expect(rowReducer(kept, { type: "discarded" })).toMatchObject({
      shown: second,
      waiting: null,
      draft: null,
    });
    // Back on its own row there is nothing to wait for.
    expect(rowReducer(kept, read())).toMatchObject({ shown: first, waiting: null, draft: "每次扣3分" });
  });

  it("keeps the row of a form that is being filled in, until that is left", () => {
    const kept = after(read(), { type: "held", held: true }, read(second));
    expect(kept).toMatchObject({ shown: first, waiting: second, held: true });
    expect(rowReducer(kept, { type: "held", held: false })).toMatchObject({
      shown: second,
      waiting: null,
      held: false,
    });
    const written: RowEvent = { type: "written", cell, words: "每次扣3分", previous: "每次扣2分" };
    expect(rowReducer(kept, written)).toMatchObject({ shown: second, waiting: null, held: false });
  });

  it("takes over what was written, says so, and knows the way back", () => {
    const written: RowEvent = { type: "written", cell, words: "每次扣3分", previous: "每次扣2分" };
    const state = after(read(), drafted("每次扣3分"), { type: "writing" }, written);
    expect(state).toMatchObject({
      draft: null,
      writing: false,
      written: { cell, words: "每次扣3分", previous: "每次扣2分" },
      shown: {
        item: { criterion: "每次扣3分", criteria: { content: { value: "每次扣3分", formula: null } } },
      },
    });
    expect(isDirty(state)).toBe(false);
    const back = rowReducer(state, { type: "written", cell, words: "每次扣2分", previous: null });
    expect(back).toMatchObject({
      written: null,
      takenBack: true,
      shown: { item: { criterion: "每次扣2分" } },
    });
  });

  it("goes on to the row that waited once the draft is written, and can still take it back", () => {
    const written: RowEvent = { type: "written", cell, words: "每次扣3分", previous: "每次扣2分" };
    const state = after(read(), drafted("每次扣3分"), read(second), written, read(second));
    expect(state).toMatchObject({ shown: second, waiting: null, draft: null, written: { cell } });
    const back = rowReducer(state, { type: "written", cell, words: "每次扣2分", previous: null });
    expect(back.shown).toEqual(second);
  });

  it("keeps the draft where the host refuses it", () => {
    const state = after(
      read(),
      drafted("x"),
      { type: "writing" },
      { type: "writeFailed", fault: { code: "SHEET_CHANGED" } },
    );
    expect(state).toMatchObject({ draft: "x", writing: false, fault: { code: "SHEET_CHANGED" } });
  });

  it("is silent about reads that nobody asked for, and tells those that were asked for", () => {
    const fault = { code: "CELL_EDIT_MODE" } as const;
    expect(after(read(), { type: "readFailed", fault, asked: false }).fault).toBeNull();
    expect(after(read(), { type: "readFailed", fault, asked: true }).fault).toEqual(fault);
    expect(after({ type: "readFailed", fault, asked: false }).fault).toEqual(fault);
  });

  it("says nothing of a former row's writing on another row", () => {
    const written: RowEvent = { type: "written", cell, words: "a", previous: "b" };
    expect(after(read(), written, read(second))).toMatchObject({ written: null, takenBack: false });
  });
});
