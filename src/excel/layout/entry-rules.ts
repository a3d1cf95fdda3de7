import type { ItemInput } from "../../domain/scorecard/scorecard";
import type { ScorecardTexts } from "../../texts/scorecard/zh-CN";
import type { ValidationRule } from "./sheet-plan";

/** Excel's numbers go further; amounts of a scorecard do not. */
const GREATEST_AMOUNT = 1e12;

/** What is entered in one cell. */
export type SingleInput = Extract<ItemInput, { kind: "number" | "grades" | "points" }>;

export interface ActualEntry {
  readonly rule: ValidationRule;
  readonly alert: string;
  readonly prompt: string;
}

/** What may be entered for a number, a grade or points, and how the user is told. */
export function actualEntry(input: SingleInput, { actual }: ScorecardTexts["entry"]): ActualEntry {
  if (input.kind === "grades") {
    const message = actual.grade(input.grades.join(" / "));
    return { rule: { kind: "list", choices: input.grades }, alert: message, prompt: message };
  }
  if (input.kind === "points") {
    const { lowest, highest } = input;
    const message = actual.points(lowest, highest);
    return {
      rule: { kind: "decimal", minimum: Number(lowest), maximum: Number(highest) },
      alert: message,
      prompt: message,
    };
  }
  switch (input.format) {
    case "count":
      return {
        rule: { kind: "wholeAtLeast", minimum: 0 },
        alert: actual.count,
        prompt: actual.countPrompt,
      };
    case "percent":
      return {
        rule: { kind: "decimalAtLeast", minimum: 0 },
        alert: actual.percent,
        prompt: actual.percentPrompt,
      };
    // Growth and money can be negative, counts and rates of completion cannot.
    case "amount":
      return {
        rule: { kind: "decimal", minimum: -GREATEST_AMOUNT, maximum: GREATEST_AMOUNT },
        alert: actual.amount,
        prompt: actual.amountPrompt,
      };
  }
}
