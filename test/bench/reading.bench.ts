import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCriterion } from "../../src/domain/criteria/read-criterion";

const FOLDER = join(__dirname, "../cases/criteria");
const ROUNDS = 4;
const LENGTH = 2000;

/** Phrases over and over to the most characters that are read: what a reader could search for ever. `#` counts. */
const NESTED = [
  "完成率≥95%得10分,",
  "#0%≤完成率<#1%得#分;",
  "#. 完成率≥#%得#分\n",
  "≥90%|10分|80%-90%|8分|",
  "每低1%扣2分,",
  "每延误一次扣2分,扣完为止;",
  "超过3天每天扣0.5分(最多扣5分),低于80%不得分;",
  "最多扣10分,最高加5分,",
  "(实际-目标)/目标×100%×10+",
  "每低(1%)扣(2分",
  "[(1,2)]",
  "3每2次扣1分%",
  "1 ",
  "1%",
  "95%,",
  "1分",
  "-1",
  "*2×3÷4",
  "半",
  "above #% scores # points; ",
  "each late report deducts 2 points, ",
  "for each (more than 3 days late) minus 2 points up to 10 ",
];

/** Milliseconds of the processor, so that what else a machine does is not counted. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function nested(phrase: string): string {
  let text = "";
  for (let n = 1; text.length < LENGTH; n++) text += phrase.replaceAll("#", String(n));
  return text.slice(0, LENGTH);
}

function took(work: () => unknown): number {
  const start = processor();
  work();
  return processor() - start;
}

function print(label: string, figure: string): void {
  console.log(`${label.padEnd(58)}${figure.padStart(16)}`);
}

/** Reading every line of the corpora once, and texts of 2,000 characters that are all phrases. */
export function run(): void {
  const lines = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".jsonl"))
    .flatMap((file) => readFileSync(join(FOLDER, file), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { readonly text: string; readonly max: number | null });
  let times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    times = lines.map(({ text, max }) => took(() => readCriterion(text, { max })));
    const all = times.reduce((sum, time) => sum + time, 0);
    print(
      `readCriterion, ${lines.length} criteria, round ${round + 1}`,
      `${Math.round(lines.length / (all / 1000))} /s`,
    );
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  print("  half of them within", `${at(0.5)} ms`);
  print("  99 of 100 within", `${at(0.99)} ms`);
  const worst = NESTED.map((phrase) => {
    const text = nested(phrase);
    return { phrase, time: Math.min(...[1, 2, 3].map(() => took(() => readCriterion(text, {})))) };
  }).sort((a, b) => b.time - a.time);
  for (const { phrase, time } of worst.slice(0, 3))
    print(`  ${LENGTH} characters of ${JSON.stringify(phrase)}`, `${time.toFixed(0)} ms`);
}
