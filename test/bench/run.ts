import { readdirSync } from "node:fs";
import { join } from "node:path";

/** A file `*.bench.ts` beside this one; adding one needs no change here. */
interface BenchFile {
  /** Prints its figures, a line each, by `measure`. */
  readonly run: () => void | Promise<void>;
}

/** Runs every bench, or those whose file name holds one of the words given: `npm run bench -- payout`. */
async function main(words: readonly string[]): Promise<void> {
  const files = readdirSync(__dirname)
    .filter((file) => file.endsWith(".bench.ts"))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort();
  if (files.length === 0) throw new Error(`No bench is named after ${words.join(", ")}`);
  for (const file of files) {
    const bench = (await import(join(__dirname, file))) as BenchFile;
    console.log(`\n${file.replace(".bench.ts", "")}`);
    await bench.run();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
