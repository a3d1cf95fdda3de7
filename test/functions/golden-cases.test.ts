import { associateFunctions } from "../../src/functions/associate";
import { FUNCTIONS } from "../../src/functions/registry";
import { provideTemplates } from "../../src/functions/template-source";
import { loadTemplates } from "../../src/templates/load-templates";
import { call, callLater } from "./support/custom-functions";
import { goldenCases } from "./support/golden-cases";

associateFunctions(FUNCTIONS);
provideTemplates(loadTemplates);

/** The only ones that may answer later. */
const LATER = ["TEMPLATES", "TEMPLATE"];

describe("golden cases of the functions", () => {
  it.each(goldenCases())("%s", async (_, { id, args, expect: expected }) => {
    const answer = LATER.includes(id) ? await callLater(id, ...args) : call(id, ...args);
    expect(unwrapped(answer)).toEqual(withMessages(expected));
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
