import fc from "fast-check";
import { associateFunctions } from "../../src/functions/associate";
import type { FunctionId } from "../../src/functions/function-spec";
import { FUNCTIONS } from "../../src/functions/registry";
import { provideTemplates } from "../../src/functions/template-source";
import { loadTemplates } from "../../src/templates/load-templates";
import { call, callLater } from "./support/custom-functions";

// Formulas guard against blanks by A2:A6&"": a blank becomes "", and a number becomes its text. What a function makes of
// the text has to be what it makes of the number; and "" stands for an argument that is left out.

associateFunctions(FUNCTIONS);
provideTemplates(loadTemplates);

/** The texts that programs make of a number: 15 digits plain or with an exponent, as Excel does, or all its digits. */
function textsOf(value: number): string[] {
  const digits = value.toPrecision(15);
  const [mantissa = "", power = "0"] = value.toExponential(14).split("e");
  const trimmed = (numeral: string) => (numeral.includes(".") ? numeral.replace(/\.?0+$/, "") : numeral);
  const sign = power.startsWith("-") ? "-" : "+";
  const exponent = `${trimmed(mantissa)}E${sign}${power.replace(/^[+-]/, "").padStart(2, "0")}`;
  const plain = digits.includes("e") ? exponent : trimmed(digits);
  return [...new Set([plain, exponent, String(value)])];
}

const typed = fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 10_000);
const reckoned = fc
  .tuple(typed, typed)
  .chain(([a, b]) =>
    fc.constantFrom(a + b, a - b, b === 0 ? a : a / b, a * b, a / 30_000, (a - b) / (b + 1)),
  );
const anyNumber = fc.oneof(
  typed,
  reckoned,
  fc.constantFrom(0, 12.7 - 12, 1 / 3, 1 / 30_000, 1 - 0.9 - 0.1, 1e-7, 89.99999999999999, 3_000_000.5),
);

/** Where a function takes numbers: the call with the number in its place. */
const PLACES: readonly [string, FunctionId, (value: unknown) => unknown[]][] = [
  ["a score", "BAND", (value) => [value]],
  ["a score", "COEFFICIENT", (value) => [value]],
  ["a score", "PAYOUT", (value) => [value, 3000]],
  ["a base", "PAYOUT", (value) => [88, value]],
  ["a score", "NEXT", (value) => [value]],
  ["an actual", "SCORE", (value) => ["≥70%得10分,<70%得0分", value, 10]],
  ["an actual of events", "SCORE", (value) => ["每延误一次扣2分,扣完为止", value, 10]],
  ["a full mark", "SCORE", (value) => ["每延误一次扣2分,扣完为止", 1, value]],
  ["a target", "SCORE", (value) => ["得分=实际/目标×权重", 88, 10, value]],
  ["an actual", "EXPLAIN", (value) => ["每延误一次扣2分,扣完为止", value, 10]],
  ["a full mark", "CHECK", (value) => ["每延误一次扣2分,扣完为止", value]],
  [
    "a score",
    "TOTAL",
    (value) => [
      [[0.6], [0.4]],
      [[value], [80]],
    ],
  ],
  [
    "a weight",
    "TOTAL",
    (value) => [
      [[value], [0.4]],
      [[90], [80]],
    ],
  ],
  ["a weight", "WEIGHTCHECK", (value) => [[[value], [0.25], [0.5]]]],
  ["a weight", "NORMALIZE", (value) => [[[value], [0.25], [0.5]]]],
  ["a step", "NORMALIZE", (value) => [[[1], [1], [1]], value]],
  [
    "a bound",
    "BAND",
    (value) => [
      88,
      [
        [value, "A", 1],
        [-9e9, "B", 0],
      ],
    ],
  ],
  [
    "a coefficient",
    "PAYOUT",
    (value) => [
      88,
      3000,
      [
        [0, "A", value],
        [-9, "B", 0],
      ],
    ],
  ],
];

/** What a cell shows; of an error only which one, and of a sentence about an item only its beginning: they quote what was given. */
function shown(answer: unknown): unknown {
  if (Array.isArray(answer)) return (answer as unknown[]).map(shown);
  if (typeof answer === "string") return answer.replace(/第 \d+ 项.*/, "");
  const { error } = Object(answer) as { error?: string };
  return error ?? answer;
}

describe.each(PLACES)("%s as text, in KPI.%s", (_, id, argumentsOf) => {
  it("is the number", () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        const expected = shown(call(id, ...argumentsOf(value)));
        for (const text of textsOf(value)) {
          expect([text, shown(call(id, ...argumentsOf(text)))]).toEqual([text, expected]);
        }
      }),
      { numRuns: 150 },
    );
  });
});

it('columns behind &"" are read as they stand, blank rows blank', () => {
  const guarded = (cells: readonly (number | null)[]) =>
    cells.map((cell) => [cell === null ? "" : String(cell)]);
  expect(call("PAYOUT", guarded([89.5, null, 90]), guarded([3000, 3000, null]))).toEqual([
    [2685],
    [""],
    [""],
  ]);
  expect(call("TOTAL", [[0.5], [0.3], [0.2]], guarded([90, 80, 100]))).toBe(89);
  expect(call("TOTAL", [[0.5], [0.3], [0.2]], guarded([90, null, 100]))).toBe("");
  expect(call("WEIGHTCHECK", guarded([1 / 3, 1 / 3, 1 / 3, null]))).toBe(true);
  expect(call("NORMALIZE", guarded([1, null, 1]))).toEqual([[0.5], [""], [0.5]]);
  expect(
    call("BAND", "85", [
      ["90", "A", "1"],
      ["", "", ""],
      ["0", "B", "得分"],
    ]),
  ).toEqual([["B"]]);
});

/** Arguments that a function needs, for each; the rest may be left out. */
const NEEDED: Readonly<Record<FunctionId, readonly unknown[]>> = {
  BAND: [85],
  COEFFICIENT: [85],
  PAYOUT: [85, 3000],
  NEXT: [85],
  SCORE: ["≥95%得10分,90%-94%得8分,<90%得0分", 0.93],
  EXPLAIN: ["≥95%得10分,90%-94%得8分,<90%得0分", 0.93],
  CHECK: ["≥95%得10分,90%-94%得8分,<90%得0分"],
  TOTAL: [
    [[0.6], [0.4]],
    [[90], [80]],
  ],
  WEIGHTCHECK: [[[0.6], [0.4]]],
  NORMALIZE: [[[1], [1], [1]]],
  TEMPLATES: [],
  TEMPLATE: ["web-promotion"],
};

describe.each(FUNCTIONS.map(({ id, parameters }) => [id, parameters] as const))(
  "KPI.%s",
  (id, parameters) => {
    const needed = NEEDED[id];
    const optional = parameters.length - needed.length;

    it('takes "" for what is left out', async () => {
      expect(parameters.slice(needed.length).every((parameter) => parameter.optional)).toBe(true);
      const expected = await callLater(id, ...needed);
      for (const nothing of ["", " ", null, undefined, [[""]], [[null]]]) {
        for (let count = 1; count <= optional; count++) {
          const given = Array.from({ length: count }, () => nothing);
          expect([nothing, count, await callLater(id, ...needed, ...given)]).toEqual([
            nothing,
            count,
            expected,
          ]);
        }
      }
    });
  },
);
