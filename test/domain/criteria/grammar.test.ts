import { PRODUCTIONS, SYMBOLS } from "../../../src/domain/criteria/grammar/grammar";
import type { Production } from "../../../src/domain/criteria/grammar/production";
import { chartOf } from "../../../src/domain/criteria/stages";

/** Whether a production reads a text from end to end. */
function reads(production: Production, text: string): boolean {
  const { chart, ground } = chartOf(text);
  const edges = chart.starting[0]?.get(SYMBOLS.of(production.symbol)) ?? [];
  return edges.some((edge) => edge.production === production && edge.to === ground.text.length);
}

describe.each(PRODUCTIONS)("the phrase “$name” ($symbol)", (production) => {
  it("reads what its examples say", () => {
    expect(production.says.filter((text) => !reads(production, text))).toEqual([]);
    expect(production.says.length).toBeGreaterThan(0);
  });

  it("does not read what only looks like it", () => {
    expect((production.not ?? []).filter((text) => reads(production, text))).toEqual([]);
  });
});

it("names no phrase twice", () => {
  const names = PRODUCTIONS.map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([]);
});
