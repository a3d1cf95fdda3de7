import { quote } from "./quote";
import type { FaultTexts, FunctionTexts } from "./zh-CN";

const score = { name: "score", description: "Score in points, or a range of scores" };
const scheme = {
  name: "scheme",
  description:
    "A scheme's name, or a range: lower bound | label | coefficient. 百分制 (out of 100) if omitted",
};
const weights = {
  name: "weights",
  description: "The weights, one column or row, such as 20%, 0.2 or 20, all written the same way",
};
const criteria = {
  name: "criteria",
  description: "The criterion's words, such as “minus 2 for each day late”, or a column of criteria",
};
const actual = {
  name: "actual",
  description: "The actual result; one column a clause where the criterion has several",
};
const max = {
  name: "max",
  description:
    "The item's full mark in points (20 for a weight of 20%); needed where the words do not say it",
};
const target = {
  name: "target",
  description: "The target, where the words leave it out, as “minus 2 for each 1% below” does",
};

const language = { name: "language", description: "zh-CN or en-US; Chinese if omitted" };

export const functions: FunctionTexts = {
  BAND: {
    description: "The band that a score belongs to: 89.99 is 良好 (good).",
    parameters: { score, scheme },
  },
  COEFFICIENT: {
    description: "The payout coefficient of a score: 89.5 gives 0.895.",
    parameters: { score, scheme },
  },
  PAYOUT: {
    description: "Performance pay: base × coefficient of the score, rounded to 2 decimals.",
    parameters: {
      score,
      base: {
        name: "base",
        description: "Base of the performance pay: one value, or a range of the scores' shape",
      },
      scheme,
    },
  },
  NEXT: {
    description: "Points missing to the next better-paid band; 0 in the best.",
    parameters: { score, scheme },
  },
  SCORE: {
    description:
      "The points that a criterion's own words award: 每延误一次扣2分 with 3 delays out of 10 gives 4.",
    parameters: { criteria, actual, max, target },
  },
  EXPLAIN: {
    description: "One line: how the score came about by the criterion's words.",
    parameters: { criteria, actual, max, target },
  },
  CHECK: {
    description:
      "TRUE where a criterion is read without doubt, else what is wrong and how to write it, as text.",
    parameters: { criteria, max },
  },
  TOTAL: {
    description:
      "Weighted total: the sum of weight × score, rounded to 2 decimals. The weights must come to 100%.",
    parameters: {
      weights,
      scores: { name: "scores", description: "The scores in points, in the shape of the weights" },
    },
  },
  WEIGHTCHECK: {
    description: "TRUE where the weights come to exactly 100%, else what is wrong with them, as text.",
    parameters: { weights },
  },
  NORMALIZE: {
    description: "The weights in the same proportions, coming to exactly 100% (largest remainder).",
    parameters: {
      weights,
      step: {
        name: "step",
        description: "The smallest unit of the result, such as 1% or 0.5%. 1% if omitted",
      },
    },
  },
  TEMPLATES: {
    description: "Lists the scorecards: id, name, dimensions, indicators, total weight, source.",
    parameters: {
      search: {
        name: "search",
        description:
          "A role, an indicator or pinyin initials, such as “直播” or “livestream”; all if omitted",
      },
      language,
    },
  },
  TEMPLATE: {
    description:
      "One scorecard: a header row, then dimension, indicator, weight, target, criteria and data source of each item.",
    parameters: {
      id: { name: "id", description: "The scorecard's id, such as web-promotion; KPI.TEMPLATES lists them" },
      language,
    },
  },
};

const quantities = { score: "score", base: "base" };
const examples = { score: "89.5", base: "3000" };

function shape({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  return `${rows} × ${columns}`;
}

export const faults: FaultTexts = {
  SHAPES_DIFFER: (f) =>
    `The ranges differ in size (rows × columns): ${shape(f.first)} and ${shape(f.second)}; choose ranges of one size.`,
  LINE_EXPECTED: (f) =>
    `One column or one row is needed, not ${shape(f.shape)} (rows × columns); choose just one.`,
  CELL_ERROR: (f) => `A cell referred to shows ${f.error}; correct it first.`,
  NUMBER_EXPECTED: (f) =>
    `The ${quantities[f.quantity]} must be a number, not "${quote(f.found)}"; write one such as ${examples[f.quantity]}.`,
  UNIT_UNEXPECTED: (f) =>
    `"${quote(f.found)}" has a unit that does not fit a ${quantities[f.quantity]}; write a number such as ${examples[f.quantity]}.`,
  UNKNOWN_SCHEME: (f) =>
    `There is no scheme "${quote(f.name)}"; write 100-point, 5-point or by-score, or give a range: lower bound | label | coefficient.`,
  CRITERIA_MISSING: () => 'There is an actual but no criterion; write one such as "-2 per case".',
  MAX_NOT_A_NUMBER: (f) =>
    `The full mark must be a number of points, not "${quote(f.found)}"; write one such as 10.`,
  MAX_PERCENT: (f) =>
    `The full mark is in points, not a percentage (${quote(f.found)}); for a weight of 20% write 20, or the weight's cell times 100, such as D6*100.`,
  UNKNOWN_LANGUAGE: (f) => `There is no language "${quote(f.name)}"; write zh-CN or en-US.`,
  UNKNOWN_TEMPLATE: (f) => `There is no scorecard "${quote(f.id)}"; =KPI.TEMPLATES() lists all ids.`,
  NO_TEMPLATE_FOUND: (f) =>
    `No scorecard matches "${quote(f.search)}"; try another word, or list all with =KPI.TEMPLATES().`,
  TEMPLATES_NOT_FETCHED: () => "The scorecards could not be fetched; check the network, then recalculate.",
  TOO_LARGE: () =>
    "The result is beyond 9,007,199,254,740.99 and cannot be exact to the cent; check the numbers given.",
  INTERNAL: (f) =>
    `The add-in failed (${quote(f.detail)}); please report the formula and this message to its provider.`,

  NO_BAND: (f) =>
    `A score of ${f.score} is below the scheme's lowest bound ${f.lowest} and has no band; check the score, or add a lower band.`,
  BASE_NEGATIVE: (f) => `The base cannot be negative (${f.base}); write 0 or more.`,
  SCHEME_EMPTY: () =>
    "The scheme's range holds no bands; fill in lower bound | label | coefficient, one band a row.",
  SCHEME_COLUMNS: (f) =>
    `A scheme's range has 3 columns (lower bound | label | coefficient), not ${f.columns}; choose it again.`,
  SCHEME_CELL_ERROR: (f) => `Row ${f.row} of the scheme shows ${f.error}; correct it first.`,
  SCHEME_BOUND_MISSING: (f) => `Row ${f.row} of the scheme lacks its lower bound; write a number such as 80.`,
  SCHEME_BOUND_NOT_A_NUMBER: (f) =>
    `Row ${f.row} of the scheme: the lower bound "${quote(f.text)}" is not a number; write one such as 80.`,
  SCHEME_BOUND_DUPLICATE: (f) =>
    `Rows ${f.firstRow} and ${f.row} of the scheme both begin at ${f.bound}; correct or delete one.`,
  SCHEME_LABEL_MISSING: (f) => `Row ${f.row} of the scheme lacks its label; write one such as Good.`,
  SCHEME_COEFFICIENT_MISSING: (f) =>
    `Row ${f.row} of the scheme lacks its coefficient; write a number, a percentage or "score".`,
  SCHEME_COEFFICIENT_NOT_A_NUMBER: (f) =>
    `Row ${f.row} of the scheme: the coefficient "${quote(f.text)}" cannot be read; write a number, a percentage or "score".`,
  SCHEME_COEFFICIENT_NEGATIVE: (f) =>
    `Row ${f.row} of the scheme: the coefficient ${quote(f.text)} is negative; write 0 or more.`,
  SCHEME_SCORE_BELOW_ZERO: (f) =>
    `Row ${f.row} of the scheme: "score" cannot pay a band that begins at ${f.bound}, below 0; raise the bound, or write a number.`,
  SCHEME_FULL_SCORE_UNCLEAR: (f) =>
    `Row ${f.row} of the scheme: "score" out of what? The highest bound is only ${f.highest}; name the full score, such as "score/5".`,

  WEIGHTS_EMPTY: () => "The range holds no weights; write weights such as 20%.",
  WEIGHT_CELL_ERROR: (f) => `Weight ${f.row} shows ${f.error}; correct it first.`,
  WEIGHT_NOT_A_NUMBER: (f) =>
    `Weight ${f.row}, "${quote(f.text)}", is not a weight; write a number such as 20%.`,
  WEIGHT_NEGATIVE: (f) => `Weight ${f.row}, ${quote(f.text)}, is negative; write 0% or more.`,
  WEIGHT_UNITS_MIXED: (f) =>
    `The weights are written in different ways: weight ${f.firstRow} is ${quote(f.firstText)}, weight ${f.row} is ${quote(f.text)}; write all as percentages such as 20%.`,
  WEIGHTS_ALL_ZERO: () => "All weights are 0, so there are no proportions; write the weights first.",
  STEP_NOT_DIVISOR: (f) =>
    `100% is not a whole number of steps of ${quote(f.step)}; write a step such as 1%, 0.5% or 5%.`,
  STEP_NOT_A_NUMBER: () => "The step must be a percentage; write one such as 1%, 0.5% or 5%.",
  WEIGHTS_NOT_100: (f) => `The weights come to ${f.sum}, not exactly 100%; adjust them first.`,
  SCORE_WITHOUT_WEIGHT: (f) =>
    `Item ${f.row} has a score but no weight; write its weight, 0% if it does not count.`,
};

export function atItem(row: number, sentence: string): string {
  return `Item ${row}: ${sentence}`;
}
