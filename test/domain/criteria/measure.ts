/**
 * How well the reader reads the lines of test/cases/criteria, file by file: `npm run measure`, `npm run measure -- real-zh`, and with
 * `--list` the id of each line that fails, `--old` by the branches alone, `--together` by both as the product does.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { besideOf } from "../../../src/domain/criteria/beside";
import { readByBranches } from "../../../src/domain/criteria/read-by-branches";
import { readCriterion } from "../../../src/domain/criteria/read-criterion";
import { printRule } from "../../../src/domain/criteria/print-rule";
import { readWords } from "../../../src/domain/criteria/read";
import { stagesOf } from "../../../src/domain/criteria/stages";
import { figures, judgeLine, readLines, share } from "./measure-cases";

const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const [list, old, together] = ["--list", "--old", "--together"].map((flag) => process.argv.includes(flag));
const files = readdirSync(join(__dirname, "../../cases/criteria")).filter(
  (file) => file.endsWith(".jsonl") && (wanted.length === 0 || wanted.some((word) => file.startsWith(word))),
);
for (const file of files) {
  const lines = readLines(file);
  const began = performance.now();
  const outcomes = lines.map((line) =>
    judgeLine(line, old ? readByBranches : together ? readCriterion : readWords),
  );
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
        `  ${line.id} ${wrong ? "WRONG  " : "refused"}  ${text}${beside}  ${JSON.stringify(shown.actual)}→${shown.expected}, got ${shown.got} ${why.slice(0, 14)}`,
      );
      if (!old && !together) {
        const { candidates } = stagesOf(line.text, besideOf(line));
        for (const { cost, rule, unread } of [...candidates].sort((a, b) => a.cost - b.cost).slice(0, 2)) {
          console.log(
            `        ${cost.toFixed(2)} ${unread > 0 ? `(${unread} unread) ` : ""}${rule ? printRule(rule, "zh-CN").slice(0, 160) : "refused"}`,
          );
        }
      }
    }
  }
}
