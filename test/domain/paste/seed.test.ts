import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPastedCard } from "../../../src/domain/paste/read-pasted-card";

const SEEDS = join(__dirname, "..", "..", "..", "..", "shared", "seeds");
const EXPECTED = join(__dirname, "..", "..", "cases", "paste", "seed.json");

/** What a person finds in a card. `exact`: the reader finds the same number; the others are only reported so far. */
interface SeedCard {
  readonly id: string;
  readonly indicators: number;
  readonly weights: number;
  readonly exact: boolean;
}

const file = existsSync(SEEDS) ? readdirSync(SEEDS).find((name) => name.endsWith(".txt")) : undefined;

(file === undefined ? describe.skip : describe)("the seed text", () => {
  it("gives as many indicators and weights as a person finds", () => {
    const read = readPastedCard(readFileSync(join(SEEDS, file ?? ""), "utf8"));
    const cards = read.ok ? read.value : [];
    const expected = JSON.parse(readFileSync(EXPECTED, "utf8")) as SeedCard[];
    expect(cards).toHaveLength(expected.length);
    const figures = expected.map(({ id, indicators, weights, exact }, index) => {
      const rows = cards[index]?.rows ?? [];
      const weighed = rows.filter(({ weight }) => weight !== null).length;
      return { id, exact, found: [rows.length, weighed], wanted: [indicators, weights] };
    });
    process.stdout.write(
      figures
        .map(
          ({ id, found, wanted }) =>
            `${id}: indicators ${found[0]}/${wanted[0]}, weights ${found[1]}/${wanted[1]}\n`,
        )
        .join(""),
    );
    for (const { exact, found, wanted, id } of figures)
      if (exact) expect([id, ...found]).toEqual([id, ...wanted]);
  });
});
