/**
 * How well the reader reads the lines of test/cases/criteria, file by file: `npm run measure`, `npm run measure -- real-zh`, and with
 * `--list` each line that fails.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { besideOf } from "../../../src/domain/criteria/beside";
import { printRule } from "../../../src/domain/criteria/print-rule";
import { stagesOf } from "../../../src/domain/criteria/stages";
import { figures, judgeLine, readLines, share } from "./measure-cases";

const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const list = process.argv.includes("--list");
const files = readdirSync(join(__dirname, "../../cases/criteria")).filter(
  (file) => file.endsWith(".jsonl") && (wanted.length === 0 || wanted.some((word) => file.startsWith(word))),
);
for (const file of files) {
  const lines = readLines(file);
  const began = performance.now();
  const outcomes = lines.map((line) => judgeLine(line));
  const took = performance.now() - began;
  const found = figures(outcomes);
  console.log(
    `${file.padEnd(16)} right ${share(found.right, found.cases).padStart(6)}  wrong ${share(found.wrong, found.cases).padStart(5)}  ` +
      `refusals kept ${share(found.kept, found.mustRefuse).padStart(6)}  lines right ${found.linesRight}/${found.lines}  ${(took / lines.length).toFixed(1)} ms a line`,
  );
  if (!list) continue;
  for (const { line, cases, kept, why } of outcomes) {
    const bad = cases.filter(({ outcome }) => outcome !== "right");
    const [first] = bad;
    const text = line.text.replaceAll("\n", "⏎");
    const beside = `  [${line.max ?? "–"} | ${line.target ?? "–"}]`;
    if (kept === false) console.log(`  ${line.id} READ     ${text}${beside}  (${String(line.refuse)})`);
    else if (first) {
      const wrong = bad.find(({ outcome }) => outcome === "wrong");
      const shown = wrong ?? first;
      console.log(
        `  ${line.id} ${wrong ? "WRONG  " : "refused"}  ${text}${beside}  ${JSON.stringify(shown.actual)}→${shown.expected}, got ${shown.got} ${why.slice(0, 40)}`,
      );
      const { candidates } = stagesOf(line.text, besideOf(line));
      for (const { cost, rule, unread } of [...candidates].sort((a, b) => a.cost - b.cost).slice(0, 2)) {
        console.log(
          `        ${cost.toFixed(2)} ${unread > 0 ? `(${unread} unread) ` : ""}${rule ? printRule(rule, "zh-CN").slice(0, 160) : "refused"}`,
        );
      }
    }
  }
}
