import type { PaneTexts } from "./zh-CN";

const named = (sheet: string | undefined, otherwise: string) => (sheet ? `The sheet “${sheet}”` : otherwise);
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Everything that the pane says, in English. */
export const enUS: PaneTexts = {
  product: "KPI Scorecards",
  tabs: { label: "Areas", templates: "Templates", check: "Check" },
  common: {
    details: "Details",
    dismiss: "Close",
    tryAgain: "Try again",
  },
  crash: {
    title: "The pane has run into a problem",
    sentence: "Your workbook is not affected. Reload the pane to go on.",
    reload: "Reload",
  },
  templates: {
    heading: "Scorecard templates",
    intro: "Choose a role, look it over, and insert it into your workbook.",
    search: "Search roles or indicators",
    clearSearch: "Clear the search",
    found: (count) => counted(count, "template", "templates"),
    noneFound: (query) => `No template matches “${query}”.`,
    noneFoundNext: "Try another word, such as a role or one of its indicators.",
    showAll: "Show all templates",
    families: {
      promotion: "Promotion",
      "new-media": "New media",
      "live-streaming": "Live streaming",
      "e-commerce": "E-commerce",
      website: "Website",
      "it-support": "IT support",
    },
    indicatorCount: (count) => counted(count, "indicator", "indicators"),
    totalWeight: (weight) => `${weight} in all`,
    fromSource: "From an original scorecard",
    proposed: (count) => `${counted(count, "item", "items")} proposed`,
    allProposed: "All items proposed",
    toFill: (count) => `${counted(count, "target", "targets")} to fill in`,
    loading: "Opening the template…",
    loadFailed: "The template could not be opened. Check your connection, then try again.",
    back: "All templates",
    preview: "Preview",
    indicator: "Indicator and criteria",
    weight: "Weight",
    dataSource: (source) => `Data source: ${source}`,
    target: (target) => `Target: ${target}`,
    targetToFill: "Target: to be filled in",
    bonus: (points) => `Bonus, up to ${points} points`,
    total: "Total",
    origin: { source: "Original", proposed: "Proposed" },
    aboutItem: (origin) => `Origin: ${origin}`,
    options: "Options",
    language: "Language of the sheet",
    languages: { "zh-CN": "Chinese (Simplified)", "en-US": "English" },
    basePay: "Base performance pay",
    basePayUnit: "CNY",
    basePayHint: "Optional. You can also fill it in on the sheet.",
    basePayWrong: "Enter an amount of 0 or more, such as 3000.",
    period: "Assessment period",
    periodHint: "Optional, such as June 2025.",
    insert: "Insert as a new sheet",
    inserting: "Inserting…",
    inserted: (sheet) => `The sheet “${sheet}” is in your workbook.`,
    insertedNext: "Next, enter the actuals. Scores, total, band and pay follow by themselves.",
    checkIt: "Check this sheet",
  },
  check: {
    heading: "Check a scorecard",
    intro: "See whether the weights on this sheet come to 100%, and which cells are wrong.",
    run: "Check this sheet",
    again: "Check again",
    running: "Checking…",
    outOfDate: "The sheet has changed. These results may be out of date.",
    resultFor: (sheet) => `Results for “${sheet}”`,
    noCard: (sheet) => `No scorecard was found on “${sheet}”.`,
    noCardNext:
      "A scorecard needs a header row with the columns Indicator and Weight. Open a sheet that has one and check again, or start from a template.",
    toTemplates: "See the templates",
    nothingWrong: (sum) => `Nothing is wrong. The weights come to ${sum}.`,
    nothingWrongMany: (cards) => `Nothing is wrong. The weights of all ${cards} scorecards come to 100%.`,
    problems: (count) => counted(count, "problem found", "problems found"),
    card: (index) => `Scorecard ${index}`,
    recognised: "What was recognised",
    extent: (indicators, first, last) =>
      `${counted(indicators, "indicator", "indicators")} in rows ${first}–${last}`,
    bonus: (rows) => `${counted(rows, "bonus or deduction row", "bonus or deduction rows")} outside the 100%`,
    column: (role, column) => `${role}: column ${column}`,
    roles: {
      sequence: "No.",
      dimension: "Dimension",
      sectionWeight: "Dimension weight",
      indicator: "Indicator",
      definition: "Definition",
      weight: "Weight",
      target: "Target",
      criteria: "Criteria",
      dataSource: "Data source",
      actual: "Actual",
      selfScore: "Self score",
      score: "Score",
      weightedScore: "Weighted score",
      fullMark: "Full mark",
      remark: "Remark",
    },
    total: "Total weight",
    ofWhole: (sum) => `${sum} / 100%`,
    complete: "Comes to 100%",
    incomplete: "Not 100%",
    sections: "Weights by dimension",
    stated: (weight) => `states ${weight}`,
    unnamedSection: "Unnamed dimension",
    severity: { error: "Error", warning: "Warning", note: "Note" },
    goTo: (address) => `Go to cell ${address}`,
    repair: "Repair",
    repairOne: (address) => `Repair the problem at ${address}`,
    repairAll: (count) => `Repair all (${count})`,
    repairing: "Repairing…",
    repaired: (count) => `${counted(count, "problem", "problems")} repaired.`,
    undo: "Undo the repair",
    undoing: "Undoing…",
    canUndo: (sheet) => `The repair of “${sheet}” can be undone.`,
    undone: "The repair is undone. The cells are as they were.",
    noRepair: "This one needs your decision. Change it on the sheet.",
    changes: "What changes",
    before: "Before",
    after: "After",
    becomes: "becomes",
    moreChanges: (count) => counted(count, "more change", "more changes"),
    fewerChanges: "Show fewer",
    blank: "blank",
    asText: (shown) => `text ${shown}`,
    asNumber: (shown) => `number ${shown}`,
    yes: "yes",
    no: "no",
  },
  findings: {
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
  },
  leftBehind: (sheet) =>
    `Excel stopped halfway, so changes on the sheet “${sheet}” may be incomplete. Press Ctrl+Z until it is as before, then try again.`,
  faults: {
    CELL_EDIT_MODE: () => "A cell is being edited. Press Enter to finish typing, then try again.",
    SHEET_PROTECTED: (fault) =>
      `${named(fault.sheet, "The sheet or the workbook")} is protected, so nothing was changed. Unprotect it on the Review tab, then try again.`,
    NAME_TAKEN: (fault) =>
      fault.sheet
        ? `There already is a sheet named “${fault.sheet}”. Rename it, then try again.`
        : "There already is a sheet of that name. Rename it, then try again.",
    SHEET_GONE: (fault) =>
      `${named(fault.sheet, "That sheet")} is no longer in the workbook. Open the sheet that you want to check, then check again.`,
    SHEET_CHANGED: (fault) =>
      `${named(fault.sheet, "The sheet")} has just been changed, so nothing was repaired or undone. Check it again.`,
    TOO_LARGE: (fault) =>
      `${named(fault.sheet, "This sheet")} holds too much to be handled at once. Copy the scorecard to a new sheet, then try again.`,
    NOT_SUPPORTED: () => "This version of Excel cannot do that. Update Excel, then try again.",
    CANCELLED: () => "Cancelled. The workbook is unchanged.",
    REFUSED: () => "Excel did not complete this, and the workbook is unchanged. Try again in a moment.",
  },
};
