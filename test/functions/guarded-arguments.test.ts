import { FIGURES } from "../../src/domain/formula/kpi-call";
import { associateFunctions } from "../../src/functions/associate";
import { FUNCTIONS } from "../../src/functions/registry";
import { call } from "./support/custom-functions";
import { goldenCases } from "./support/golden-cases";

/** What guards hand over instead of what stands in a cell: `B2:B6&""`, and `""` for what is left out. */

associateFunctions(FUNCTIONS);

const LATER = ["TEMPLATES", "TEMPLATE"];
const CASES = goldenCases().filter(([, { id }]) => !LATER.includes(id));

const answerOf = (id: string, args: readonly unknown[]): unknown => {
  const answer = call(id, ...args);
  return JSON.parse(JSON.stringify(answer, (_, value: unknown) => (value === undefined ? null : value)));
};

/** A cell joined with "": Excel shows 15 digits. */
function joined(cell: unknown): unknown {
  if (Array.isArray(cell)) return cell.map(joined);
  if (typeof cell === "number") return String(Number(cell.toPrecision(15))).toUpperCase();
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  return cell === null || cell === undefined ? "" : cell;
}

it.each(CASES)("figures as texts give the same: %s", (_, { id, args }) => {
  const positions = [...(FIGURES[id] ?? []), ...(id === "TOTAL" ? [0] : [])];
  const asTexts = args.map((argument, position) =>
    positions.includes(position) ? joined(argument) : argument,
  );
  expect(answerOf(id, asTexts)).toEqual(answerOf(id, args));
});

it.each(CASES)('"" is an argument left out: %s', (_, { id, args }) => {
  const { parameters } = FUNCTIONS.find((one) => one.id === id) ?? { parameters: [] };
  const filled = parameters.map(
    ({ optional }, position) => args[position] ?? (optional ? "" : args[position]),
  );
  expect(answerOf(id, filled)).toEqual(answerOf(id, args));
});

it("knows the figures of every function by their places", () => {
  const names = ["actual", "score", "scores", "base"];
  const known = FUNCTIONS.flatMap(({ id, parameters }) => {
    const places = parameters.flatMap(({ name }, position) => (names.includes(name) ? [position] : []));
    return places.length > 0 ? [[id, places]] : [];
  });
  expect(Object.entries(FIGURES)).toEqual(expect.arrayContaining(known));
});
