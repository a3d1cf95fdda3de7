import type { FindingTexts } from "./finding-texts";

export const findingsEnUS: FindingTexts = {
  WEIGHT_SUM: (facts) =>
    facts.missing !== undefined
      ? `The weights come to ${facts.sum}: ${facts.missing} is missing.`
      : `The weights come to ${facts.sum}: ${facts.excess} too much.`,
  WEIGHT_MISSING: (facts) =>
    facts.indicator ? `“${facts.indicator}” has no weight.` : "This indicator has no weight.",
  WEIGHT_TEXT: (facts) =>
    facts.weight !== undefined
      ? `The weight “${facts.text}” is text, not a number, so Excel leaves it out of the sum.`
      : `The weight “${facts.text}” is not a number. Write a percentage, such as 20%.`,
  WEIGHT_UNITS_MIXED: (facts) =>
    `The weight “${facts.text}” is written unlike the others and is taken for ${facts.weight}. Use either percentages or points throughout.`,
  WEIGHT_NEGATIVE: (facts) =>
    `The weight${facts.indicator ? ` of “${facts.indicator}”` : ""} is below 0: ${facts.weight}. Without negative weights the sum is ${facts.sumWithout}.`,
  SECTION_SUM: (facts) => `“${facts.section}” states ${facts.stated}, but its items come to ${facts.sum}.`,
  CRITERIA_UNREADABLE: (facts) =>
    `“${facts.words}” cannot be scored. Say which result earns or loses how many points.`,
  CRITERIA_GAP: (facts) =>
    facts.from !== undefined && facts.to !== undefined
      ? `Nothing says what ${facts.from} to ${facts.to} earns. Add the missing tier.`
      : facts.from !== undefined
        ? `Nothing says what is earned above ${facts.from}. Add the missing tier.`
        : facts.to !== undefined
          ? `Nothing says what is earned below ${facts.to}. Add the missing tier.`
          : "Some results have no points. Add the missing tier.",
  CRITERIA_OVERLAP: (facts) =>
    `“${facts.words}” overlap${facts.from !== undefined && facts.to !== undefined ? ` (${facts.from} to ${facts.to})` : ""}, so one result has two scores. Set the tiers apart.`,
  CRITERIA_MAX_MISMATCH: (facts) =>
    `The criterion gives up to ${facts.best} points, but the full mark is ${facts.max}. Make them agree.`,
  SCORE_OUT_OF_RANGE: (facts) =>
    `The score ${facts.score} is not within 0 to ${facts.max} points. Check it and enter it again.`,
  SCORE_MISMATCH: (facts) =>
    facts.actual !== undefined
      ? `An actual of ${facts.actual} earns ${facts.due} points by the criterion, but the sheet says ${facts.score}. Check it.`
      : facts.deducted !== undefined
        ? `Less the deduction of ${facts.deducted} this is ${facts.due} points, but the sheet says ${facts.score}. Check it.`
        : `Weight and score give ${facts.due}, but the sheet says ${facts.score}. Check it.`,
  TOTAL_MISMATCH: (facts) =>
    facts.omitted !== undefined
      ? `The total${facts.name ? ` of “${facts.name}”` : ""} leaves out ${facts.omitted}. Let it add up all ${facts.isOfPeriods ? "months" : "indicators"}.`
      : facts.name !== undefined
        ? `The total of “${facts.name}” says ${facts.shown}, but ${facts.weighted ? "by the weights on the sheet" : "by the scores"} it is ${facts.sum}. Check the formula and the scores.`
        : `The total says ${facts.shown}, but the items come to ${facts.sum}. Use a formula that adds them up.`,
  TOTAL_HARDCODED: (facts) =>
    `The total score ${facts.shown} was typed, so it does not follow the scores. Use a formula that adds them up.`,
  BAND_MISMATCH: (facts) =>
    `${facts.name ? `${facts.name}: a` : "A"} total of ${facts.score} belongs to “${facts.due}”, but the sheet says “${facts.shown}”. Check it.`,
  PAYOUT_MISMATCH: (facts) =>
    facts.base === ""
      ? `${facts.name ? `${facts.name}: a` : "A"} total of ${facts.score} has the coefficient ${facts.due}, but the sheet says ${facts.shown}. Check it.`
      : `${facts.name ? `${facts.name}: a` : "A"} total of ${facts.score} has the coefficient ${facts.coefficient}: a base of ${facts.base} pays ${facts.due}, but the sheet says ${facts.shown}. Check it.`,
  DUPLICATE_INDICATOR: (facts) =>
    `“${facts.indicator}” is already at ${facts.first}. Merge the two or rename one, so that nothing counts twice.`,
  SEQUENCE_GAP: (facts) =>
    facts.shown === ""
      ? `The number ${facts.due} is missing. Add it.`
      : `Number ${facts.before} is followed by ${facts.shown} instead of ${facts.due}. Renumber, or add the missing indicator.`,
  OCR_NOISE: (facts) =>
    facts.meant !== undefined
      ? `“${facts.words}” should be “${facts.meant}”: it was misread or mistyped. Correct it.`
      : `“${facts.words}” holds characters that cannot be read. Correct them from the original.`,
  FORMULA_ERROR: (facts) => `The cell shows ${facts.error}. Correct the formula or enter the value again.`,
  BONUS_IN_TOTAL: (facts) =>
    `The total ${facts.shown} includes bonus items (${facts.cells}): without them it is ${facts.sum}. Take them out of the total.`,
  HIDDEN_ROW_COUNTED: (facts) =>
    `The weight ${facts.weight} in a hidden row is counted by ${facts.total}. Unhide the row or delete it.`,
  RANK_MISMATCH: (facts) =>
    `“${facts.name}”${facts.total ? `, with ${facts.total},` : ""} ranks ${facts.due}, but the sheet says ${facts.shown}${facts.tied ? "; equal scores share the better rank" : ""}. Correct it.`,
  EDGE_MISMATCH: (facts) =>
    `The formula says ${facts.written.join(", ")}, but the words say “${facts.words}”: a score right on the edge lands in the wrong band. Make the two agree.`,
  UNFINISHED: (facts) =>
    `“${facts.item}”${facts.blanks > 1 ? ` and ${facts.blanks - 1} more` : ""}${facts.name ? ` of “${facts.name}”` : ""} ${facts.blanks > 1 ? "have" : "has"} no score, yet the result is ${facts.shown}. Fill in what is missing first.`,
  BAND_TABLE_GAP: (facts) =>
    facts.where === "below"
      ? `“${facts.upper}” starts at ${facts.to}, and scores below ${facts.to} have no band. Add the lowest band.`
      : facts.where === "above"
        ? `“${facts.lower}” ends at ${facts.from}, and scores above ${facts.from} have no band. Add the highest band.`
        : `“${facts.lower}” ends at ${facts.from} and “${facts.upper}” starts at ${facts.to}: scores between them have no band. Let the two bands meet.`,
  BAND_TABLE_OVERLAP: (facts) =>
    `“${facts.lower}” ends at ${facts.to} and “${facts.upper}” starts at ${facts.from}: ${facts.from} to ${facts.to} belongs to both. Set the two bands apart.`,
  LABEL_SPACE: (facts) =>
    `“${facts.label}” differs from “${facts.meant}” only by a space, so the formula at ${facts.formula} misses it. Write “${facts.meant}”.`,
  LIKELY_SLIP: (facts) =>
    `This says ${facts.value}, while the others are ${facts.from} to ${facts.to}. It probably should be ${facts.meant}. Check it.`,
  BLANK_AS_ZERO: (facts) =>
    facts.blank !== undefined
      ? `${facts.formulas}: no check for blanks. ${facts.blank} is not filled in, and Excel on the desktop counts it as 0. Check for blanks first.`
      : `${facts.formulas}: no check for blanks. While ${facts.cells} is not filled in, Excel on the desktop counts it as 0. Check for blanks first.`,
};
