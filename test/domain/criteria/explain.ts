/** The way of a criterion through all stages of the reader: `npm run explain -- "每低1%扣2分" 0.9 10 95%`. */
import { printRule } from "../../../src/domain/criteria/print-rule";
import { readCriterion } from "../../../src/domain/criteria/read-criterion";
import { stagesOf } from "../../../src/domain/criteria/stages";
import { PRODUCTIONS, SYMBOLS } from "../../../src/domain/criteria/grammar/grammar";
import type { Edge } from "../../../src/domain/criteria/grammar/chart";
import type { Cell } from "../../../src/domain/cell";
import { toNumber } from "../../../src/domain/numbers/decimal";
import { scoreRule } from "../../../src/domain/rule/score";

const [text = "", actual, max, target] = process.argv.slice(2);
const cell = (word: string | undefined): Cell =>
  word === undefined || word === "" ? null : Number.isNaN(Number(word)) ? word : Number(word);
const beside = { max: max ? Number(max) : null, target: cell(target) };
const known = { max: beside.max, hasTarget: beside.target !== null };
const stages = stagesOf(text, known);
const { plain, ground, chart, covers, pieces, candidates } = stages;

console.log("plain   ", plain.text);
console.log(
  "unread  ",
  [...plain.text].map((c, i) => ((ground.price[i] ?? 0) >= 1 ? c : "·")).join(""),
  "(dear to leave unread)",
);
const symbols = SYMBOLS.names;
console.log("\nphrases");
for (const edges of chart.starting) {
  for (const [symbol, list] of edges) {
    for (const edge of list) {
      if (edge.production)
        console.log(
          `  ${symbols[symbol]?.padEnd(10)} ${edge.cost.toFixed(2)} ${words(edge)}  ‹${nameOf(edge.production)}› ${short(edge.value)}`,
        );
    }
  }
}
console.log("\ncovers");
for (const [i, { cost, tiles }] of covers.slice(0, 4).entries()) {
  console.log(
    `  ${cost.toFixed(2)} `,
    tiles
      .map(({ from, to, edge }) => `${edge ? symbols[edge.symbol] : "name"}‹${plain.text.slice(from, to)}›`)
      .join(" "),
  );
  for (const piece of pieces[i] ?? [])
    console.log(`        ${piece.apart} “${piece.name}” ${short(piece.item)}`);
}
console.log("\nreadings");
for (const { cost, rule, unread } of [...candidates].sort((a, b) => a.cost - b.cost).slice(0, 4)) {
  console.log(
    `  ${cost.toFixed(2)} ${unread ? `(${unread} unread)` : ""} ${rule ? printRule(rule, "zh-CN") : "refused"}\n        ${short(rule)}`,
  );
}
const reading = readCriterion(text, known);
console.log(
  "\nread as",
  reading.ok ? printRule(reading.rule, "zh-CN") : reading.doubts.map(({ code, words }) => `${code} ${words}`),
);
if (reading.ok && actual !== undefined) {
  const actuals = actual.split(",").map(cell);
  const scored = scoreRule(reading.rule, actuals, beside);
  console.log("score   ", scored.ok ? scored.value && toNumber(scored.value.score) : scored.fault);
}

function words({ from, to }: Edge): string {
  return plain.text.slice(from, to);
}

function nameOf(production: Edge["production"]): string {
  return PRODUCTIONS.find((one) => one === production)?.name ?? "";
}

function short(value: unknown): string {
  return JSON.stringify(value).slice(0, 400);
}
