import type { Batches, WaitingCell } from "../../../src/workbench/grid/calc/batches";
import { createBatches } from "../../../src/workbench/grid/calc/batches";
import type { Answer, FunctionCall } from "../../../src/workbench/grid/calc/call";

const cell = (row: number): WaitingCell => ({ unit: "book", sheet: "sheet", row, column: 0 });
const call = (value: number): FunctionCall => ({ name: "BAND", parameters: [value], address: "Sheet1!A1" });

interface Sent {
  calls: readonly FunctionCall[];
  answer(answers: readonly (Answer | undefined)[]): Promise<void>;
  fail(reason: string): Promise<void>;
}

/** Batches over an add-in that answers when the test says so. */
function underTest() {
  const sent: Sent[] = [];
  const recalculated: (readonly WaitingCell[] | "all")[] = [];
  const batches: Batches = createBatches({
    send: (calls) =>
      new Promise((resolve, reject) => {
        const settled = async () => {
          // The batch goes on in microtasks of its own.
          for (let turn = 0; turn < 10; turn++) await Promise.resolve();
        };
        sent.push({
          calls,
          answer: (answers) => (resolve(answers), settled()),
          fail: (reason) => (reject(new Error(reason)), settled()),
        });
      }),
    recalculate: (cells) => void recalculated.push(cells),
  });
  return { batches, sent, recalculated };
}

describe("batches of function calls", () => {
  it("sends the calls of a pass together, each once, and has the waiting cells calculated again", async () => {
    const { batches, sent, recalculated } = underTest();
    batches.beginPhase();
    expect(batches.ask(cell(0), call(90))).toBeUndefined();
    expect(batches.ask(cell(1), call(90))).toBeUndefined();
    expect(batches.ask(cell(2), call(70))).toBeUndefined();
    expect(sent).toHaveLength(0);
    expect(batches.resting()).toBe(false);

    batches.endPass();
    expect(sent.map(({ calls }) => calls)).toEqual([[call(90), call(70)]]);
    await sent[0]!.answer(["A", "C"]);
    expect(recalculated).toEqual([[cell(0), cell(1), cell(2)]]);
    expect(batches.resting()).toBe(true);
    expect(batches.ask(cell(0), call(90))).toBe("A");
    expect(batches.ask(cell(2), call(70))).toBe("C");
  });

  it("keeps answers by function and arguments: nothing is asked twice", async () => {
    const { batches, sent } = underTest();
    batches.ask(cell(0), call(90));
    batches.endPass();
    await sent[0]!.answer(["A"]);
    expect(batches.ask(cell(7), call(90))).toBe("A");
    batches.endPass();
    expect(sent).toHaveLength(1);
  });

  it("tells a blank from zero and an error", () => {
    const { batches, sent } = underTest();
    const parameters = [null, 0, "", false, { error: "#N/A" }] as const;
    parameters.forEach((value, row) =>
      batches.ask(cell(row), { name: "BAND", parameters: [value], address: "" }),
    );
    batches.endPass();
    expect(sent[0]!.calls.map((asked) => asked.parameters[0])).toEqual(parameters);
  });

  it("has a cell wait for what is already on its way", async () => {
    const { batches, sent, recalculated } = underTest();
    batches.ask(cell(0), call(90));
    batches.endPass();
    batches.ask(cell(1), call(90));
    batches.endPass();
    expect(sent).toHaveLength(1);
    await sent[0]!.answer(["A"]);
    expect(recalculated).toEqual([[cell(0)], [cell(1)]]);
  });

  it("replaces what a cell noted in an earlier phase", () => {
    const { batches, sent } = underTest();
    batches.beginPhase();
    batches.ask(cell(0), call(1));
    batches.beginPhase();
    batches.ask(cell(0), call(2));
    batches.ask(cell(0), call(3));
    batches.endPass();
    expect(sent[0]!.calls).toEqual([call(2), call(3)]);
  });

  it.each(["while the calls are noted", "while a batch is out"])(
    "calculates all cells when rows moved %s",
    async (when) => {
      const { batches, sent, recalculated } = underTest();
      batches.ask(cell(0), call(90));
      if (when === "while the calls are noted") batches.structureChanged();
      batches.endPass();
      if (when === "while a batch is out") batches.structureChanged();
      await sent[0]!.answer(["A"]);
      expect(recalculated).toEqual(["all"]);
    },
  );

  it("leaves cells waiting whose calls failed or were not answered, and asks again when they are calculated again", async () => {
    const { batches, sent, recalculated } = underTest();
    batches.ask(cell(0), call(1));
    batches.endPass();
    await sent[0]!.fail("gone");
    expect([recalculated, batches.resting()]).toEqual([[], true]);

    batches.ask(cell(0), call(1));
    batches.ask(cell(1), call(2));
    batches.ask(cell(1), call(3));
    batches.endPass();
    expect(sent[1]!.calls).toEqual([call(1), call(2), call(3)]);
    await sent[1]!.answer(["A", "B", undefined]);
    expect([recalculated, batches.resting()]).toEqual([[[cell(0)]], true]);

    batches.retry();
    expect(recalculated.at(-1)).toBe("all");
    batches.ask(cell(1), call(2));
    batches.ask(cell(1), call(3));
    batches.endPass();
    expect(sent[2]!.calls).toEqual([call(3)]);
  });

  it("does nothing at the end of a pass without calls", () => {
    const { batches, sent, recalculated } = underTest();
    batches.endPass();
    expect([sent, recalculated, batches.resting()]).toEqual([[], [], true]);
  });
});
