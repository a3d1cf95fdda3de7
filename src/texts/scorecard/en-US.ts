import { columns, toFill } from "./columns";
import type { ScorecardTexts } from "./zh-CN";

/** Everything that stands on a scorecard's sheet, in English. */
export const enUS: ScorecardTexts = {
  title: (role) => `${role} scorecard`,
  head: {
    name: "Employee",
    department: "Dept.",
    post: "Position",
    assessor: "Assessor",
    period: "Period",
    date: "Date",
  },
  columns: columns["en-US"],
  toFill: toFill["en-US"],
  total: {
    label: "Total",
    weightsRight: "Weights come to 100%",
    rowApart:
      "A row that was added stands outside the sums: no total yet. Move it between the first and the last item",
    weightMissing: "An indicator lacks its name or weight: no total yet",
    weightsWrong: { before: "Weights come to ", after: "%, not 100%: no total yet" },
    weightsAsText: "Some weights are text: type them as numbers",
    sharesWrong: "Rating shares do not come to 100%: no total yet",
    openTargets: { before: "; targets to fill: ", after: "" },
    scored: "Scored ",
  },
  section: (name) => `of which ${name}`,
  raters: {
    shares: "Share of each rater (100% together)",
    roles: { self: "Self", supervisor: "Superior", peer: "Peers" },
  },
  measures: {
    heading: "Figures",
    fill: "To fill in",
    reckoned: "= ",
  },
  result: {
    heading: "Result",
    score: "Total score",
    band: "Band",
    coefficient: "Coefficient",
    basePay: "Base pay (CNY)",
    payout: "Payout (CNY)",
    next: "To next band",
    best: "Top band",
  },
  scheme: {
    heading: "Bands and coefficients",
    lower: "From",
    band: "Band",
    coefficient: "Coeff.",
    byScore: "score",
    byScoreMeans: (fullScore) => `“score” means total ÷ ${fullScore}`,
    anyScore: "Adjust to your own rules",
  },
  explanation: {
    heading: "How it is scored and paid",
    scoring: {
      points: () =>
        "The criteria and the actual give each item's score, out of weight × 100; the total is the sum of all scores.",
      weighted: (outOf) =>
        `The criteria and the actual give each item's score, out of ${outOf}; the total is the sum of weight × score.`,
    },
    raters: "The raters' points are blended by their shares; the criteria award the score for the blend.",
    bonus: "Bonus points are added to the total.",
    when: "Results appear once every item is scored and the weights come to 100%.",
    pay: "Band and coefficient follow from the total by the table on the right; a band begins at its own bound. Payout = base pay × coefficient, rounded to the cent.",
    next: "“To next band” is the points missing to the next better-paid band.",
  },
  notes: {
    heading: "Notes",
    fill: "Fill in the pale yellow cells. Each score follows from its actual; you can also type over a score, which is then shown in italics on a tint.",
    several: (indicator, entries) =>
      `Actuals of “${indicator}”: ${entries.map((entry, index) => `${index + 1} ${entry}`).join("; ")}.`,
    placeholders: "Agree and fill in the targets marked “To fill” before the period begins.",
  },
  pasted: {
    title: "Performance scorecard",
    sheetName: "Scorecard",
    bonus: "Bonus",
    pointsOf: (subject) => `${subject} (points)`,
    unread: (rows) =>
      `The criteria of ${rows.length === 1 ? "item" : "items"} ${rows.join(", ")} cannot be scored by yet (shaded): the assessor types the score. To have it calculated, select the item, write its criterion with the form under “This row”, then make the sheet calculate.`,
  },
  comment: "Comments",
  signOff: {
    roles: {
      assessed: "Employee's signature",
      assessor: "Assessor's signature",
      reviewer: "Reviewer's signature",
      hr: "HR signature",
    },
    date: "Date",
  },
  entry: {
    title: "Please check this entry",
    weight: "Enter a percentage from 0% to 100%, such as 20%.",
    target: "Enter a number above 0.",
    targetPrompt: "Enter the target for this period, a number above 0.",
    targetPromptTitle: "Target",
    actualPromptTitle: "Actual",
    actual: {
      grade: (grades) => `Choose one of ${grades}.`,
      points: (lowest, highest) => `The assessor's points, from ${lowest} to ${highest}.`,
      count: "Enter a whole number that is 0 or more.",
      countPrompt:
        "A whole number, 0 or more. Enter 0 where nothing occurred; leave it blank if not assessed.",
      percent: "Enter a percentage, such as 95%.",
      percentPrompt: "A percentage, such as 95%. Leave it blank if not assessed.",
      amount: "Enter a number.",
      amountPrompt: "A number. Leave it blank if not assessed.",
    },
    text: (most) => `Keep it within ${most} characters.`,
    scorePromptTitle: "Score",
    pointsPrompt:
      "Follows from the criteria and the actual. If need be, type over it: from 0 to the item's full mark (weight × 100).",
    points: "A score lies between 0 and the item's full mark (weight × 100).",
    weightedPrompt: (most) =>
      `Follows from the criteria and the actual. If need be, type over it: from 0 to ${most}.`,
    weighted: (most) => `A score lies between 0 and ${most}.`,
    bonusPrompt: (most) =>
      `Bonus: follows from the criteria and the actual. If need be, type over it: from 0 to ${most} points.`,
    bonus: (most) => `Bonus points lie between 0 and ${most}.`,
    basePay: "Enter an amount that is 0 or more, such as 3000.",
    basePayPromptTitle: "Base pay",
    basePayPrompt: "What is paid at a coefficient of 1, in CNY.",
    lower: "Enter the lowest score of the band, 0 or more.",
    band: (most) => `Enter the band's name, at most ${most} characters.`,
    coefficient: "Enter a coefficient (such as 1 or 80%), or “score” for pay in proportion to the score.",
  },
};
