import { associateFunctions } from "../../src/functions/associate";
import { FUNCTIONS } from "../../src/functions/registry";
import { call } from "./support/custom-functions";
import { goldenCases } from "./support/golden-cases";

associateFunctions(FUNCTIONS);

describe("golden cases of the functions", () => {
  it.each(goldenCases())("%s", (_, { id, args, expect: expected }) => {
    expect(unwrapped(call(id, ...args))).toEqual(withMessages(expected));
  });
});

/** A spill of one cell is written as its value. */
function unwrapped(answer: unknown): unknown {
  if (!Array.isArray(answer) || answer.length !== 1) return answer;
  const [row] = answer as unknown[][];
  return row?.length === 1 ? row[0] : answer;
}

function withMessages(expected: unknown): unknown {
  if (Array.isArray(expected)) return expected.map(withMessages);
  if (typeof expected !== "object" || expected === null) return expected;
  const { error, message } = expected as { error: string; message: string };
  return { error, message: expect.stringContaining(message) as string };
}
