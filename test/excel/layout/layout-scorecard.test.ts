import type { Area } from "../../../src/domain/sheet/grid";
import { LANGUAGES } from "../../../src/domain/localized";
import type { Language } from "../../../src/domain/localized";
import type { Scorecard } from "../../../src/domain/scorecard/scorecard";
import { layoutScorecard } from "../../../src/excel/layout/layout-scorecard";
import type { SheetPlan } from "../../../src/excel/layout/sheet-plan";
import { networkSupport } from "../../../src/templates/network-support";
import { shortVideo } from "../../../src/templates/short-video";
import { webPromotion } from "../../../src/templates/web-promotion";
import { sampleCard } from "../../domain/scorecard/sample-card";
import { areaName } from "./support/plan-text";

const weightedSample: Scorecard = { ...sampleCard, scoring: "weighted" };
const cards = [webPromotion, networkSupport, shortVideo, sampleCard, weightedSample];
const plans = cards.flatMap((card) =>
  LANGUAGES.map(
    (language) => [`${card.id} ${card.scoring} ${language}`, card, layoutScorecard(card, language)] as const,
  ),
);

const inside = (inner: Area, outer: Area) =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;
const overlap = (a: Area, b: Area) =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The areas that a formula refers to; texts in it are left out. */
function references(formula: string): Area[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const column = (letters: string) =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [...bare.matchAll(/\$?([A-Z]{1,2})\$?(\d+)(?::\$?([A-Z]{1,2})\$?(\d+))?/g)].map(
    ([, a = "", b = "", c = a, d = b]) => ({
      row: Number(b) - 1,
      column: column(a),
      rows: Number(d) - Number(b) + 1,
      columns: column(c) - column(a) + 1,
    }),
  );
}

function formulas(plan: SheetPlan): string[] {
  return plan.cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : []));
}

function formulaIn(plan: SheetPlan, { row, column }: Area): string {
  const cell = plan.cells.find((one) => one.row === row && one.column === column);
  return cell?.content.kind === "formula" ? cell.content.formula : "";
}

describe.each(plans)("the plan of %s", (_, card, plan) => {
  it("keeps everything within its area, with a size for every row and column", () => {
    expect(plan.rowHeights).toHaveLength(plan.area.rows);
    expect(plan.columnWidths).toHaveLength(plan.area.columns);
    const areas = [...plan.merges, ...plan.unlocked, plan.select, plan.print.area].concat(
      plan.styles.map(({ area }) => area),
      plan.validations.map(({ area }) => area),
      plan.conditionalFormats.map(({ area }) => area),
      plan.cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
    );
    expect(areas.filter((area) => !inside(area, plan.area)).map(areaName)).toEqual([]);
  });

  it("merges no cell twice and puts nothing under a merged cell", () => {
    const clashes = plan.merges.flatMap((a, index) =>
      plan.merges.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${areaName(a)} ${areaName(b)}`] : [])),
    );
    const hidden = plan.cells.filter(({ row, column }) =>
      plan.merges.some(
        (area) =>
          inside({ row, column, rows: 1, columns: 1 }, area) && (area.row !== row || area.column !== column),
      ),
    );
    expect([clashes, hidden]).toEqual([[], []]);
  });

  it("merges nothing in the table, so that it can be sorted", () => {
    const { headerRow, firstItemRow, lastItemRow } = plan.places;
    const table = {
      row: headerRow,
      column: 0,
      rows: lastItemRow - headerRow + 1,
      columns: plan.area.columns,
    };
    expect(firstItemRow).toBe(headerRow + 1);
    expect(plan.merges.filter((area) => overlap(area, table))).toEqual([]);
  });

  it("has one content a cell", () => {
    const names = plan.cells.map(({ row, column }) => `${row},${column}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it("refers only to cells of its own that hold something or are filled by the user, and names no sheet", () => {
    const all = [...formulas(plan), ...plan.conditionalFormats.map(({ formula }) => formula)].concat(
      plan.validations.flatMap(({ rule }) =>
        Object.values(rule).filter(
          (part): part is string => typeof part === "string" && part.startsWith("="),
        ),
      ),
    );
    expect(all.length).toBeGreaterThan(10);
    const filled = (row: number, column: number) =>
      plan.cells.some((cell) => cell.row === row && cell.column === column) ||
      plan.unlocked.some((area) => inside({ row, column, rows: 1, columns: 1 }, area)) ||
      // An item without a target leaves the cell of its target empty.
      (column === plan.places.columns.target && row <= plan.places.lastItemRow);
    for (const formula of all) {
      expect(formula).not.toMatch(/!|#REF/);
      for (const area of references(formula)) {
        for (let row = area.row; row < area.row + area.rows; row++) {
          for (let column = area.column; column < area.column + area.columns; column++) {
            expect([formula, areaName({ row, column, rows: 1, columns: 1 }), filled(row, column)]).toEqual([
              formula,
              expect.anything(),
              true,
            ]);
          }
        }
      }
    }
  });

  it("reckons over every item: ranges begin and end with the items, so that they grow with them", () => {
    const { firstItemRow, lastItemRow, columns, weightTotal, weightCheck, scoredCount, scoreTotal } =
      plan.places;
    const standard = card.items.filter(({ kind }) => kind === "standard").length;
    const lastStandard = firstItemRow + standard - 1;
    const expectRange = (formula: string, column: number, last = lastStandard) =>
      expect(references(formula)).toContainEqual({
        row: firstItemRow,
        column,
        rows: last - firstItemRow + 1,
        columns: 1,
      });
    expectRange(formulaIn(plan, weightTotal), columns.weight);
    expectRange(formulaIn(plan, weightCheck), columns.weight);
    expectRange(formulaIn(plan, scoredCount), columns.score);
    expectRange(formulaIn(plan, scoreTotal), columns.weight);
    expectRange(formulaIn(plan, scoreTotal), columns.score);
    if (lastItemRow > lastStandard) {
      const bonusRows = {
        row: lastStandard + 1,
        column: columns.score,
        rows: lastItemRow - lastStandard,
        columns: 1,
      };
      expect(references(formulaIn(plan, scoreTotal))).toContainEqual(bonusRows);
    }
  });

  it("never rounds or divides on the way to the total", () => {
    expect(formulaIn(plan, plan.places.scoreTotal)).not.toMatch(/ROUND|\//);
    expect(formulaIn(plan, plan.places.scoreTotal)).toContain(
      card.scoring === "points" ? "SUM(" : "KPI.TOTAL(",
    );
  });

  it("unlocks every entry and checks what is typed there", () => {
    const { firstItemRow, lastItemRow, columns, basePay } = plan.places;
    const open = (area: Area) => plan.unlocked.some((one) => inside(area, one));
    const checked = (area: Area) => plan.validations.some((one) => inside(area, one.area));
    for (let row = firstItemRow; row <= lastItemRow; row++) {
      const actual = { row, column: columns.actual, rows: 1, columns: 1 };
      const score = { ...actual, column: columns.score };
      expect([open(actual), checked(actual)]).toEqual([true, true]);
      // Reckoned, and checked all the same where an assessor types over it.
      expect([open(score), checked(score)]).toEqual([false, true]);
    }
    expect(open(basePay)).toBe(true);
    const unchecked = plan.unlocked.filter((area) => !checked({ ...area, rows: 1, columns: 1 }));
    expect(unchecked.map(areaName)).toEqual([]);
    const computed = plan.cells.filter(({ content }) => content.kind === "formula");
    expect(computed.filter(({ row, column }) => open({ row, column, rows: 1, columns: 1 }))).toEqual([]);
  });

  it("scores each item by its own row's words, full mark and target, and asks first whether anything is there", () => {
    const { firstItemRow, columns } = plan.places;
    card.items.forEach((item, index) => {
      const row = firstItemRow + index;
      const name = (column: number) => areaName({ row, column, rows: 1, columns: 1 });
      const most =
        item.kind === "bonus" ? "10" : card.scoring === "points" ? `${name(columns.weight)}*100` : "100";
      const call = `KPI.SCORE(${name(columns.criteria)},${name(columns.actual)},${most}`;
      const expected =
        item.target === null || columns.target === null
          ? `=IF(${name(columns.actual)}="","",${call}))`
          : `=IF(OR(${name(columns.actual)}="",NOT(ISNUMBER(${name(columns.target)}))),"",${call},${name(columns.target)}))`;
      expect(formulaIn(plan, { row, column: columns.score, rows: 1, columns: 1 })).toBe(expected);
    });
  });

  it("says beside every actual what to enter", () => {
    const { columns } = plan.places;
    const actuals = plan.validations.filter(({ area }) => area.column === columns.actual && area.rows === 1);
    const prompts = actuals.filter(
      ({ area }) => area.row >= plan.places.firstItemRow && area.row <= plan.places.lastItemRow,
    );
    expect(prompts).toHaveLength(card.items.length);
    expect(prompts.filter(({ prompt }) => !prompt?.message)).toEqual([]);
  });

  it("checks no cell by two rules", () => {
    const pairs = plan.validations.flatMap((a, index) =>
      plan.validations.slice(index + 1).filter((b) => overlap(a.area, b.area)),
    );
    expect(pairs).toEqual([]);
  });

  it("keeps within what Excel takes", () => {
    for (const { alert, prompt } of plan.validations) {
      for (const message of [alert, ...(prompt ? [prompt] : [])]) {
        expect(message.title.length).toBeLessThanOrEqual(32);
        expect(message.message.length).toBeLessThanOrEqual(255);
      }
    }
    for (const formula of formulas(plan)) {
      for (const [literal] of formula.matchAll(/"(?:[^"]|"")*"/g))
        expect(literal.length).toBeLessThanOrEqual(255);
      expect(formula.length).toBeLessThan(8192);
    }
    expect(Math.max(...plan.rowHeights)).toBeLessThanOrEqual(409);
    expect(plan.name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  });

  it("repeats its table header in print and keeps it in view", () => {
    expect(plan.print.titleRows).toEqual({ row: plan.places.headerRow, rows: 1 });
    expect(plan.frozenRows).toBe(plan.places.headerRow + 1);
  });

  it("marks a weight total that is not 100%", () => {
    const { weightTotal } = plan.places;
    const looks = plan.conditionalFormats.filter(({ area }) => areaName(area) === areaName(weightTotal));
    expect(looks.map(({ formula }) => formula)).toEqual([`=ROUND($D$${weightTotal.row + 1},8)<>1`]);
  });
});

describe("layoutScorecard", () => {
  const textAt = (plan: SheetPlan, words: string) =>
    plan.cells.filter(({ content }) => content.kind === "text" && content.text === words);

  it("keeps formula-like words as text", () => {
    const plan = layoutScorecard(sampleCard, "zh-CN", {
      employeeName: "=cmd|' /C calc'!A0",
      department: "+1-2",
      assessor: "@SUM(A1)",
      period: "2025-06",
    });
    for (const words of ["=cmd|' /C calc'!A0", "+1-2", "@SUM(A1)", "2025-06", "=不发"]) {
      expect(textAt(plan, words)).toHaveLength(1);
    }
  });

  it("puts quotes in words into formulas unharmed", () => {
    const plan = layoutScorecard(shortVideo, "en-US");
    for (const formula of formulas(plan)) expect(formula.replace(/"(?:[^"]|"")*"/g, "")).not.toContain('"');
  });

  it("fills in base pay exactly and refuses what is none", () => {
    const plan = layoutScorecard(webPromotion, "zh-CN", { basePay: "3,000.50" });
    const { row, column } = plan.places.basePay;
    expect(plan.cells.find((cell) => cell.row === row && cell.column === column)?.content).toEqual({
      kind: "value",
      value: 3000.5,
    });
    for (const wrong of ["-1", "20%", "abc", ""]) {
      expect(() => layoutScorecard(webPromotion, "zh-CN", { basePay: wrong })).toThrow(RangeError);
    }
  });

  it("shows targets that are to be filled as such, in the chosen language", () => {
    const count = (language: Language, words: string) =>
      textAt(layoutScorecard(shortVideo, language), words).length;
    expect([count("zh-CN", "待填"), count("en-US", "To fill"), count("en-US", "待填")]).toEqual([8, 8, 0]);
  });

  it("has a target column only where there is a target", () => {
    expect(layoutScorecard(webPromotion, "zh-CN").places.columns.target).toBeNull();
    expect(layoutScorecard(shortVideo, "zh-CN").places.columns.target).toBe(4);
  });

  it("takes as actual what the criteria ask for: a letter, points within bounds, a whole number, a percentage", () => {
    const ruleOf = (card: Scorecard, id: string) => {
      const plan = layoutScorecard(card, "zh-CN");
      const row = plan.places.firstItemRow + card.items.findIndex((item) => item.id === id);
      const cell = plan.cells.find((one) => one.row === row && one.column === plan.places.columns.actual);
      const entry = plan.validations.find(
        ({ area }) => area.row === row && area.column === plan.places.columns.actual,
      );
      return [entry?.rule, cell?.numberFormat];
    };
    expect(ruleOf(webPromotion, "unique-visitors")).toEqual([
      { kind: "wholeAtLeast", minimum: 0 },
      "General",
    ]);
    expect(ruleOf(webPromotion, "daily-work")).toEqual([{ kind: "decimalAtLeast", minimum: 0 }, "0.0##%"]);
    expect(ruleOf(webPromotion, "attitude")).toEqual([{ kind: "list", choices: ["A", "B", "C"] }, undefined]);
    expect(ruleOf(networkSupport, "attitude")).toEqual([
      { kind: "decimal", minimum: 0, maximum: 10 },
      undefined,
    ]);
  });

  it("makes a legal sheet name of any wish", () => {
    const name = (sheetName: string) => layoutScorecard(webPromotion, "zh-CN", { sheetName }).name;
    expect(name("张三 [2025/6]")).toBe("张三 2025 6");
    expect(name("'")).toBe("网络推广");
    expect(name("History")).toBe("网络推广");
    expect(name("长".repeat(40))).toBe("长".repeat(31));
    expect(name("a".repeat(30) + "😀")).toBe("a".repeat(30));
  });
});
