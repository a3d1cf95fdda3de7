import type { Answer } from "../../src/functions/answer";
import type { KpiFunction } from "../../src/functions/function-spec";
import { hostFunction } from "../../src/functions/host-function";
import { installCustomFunctions } from "./support/custom-functions";

installCustomFunctions();

function specOf(
  calculate: () => Answer | Promise<Answer>,
  result: "matrix" | "scalar" = "scalar",
): KpiFunction {
  return { id: "WEIGHTCHECK", parameters: [], result, calculate };
}

function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (thrown) {
    return thrown;
  }
  return undefined;
}

const FAULT = { ok: false, fault: { code: "TOO_LARGE" } } as const;

describe("hostFunction", () => {
  it("turns an exception that nobody foresaw into an error that asks for a report", () => {
    const call = hostFunction(
      specOf(() => {
        throw new TypeError("x is not a function");
      }),
    );
    const thrown = thrownBy(call);
    expect(thrown).toBeInstanceOf(CustomFunctions.Error);
    expect(thrown).toMatchObject({ code: "#VALUE!" });
    expect((thrown as CustomFunctions.Error).message).toContain("please report");
  });

  it("throws the fault of a whole call, and puts the fault of a cell into its place", () => {
    expect(thrownBy(hostFunction(specOf(() => FAULT, "matrix")))).toBeInstanceOf(CustomFunctions.Error);
    expect(hostFunction(specOf(() => [[1, FAULT]], "matrix"))()).toEqual([
      [1, expect.any(CustomFunctions.Error)],
    ]);
  });

  it("gives rows where the function is declared to spill, else the value", () => {
    expect(hostFunction(specOf(() => 1, "matrix"))()).toEqual([[1]]);
    expect(hostFunction(specOf(() => 1))()).toBe(1);
  });

  it("never gives NaN or Infinity", () => {
    expect(thrownBy(hostFunction(specOf(() => Number.NaN)))).toMatchObject({ code: "#VALUE!" });
    expect(hostFunction(specOf(() => [[-Infinity]], "matrix"))()).toEqual([
      [expect.any(CustomFunctions.Error)],
    ]);
  });

  it("keeps its word for an answer that comes later", async () => {
    await expect(hostFunction(specOf(() => Promise.resolve(1), "matrix"))()).resolves.toEqual([[1]]);
    await expect(hostFunction(specOf(() => Promise.resolve(FAULT)))()).rejects.toBeInstanceOf(
      CustomFunctions.Error,
    );
    await expect(hostFunction(specOf(() => Promise.reject(new Error("offline"))))()).rejects.toMatchObject({
      code: "#VALUE!",
    });
  });
});
