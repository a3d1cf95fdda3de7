import { readdirSync } from "node:fs";
import { join } from "node:path";
import { besideOf } from "../../../src/domain/criteria/beside";
import type { Edge } from "../../../src/domain/criteria/grammar/chart";
import { PRODUCTIONS } from "../../../src/domain/criteria/grammar/grammar";
import { stagesOf } from "../../../src/domain/criteria/stages";
import { readLines } from "./measure-cases";

const FILES = readdirSync(join(__dirname, "../../cases/criteria")).filter((file) => file.endsWith(".jsonl"));

/** The phrases that the best reading of some line is made of. */
function inUse(): ReadonlySet<unknown> {
  const used = new Set<unknown>();
  const note = ({ production, parts }: Edge): void => {
    if (production) used.add(production);
    parts.forEach(note);
  };
  for (const line of FILES.flatMap(readLines)) {
    const { candidates, covers } = stagesOf(line.text, besideOf(line));
    const [best] = [...candidates].sort((a, b) => a.cost - b.cost);
    for (const { edge } of covers[best?.cover ?? 0]?.tiles ?? []) if (edge) note(edge);
  }
  return used;
}

it("has no phrase that no line of the corpora needs", () => {
  const used = inUse();
  expect(PRODUCTIONS.filter((one) => !used.has(one)).map(({ symbol, name }) => `${symbol}: ${name}`)).toEqual(
    [],
  );
});
