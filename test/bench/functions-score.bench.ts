import { readCriterion } from "../../src/domain/criteria/read-criterion";
import { scoreRule } from "../../src/domain/rule/score";
import { associateFunctions } from "../../src/functions/associate";
import { FUNCTIONS } from "../../src/functions/registry";
import { installCustomFunctions } from "../functions/support/custom-functions";
import { measure } from "./measure";

const ROWS = 100_000;
const SINGLE = 1_000;

/** Ten criteria of ten kinds, a full mark of 10 and an actual that suits each, different in every row. */
const CRITERIA: readonly { readonly text: string; readonly actual: (row: number) => number | string }[] = [
  { text: "每延误一次扣2分,扣完为止", actual: (row) => row % 7 },
  { text: "≥95%得10分,90%-95%得8分,<90%得0分", actual: (row) => ((row * 37) % 1001) / 1000 },
  { text: "100%得满分,每低1%扣0.5分,扣完为止", actual: (row) => 0.8 + ((row * 13) % 200) / 1000 },
  { text: "低于95%的,每低1%扣2分,最多扣6分", actual: (row) => 0.85 + ((row * 7) % 150) / 1000 },
  { text: "投诉0次得10分,1次得5分,2次及以上不得分", actual: (row) => row % 4 },
  { text: "得分=完成率×10", actual: (row) => ((row * 31) % 1000) / 1000 },
  { text: "每超过3次增加一次扣1分", actual: (row) => row % 9 },
  { text: "按时完成得10分,否则0分", actual: (row) => row % 2 },
  { text: "A得10分,B得8分,C得5分", actual: (row) => "ABC"[row % 3] ?? "A" },
  { text: "每迟到一次扣0.5分", actual: (row) => row % 5 },
];
const rows = Array.from({ length: ROWS }, (_, row) => {
  const { text, actual } = CRITERIA[row % CRITERIA.length] ?? { text: "", actual: () => 0 };
  return { text, actual: actual(row) };
});

/** KPI.SCORE, EXPLAIN and CHECK as the host calls them, beside the domain alone and a plain loop over one of the criteria. */
export function run(): void {
  const associated = installCustomFunctions();
  associateFunctions(FUNCTIONS);
  const [score, explain, check] = ["SCORE", "EXPLAIN", "CHECK"].map((id) => associated.get(id));
  if (!score || !explain || !check) throw new Error("SCORE, EXPLAIN or CHECK is missing");
  const few = rows.slice(0, SINGLE);
  // Texts as the host hands them over: each its own copy.
  const texts = rows.map(({ text }) => [`${text} `.slice(0, -1)]);
  const actuals = rows.map(({ actual }) => [actual]);

  measure("KPI.SCORE, single", SINGLE, () => last(few, ({ text, actual }) => score(text, actual, 10)));
  measure(`KPI.SCORE, spill of ${ROWS}, 10 criteria`, ROWS, () => score(texts, actuals, 10));
  measure("KPI.EXPLAIN, single", SINGLE, () => last(few, ({ text, actual }) => explain(text, actual, 10)));
  measure("KPI.CHECK, single", SINGLE, () => last(few, ({ text }) => check(text, 10)));

  const rules = new Map(CRITERIA.map(({ text }) => [text, readCriterion(text)]));
  const read = rows.flatMap(({ text, actual }) => {
    const reading = rules.get(text);
    return reading?.ok ? [{ rule: reading.rule, actuals: [actual] }] : [];
  });
  if (read.length !== ROWS) throw new Error("One of the criteria is not read");
  measure("  scoreRule alone", ROWS, () =>
    last(read, ({ rule, actuals }) => scoreRule(rule, actuals, { max: 10, target: null })),
  );
  measure("  plain loop in doubles, one criterion", ROWS, () =>
    rows.map((_, row) => [Math.max(0, 10 - 2 * (row % 7))]),
  );
}

function last<T>(items: readonly T[], call: (item: T) => unknown): unknown {
  let result: unknown;
  for (const item of items) result = call(item);
  return result;
}
