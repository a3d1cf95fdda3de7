import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Cell } from "../../../src/domain/cell";

/** What is entered for an item: one cell, one a clause, or one a rater by role. */
export type GivenActual = Cell | readonly Cell[] | Readonly<Record<string, number>>;

/** One filled-in scorecard, worked out by hand. */
export interface GoldenCase {
  readonly id: string;
  /** The measures that are entered, by id. */
  readonly measures: Readonly<Record<string, number>>;
  /** The targets that are left to the user, by item. */
  readonly targets: Readonly<Record<string, number>>;
  /** What is entered, by item; nothing for an item whose actual is derived. */
  readonly actuals: Readonly<Record<string, GivenActual>>;
  readonly scores: Readonly<Record<string, number>>;
  readonly total: number;
  /** The Chinese label of the band. */
  readonly band: string;
  /** At a base pay of 3000. */
  readonly payout: number;
  /** How each score was worked out. */
  readonly working: Readonly<Record<string, string>>;
  /** Further actuals of items and their scores, with the case's targets: edges of tiers above all. */
  readonly edges?: Readonly<Record<string, readonly (readonly [Cell | readonly Cell[], number])[]>>;
}

const FOLDER = join(__dirname, "../../cases/templates");

/** Every case of test/cases/templates, by the name of its file. */
export function goldenCases(): readonly (readonly [string, GoldenCase])[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => [
      name.replace(/\.json$/, ""),
      JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as GoldenCase,
    ]);
}
