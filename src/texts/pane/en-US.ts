import { buildEnUS } from "./build-en-US";
import type { PaneTexts } from "./zh-CN";

const named = (sheet: string | undefined, otherwise: string) => (sheet ? `The sheet “${sheet}”` : otherwise);
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Everything that the pane says, in English. */
export const enUS: PaneTexts = {
  product: "KPI Scorecards",
  tabs: { label: "Areas", templates: "Templates", row: "This row", check: "Check" },
  common: {
    listSeparator: ", ",
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
    search: "Search roles, indicators or pinyin initials",
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
    familyCount: (family, count) => `${family} (${count})`,
    indicatorCount: (count) => counted(count, "indicator", "indicators"),
    totalWeight: (weight) => `${weight} in all`,
    fromSource: "From an original scorecard",
    proposed: (count) => `${counted(count, "item", "items")} proposed`,
    allProposed: "All items proposed",
    toFill: (count) => `${counted(count, "target", "targets")} to fill in`,
    loading: "Opening the templates…",
    loadFailed: "The templates could not be opened. Check your connection, then try again.",
    back: "All templates",
    preview: "Preview",
    indicator: "Indicator and criteria",
    weight: "Weight",
    dataSource: (source) => `Data source: ${source}`,
    target: (target) => `Target: ${target}`,
    targetReckoned: "Target reckoned from the figures",
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
    insertMany: (count) => `Insert ${counted(count, "sheet", "sheets")}`,
    inserting: "Inserting…",
    insertingMany: (done, total) => `Inserting: ${done} of ${total} sheets`,
    stop: "Stop",
    inserted: (sheet) => `The sheet “${sheet}” is in your workbook.`,
    insertedMany: (count) => `Inserted ${counted(count, "sheet", "sheets")}, one a person.`,
    insertedSome: (count, asked) =>
      `Stopped. ${count} of ${asked} sheets were inserted, the others were not.`,
    removeSheets: (count) => `Delete ${count === 1 ? "this sheet" : `these ${count}`}`,
    removeForGood: (count) => `Delete ${counted(count, "sheet", "sheets")}`,
    keepSheets: "Keep them",
    noneFilled: (count) =>
      count === 1
        ? "Delete the sheet that was just inserted? Nothing has been filled in on it."
        : `Delete the ${count} sheets that were just inserted? Nothing has been filled in on them.`,
    someFilled: (names, count, more) =>
      `${count === 1 ? "One of them has" : `${count} of them have`} been filled in or changed: ${names}${more ? " and more" : ""}. What was filled in will be lost.`,
    removalIsFinal: "Deleting sheets cannot be undone, and Excel forgets what could be undone before.",
    insertRest: (count) => `Insert the remaining ${count}`,
    insertIsNoStep: "Inserting sheets cannot be undone; delete the sheets if you do not need them.",
    protectClears: "Protecting them also makes Excel forget what could be undone before.",
    nameless: (lines) => `Line ${lines} has a base pay but no name; add the name or take the line out.`,
    removed: (count) => `Deleted the ${counted(count, "sheet", "sheets")} inserted just now.`,
    people: "People assessed",
    peopleHint: (most) =>
      `Optional. One name a line, one sheet a person, up to ${most}; two columns with names and base pay can be pasted from Excel.`,
    peopleCount: (count) => `${counted(count, "person", "people")}.`,
    repeatedPeople: (names) => `Named more than once: ${names}; their sheets are numbered.`,
    tooManyPeople: (count, most) => `${count} people, more than ${most}. Insert them into several workbooks.`,
    wrongPay: (lines) => `The base pay in line ${lines} is no amount; write one such as 3000.`,
    protect: "Protect the sheet (no password): only the pale yellow cells can be filled in",
    measures: (count) => `Figures (${count})`,
    reckoned: " (reckoned)",
    raters: "Raters and their shares",
    raterRoles: { self: "Self", supervisor: "Superior", peer: "Peers" },
    rater: (role, share) => `${role} ${share}`,
    scheme: "Bands and pay",
    band: (lower, label, coefficient) => `From ${lower}: ${label}, ${coefficient}`,
    byScore: "in proportion to the score",
    whereFrom: "Where each item comes from",
    itemOrigin: (origin, note) => `: ${origin}${note === "" ? "" : `. ${note}`}`,
    insertedNext: "Next, enter the actuals. Scores, total, band and pay follow by themselves.",
    checkIt: "Check this sheet",
  },
  check: {
    heading: "Check a scorecard",
    intro:
      "See what is wrong with the weights, criteria, scores, totals, bands and pay, at which cell, and repair what can be repaired.",
    run: "Check this sheet",
    again: "Check again",
    running: "Checking…",
    outOfDate: "The sheet has changed. These results may be out of date.",
    resultFor: (sheet) => `Results for “${sheet}”`,
    noCard: (sheet) => `No scorecard was found on “${sheet}”.`,
    noCardNext:
      "A scorecard needs a header row with the columns Indicator and Weight. Open a sheet that has one and check again, or start from a template. Where the titles are unusual, you can show where they stand.",
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
    correct: {
      change: "Change",
      changeRole: (role) => `Change the column of “${role}”`,
      add: "Name another column",
      choose: "Choose",
      point: (role) => `Select any cell in the column of “${role}” on the sheet.`,
      nothingPointed: "Reading the selected cell…",
      pointed: (column) => `Column ${column} is selected`,
      pointedTaken: (column, role) => `Column ${column} is selected. It was “${role}”: the two change places`,
      stillNeeded: (column, role) =>
        `Column ${column} is “${role}” now. First choose Change beside “${role}” and give it another column.`,
      otherSheet: (sheet) => `Select a cell on the sheet “${sheet}”.`,
      take: "Use this column",
      none: "There is no such column",
      cancel: "Cancel",
      byUser: "The columns are as you said.",
      reset: "Recognise them again",
      pointHeader: "Show where the header is",
      pointTitle: (role) =>
        `Select the header cell of the column “${role}” on the sheet, whatever it is called there.`,
      pointedCell: (cell) => `${cell} is selected`,
      takeCell: "This is the cell",
      otherRow: (row) => `Both header cells stand in one row. Select a cell in row ${row}.`,
      sameCell: "This cell is the indicators' header already. Select another one.",
    },
    total: "Total weight",
    ofWhole: (sum) => `${sum} / 100%`,
    complete: "Comes to 100%",
    incomplete: "Not 100%",
    sections: "Weights by dimension",
    stated: (weight) => `states ${weight}`,
    unnamedSection: "Unnamed dimension",
    workbook: {
      run: "Check the whole workbook",
      again: "Check the whole workbook again",
      running: (done, total) => `Checking the workbook: sheet ${done} of ${total}`,
      starting: "Reading the workbook…",
      cancel: "Stop",
      cancelled: "Stopped. The workbook was not changed.",
      heading: "Result for the whole workbook",
      summary: (sheets, cards, findings) =>
        `${counted(sheets, "sheet", "sheets")}, ${counted(cards, "scorecard", "scorecards")}: ${findings === 0 ? "nothing is wrong" : counted(findings, "finding", "findings")}.`,
      noCards: (sheets) => `No scorecard found on ${counted(sheets, "sheet", "sheets")}.`,
      sheet: (name, findings) =>
        `${name}: ${findings === 0 ? "nothing is wrong" : counted(findings, "finding", "findings")}`,
      noCard: "No scorecard",
      noCardSheets: (sheets) => `${counted(sheets, "sheet", "sheets")} without a scorecard`,
      hidden: "Hidden sheet: unhide it to go to its cells.",
      showRest: (rest) => `Show ${counted(rest, "more finding", "more findings")}`,
      repairSheet: (findings) => `Repair this sheet (${findings})`,
      repairSheetOf: (name) => `Repair what can be repaired on ${name}`,
      export: "List the result on a new sheet",
      exported: (sheet) => `The result is listed on sheet “${sheet}”.`,
    },
    exported: {
      sheetName: "Findings",
      columns: ["Sheet", "Cell", "Severity", "What is wrong", "What to do"],
      repairable: "Can be repaired in the pane",
      byHand: "Change it on the sheet",
      nothing: "Nothing is wrong.",
      more: (rest) =>
        `${counted(rest, "more finding", "more findings")} not listed. Deal with these first, then check again.`,
    },
    severity: { error: "Error", warning: "Warning", note: "Note" },
    goTo: (address) => `Go to cell ${address}`,
    repair: "Repair",
    method: "How to adjust",
    inProportion: "All in proportion",
    chooseOne: "Choose the item that takes the difference",
    toOne: (name, cell) =>
      name === "" ? `The whole difference to ${cell}` : `The whole difference to “${name}” (${cell})`,
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
  paste: {
    open: "From pasted text",
    heading: "Scorecard from pasted text",
    intro: "Paste a scorecard's text, look over what was recognised, and insert it as a sheet.",
    back: "All templates",
    text: "Text of the scorecard",
    textHint: "From a web page, Word, a PDF or Excel, even where the columns have got lost.",
    read: "Recognise",
    empty: "There is nothing yet. Paste the text of a scorecard, then choose Recognise.",
    tooLong: (length, most) => `The text has ${length} characters, more than ${most}. Paste it in parts.`,
    nothing:
      "No indicators were found. Make sure that the text holds indicators with weights or criteria, or add rows yourself.",
    textChanged: "The text has changed. What you see below is from before.",
    result: (rows, weights) =>
      `${rows} ${rows === 1 ? "indicator" : "indicators"} recognised, ${weights} with a weight`,
    card: "Scorecard",
    cardNumber: (index) => `Scorecard ${index}`,
    cardOption: (title, rows) => `${title} (${rows})`,
    title: "Sheet name",
    weightSum: (sum) => `Weights come to ${sum}%`,
    weightsRight: "as they should",
    weightsWrong: "should be 100%",
    rows: "What was recognised",
    row: (index) => `Item ${index}`,
    fields: {
      dimension: "Dimension",
      indicator: "Indicator",
      weight: "Weight",
      target: "Target",
      criteria: "Scoring criteria",
    },
    bonus: "Bonus",
    isBonus: "Bonus item, outside the 100%",
    weightWrong: "Enter a number such as 20% or 20.",
    sureness: { certain: "Reliable", likely: "Worth a look", doubtful: "Please check" },
    doubtfulFields: (names) => `Please check: ${names}`,
    edited: "Edited",
    addRow: "Add an item",
    deleteRow: (index) => `Delete item ${index}`,
    leftOver: (count) => `Text that found no place (${count})`,
    leftOverHint: "See whether an indicator is among it; copy what you need into the items above.",
    remarks: {
      NO_INDICATORS: () => "No indicators were found in the text of this scorecard.",
      ONLY_DUTIES: () => "These are duties rather than measures. Add weights and criteria.",
      NO_WEIGHTS: () => "The text holds no weights. Fill them in.",
      WEIGHTS_BY_ORDER: (rows) =>
        `The weights of items ${rows} were matched to the names by their order. Please check them.`,
      ROWS_MISSING: (numbers) => `Something before number ${numbers} is missing from the text.`,
      OCR_REPAIRED: (index, words, value) => `In item ${index}, “${words}” will be reckoned as ${value}.`,
      NOISE_LEFT_OUT: (count) =>
        count === 1 ? "A watermark or notice was left out." : `${count} watermarks or notices were left out.`,
    },
    insert: "Insert as a new sheet",
    inserting: "Inserting…",
    noRows: "There is no item to insert yet. Recognise a text, or add an item and name its indicator.",
    inserted: (sheet) => `Inserted the sheet “${sheet}”.`,
    insertedNext: "Items whose criteria can be read get their score once “Actual” is filled in.",
    checkIt: "Check this sheet",
    sheetName: "Scorecard",
    total: "Total",
  },
  live: {
    titles: {
      actual: (index, count) => (count > 1 ? `Actual ${index + 1}` : "Actual"),
      score: "Score (calculated)",
    },
    open: "Make it calculate",
    openFor: (card) => `Make ${card} calculate`,
    intro:
      "Writes score formulas that follow the criteria. Enter the actuals, and scores and total come by themselves.",
    place: "Where the score formulas go",
    places: {
      "in-place": "In the score column (replaces typed scores)",
      beside: "In a new column beside the table (scores stay)",
    },
    planning: "Reading the criteria…",
    ready: (rows) => `${counted(rows, "item", "items")} can calculate.`,
    already: (rows) => `${counted(rows, "item calculates", "items calculate")} already and will not change.`,
    blanked: (scores) =>
      `${counted(scores, "typed score gives", "typed scores give")} way to formulas, which stay blank until the actuals are entered. To keep them, choose a new column.`,
    newColumn: {
      actual: (column) => `New column for actuals: ${column}`,
      score: (column) => `New column for scores: ${column}`,
    },
    left: (rows) => `${counted(rows, "item", "items")} cannot calculate`,
    toCorrect: (rows) =>
      `${counted(rows, "item", "items")} will calculate but ${rows === 1 ? "needs" : "need"} a look`,
    inOrder: (subjects) => `Enter the actuals in this order: ${subjects}.`,
    unlike: (best, max) => `The criteria give up to ${best} points; the full mark is ${max}.`,
    unnamedSubject: (index) => `clause ${index}`,
    why: {
      CRITERIA_BLANK: "It has no criteria.",
      ACTUALS_NEEDED: (needed, room) =>
        `Its criteria need ${needed} actuals, and the table has ${counted(room, "column", "columns")} for them. Split the item.`,
      FULL_MARK_UNKNOWN: "It has no usable weight, so its full mark is not known. Fill it in first.",
      TARGET_NEEDED: "Its criteria compare with a target, and there is none. Fill it in first.",
      MERGED: "A cell is merged with those of other rows. Unmerge it first.",
      OWN_FORMULA: "A formula of the sheet's own gives the score and stays.",
    },
    results: {
      kinds: {
        total: "Total",
        final: "Final score",
        band: "Band",
        coefficient: "Coefficient",
        payout: "Pay",
      },
      line: (kind, cell, state) => (cell === null ? `${kind}: ${state}` : `${kind} (${cell}): ${state}`),
      states: {
        written: "gets a formula",
        kept: "has a formula and stays",
        TOTAL_ROW_MISSING: "the table has no total row; not written",
        TOTAL_SCATTERED: "other entries stand between the items; not written",
        MERGED: "the cell is merged with others; not written",
        OCCUPIED: "something stands in its place; not written",
        NOTHING_TO_RECKON_FROM: "no score or base to calculate it from; not written",
        OWN_BANDS: "the sheet has bands of its own; stays",
      },
    },
    obstacles: {
      NO_CRITERIA_COLUMN: "This table has no criteria column, so it cannot calculate.",
      NOTHING_READABLE: "No item can calculate yet. Deal with the reasons below first.",
      NO_FREE_COLUMN: "There is no blank column beside the table. Insert some, or choose the other place.",
      CARD_GONE: "The table has changed. Check the sheet again.",
    },
    nothingToDo: "This table calculates already.",
    apply: "Write the formulas",
    done: (rows) => `The formulas are written: ${counted(rows, "item calculates", "items calculate")}.`,
  },
  row: {
    heading: "How this row is scored",
    reading: "Reading the selected row…",
    none: "Select an indicator on a scorecard.",
    noneNext: "Select any cell of its row: this shows how its criterion is scored, and lets you change it.",
    toTemplates: "See the templates",
    unnamed: "Unnamed indicator",
    place: (sheet, row) => `“${sheet}”, row ${row}`,
    fullMark: (points) => `Full mark ${points}`,
    target: (target) => `Target ${target}`,
    outOfDate: "The sheet has changed. This may be out of date.",
    refresh: "Read the selected row",
    score: "Score",
    points: (points) => (points === "1" ? "1 point" : `${points} points`),
    ofFullMark: (points) => `of ${points} points`,
    actual: "Actual",
    noActual: "There is no actual yet. Enter it and the score follows.",
    noScore: "There is no score for now.",
    typed: (score) => `The score on the sheet, ${score}, was typed: it does not follow the criterion.`,
    draftScore: "Tried with your change, which is not on the sheet yet",
    criterion: "Criterion",
    criterionHint: "Change it here and see below how it is read, then write it to the cell.",
    formula: "This cell holds a formula. Change it on the sheet.",
    write: (address) => `Write to ${address}`,
    writing: "Writing…",
    discard: "Discard the change",
    written: (address) => `Written to ${address}.`,
    takenBack: "The former criterion is back.",
    undo: "Undo",
    waiting: (row) => `You have selected row ${row}. Write or discard the change here first.`,
    noCriterion:
      "This row has no criterion yet. Say how points are given or taken, such as “-2 points per late delivery, min 0”.",
    doubts: (count) => `${counted(count, "passage is", "passages are")} in doubt, so there is no score`,
    read: "Read as",
    remarks: "Worth a look",
    results: "What each result scores",
    resultsOf: (clause) => `What each result of “${clause}” scores`,
    actualForm: {
      percent: "Enter the actual as a percentage, such as 95%.",
      ofTarget: "Enter the actual as the quantity done, in the target's unit; a rate needs its percent sign.",
      scaled: (unit, plain) => `The actual counts in ${unit}: 1${unit} is the same as ${plain}.`,
    },
    alone: "Each clause reckoned by itself.",
    omitted: (count) => `${counted(count, "step is", "steps are")} not listed.`,
    chart: "A chart of the score over the actual; its data are in the table below.",
    now: "now",
    uncovered: "no score",
    judged: "as the assessor judges",
    pass: "Yes (met)",
    fail: "No (not met)",
    any: "Any result",
    interval: (low, lowClosed, high, highClosed) => {
      if (low !== null && low === high) return low;
      if (low !== null && high !== null && lowClosed && highClosed) return `${low}–${high}`;
      return [
        ...(low === null ? [] : [`${lowClosed ? "≥" : ">"}${low}`]),
        ...(high === null ? [] : [`${highClosed ? "≤" : "<"}${high}`]),
      ].join(", ");
    },
    withUnit: (number, unit) => (/^[a-z]/i.test(unit) ? `${number} ${unit}` : `${number}${unit}`),
    between: (from, to) => `${from}–${to} points, in proportion`,
    onward: (from, rising) => `${rising ? "up" : "down"} from ${from} points, in proportion`,
    goesOn: (from, more, step, change) =>
      `${from} points, then ${change.startsWith("-") ? `minus ${change.slice(1)}` : `plus ${change}`} for each further ${step} ${more ? "more" : "less"}`,
    whole: (score, how) => `${score}, ${how === "cut" ? "decimals dropped" : "rounded to whole points"}`,
    upTo: (to, rising) => `${rising ? "up" : "down"} to ${to} points, in proportion`,
  },
  recalculate: {
    run: "Calculate again",
    starting: "Looking for KPI formulas…",
    running: (done, total) => `Entering formulas again: ${done} of ${total}`,
    stop: "Stop",
    named: (sheet) => `“${sheet}”`,
    done: (cells, sheets) =>
      `Entered ${counted(cells, "KPI formula", "KPI formulas")} on ${counted(sheets, "sheet", "sheets")} again. The results follow by themselves.`,
    nothing: "There is no KPI formula in this workbook.",
    stopped: (cells, total) =>
      `Stopped: ${counted(cells, "KPI formula", "KPI formulas")} entered again, the other ${total - cells} left as they are.`,
    protected: (sheets) =>
      `The formulas on ${sheets} were not calculated again, since the sheet is protected. Unprotect it on the Review tab, then try again.`,
    uncalculated: (count, cell, shown) =>
      `${counted(count, "KPI formula has", "KPI formulas have")} no result (such as ${cell}, which shows ${shown}). Choose Calculate again.`,
    busy: (count, cell) =>
      `${counted(count, "KPI formula is", "KPI formulas are")} still being calculated (such as ${cell}). If this stays so, choose Calculate again.`,
  },
  cellMessage: {
    title: (cell, error) => `${cell} shows ${error}`,
    passedOn: (cell) => `The formula refers to ${cell}, which shows the same error. Put ${cell} right first.`,
    unknownFunction: (name) => `There is no function ${name}. Check its name, such as KPI.SCORE.`,
    reasons: {
      NOT_CALCULATED:
        "The add-in was not ready when the workbook was opened, or the connection was lost, so the formula was not calculated. Choose Calculate again.",
      BUSY: "Still being calculated. If this stays so, choose Calculate again.",
      SPILL:
        "The result needs the cells beside it, but there is something in them, cells are merged, or the formula is in a table (Ctrl+T). Clear or unmerge these cells, or move the formula out of the table.",
      CALC: "The formula refers to a whole column or an empty range, which this version of Excel cannot calculate. Refer to the last row instead, such as F2:F60.",
      REFERENCE: "The formula refers to cells that were deleted. Undo the deletion, or refer to other cells.",
      INVOLVED:
        "This formula does too much to be explained here. Rest the pointer on the warning sign beside the cell to see the message.",
    },
  },
  build: buildEnUS,
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
        ? `The total leaves out ${facts.omitted}. Let it add up all indicators.`
        : `The total says ${facts.shown}, but the items come to ${facts.sum}. Use a formula that adds them up.`,
    TOTAL_HARDCODED: (facts) =>
      `The total score ${facts.shown} was typed, so it does not follow the scores. Use a formula that adds them up.`,
    BAND_MISMATCH: (facts) =>
      `A total of ${facts.score} belongs to “${facts.due}”, but the sheet says “${facts.shown}”. Check it.`,
    PAYOUT_MISMATCH: (facts) =>
      `A total of ${facts.score} has the coefficient ${facts.coefficient}: a base of ${facts.base} pays ${facts.due}, but the sheet says ${facts.shown}. Check it.`,
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
    BLANK_AS_ZERO: (facts) =>
      facts.blank !== undefined
        ? `${facts.formulas}: no check for blanks. ${facts.blank} is not filled in, and Excel on the desktop counts it as 0. Check for blanks first.`
        : `${facts.formulas}: no check for blanks. While ${facts.cells} is not filled in, Excel on the desktop counts it as 0. Check for blanks first.`,
  },
  leftBehind: (sheet) =>
    `Excel stopped halfway and may have left unfinished changes on the sheet “${sheet}”. If the sheet is new, delete it; if not, check its cells. Then try again.`,
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
      `${named(fault.sheet, "The sheet")} has just been edited, so nothing was changed. Check it again.`,
    TOO_LARGE: (fault) =>
      `${named(fault.sheet, "This sheet")} holds too much to be handled at once. Copy the scorecard to a new sheet, then try again.`,
    NOT_SUPPORTED: () => "This version of Excel cannot do that. Update Excel, then try again.",
    CANCELLED: () => "Cancelled. The workbook is unchanged.",
    REFUSED: () => "Excel did not complete this, and the workbook is unchanged. Try again in a moment.",
  },
};
