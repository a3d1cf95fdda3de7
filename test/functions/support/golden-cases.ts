import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One line of a file in test/cases/functions. */
export interface GoldenCase {
  readonly id: string;
  readonly args: readonly unknown[];
  /** A value, rows of values, or `{ error, message }`, whose message has to hold the words given. */
  readonly expect: unknown;
  /** Why the case is there. */
  readonly about?: string;
}

const FOLDER = join(__dirname, "../../cases/functions");

export function goldenCases(): readonly (readonly [name: string, golden: GoldenCase])[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".jsonl"))
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), "utf8")
        .split("\n")
        .map((line, index) => ({ line, place: `${file}:${index + 1}` }))
        .filter(({ line }) => line.trim() !== "")
        .map(({ line, place }) => {
          const golden = JSON.parse(line) as GoldenCase;
          const call = `${golden.id}(${golden.args.map((arg) => JSON.stringify(arg)).join(", ")})`;
          return [`${place} ${golden.about ?? call}`, golden] as const;
        }),
    );
}
