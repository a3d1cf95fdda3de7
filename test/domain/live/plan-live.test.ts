import { auditSheet } from "../../../src/domain/audit/audit-sheet";
import type { CellChange } from "../../../src/domain/sheet/cell-change";
import type { FoundCard } from "../../../src/domain/audit/layout/found-card";
import type { Grid, GridCell } from "../../../src/domain/sheet/grid";
import type { LiveOptions, LivePlace, LivePlan } from "../../../src/domain/live/live-plan";
import { planLive } from "../../../src/domain/live/plan-live";
import { gridOf, nameOf, sheetCases } from "../audit/sheet-case";
import type { SheetCase } from "../audit/sheet-case";

const titles: LiveOptions["titles"] = {
  actual: (index, count) => (count > 1 ? `实际完成${index + 1}` : "实际完成"),
  score: "自动得分",
};
const PLACES: readonly LivePlace[] = ["in-place", "beside"];

const HEADER = ["考核指标", "权重", "目标值", "评分标准", "实际完成", "得分"];

function sheet(rows: (string | number)[][], more: Partial<SheetCase> = {}): Grid {
  return gridOf({ id: "", title: "", cells: rows, expect: { findings: [] }, ...more });
}

function plan(grid: Grid, place: LivePlace = "in-place", index = 0): LivePlan {
  const card = auditSheet(grid).cards[index];
  if (!card) throw new Error("no card");
  return planLive(grid, card, { place, language: "zh-CN", titles });
}

/** The formulas and titles by cell. */
function written({ changes }: LivePlan): Record<string, unknown> {
  return Object.fromEntries(
    changes.map(({ cell, after }) => [nameOf(cell.row, cell.column), after.formula ?? after.value]),
  );
}

/** The grid after the changes, grown where they stand outside it. */
function applied(grid: Grid, changes: readonly CellChange[]): Grid {
  const cells = grid.cells.map((row) => [...row]);
  const width = Math.max(
    ...cells.map((row) => row.length),
    ...changes.map(({ cell }) => cell.column - grid.left + 1),
  );
  const blank: GridCell = { value: null, text: "", formula: null, format: "General" };
  for (const row of cells) while (row.length < width) row.push(blank);
  for (const { cell, after } of changes) {
    const row = cells[cell.row - grid.top];
    if (!row) throw new Error("no row");
    row[cell.column - grid.left] = {
      ...(row[cell.column - grid.left] ?? blank),
      value: after.value,
      text: String(after.value ?? ""),
      formula: after.formula,
    };
  }
  return { ...grid, cells };
}

const WHY = (found: LivePlan) => Object.fromEntries(found.left.map(({ row, why }) => [row + 1, why.code]));

describe("the formulas of a card", () => {
  it("score each row out of its weight, and the total when all are scored", () => {
    const found = plan(
      sheet([
        HEADER,
        ["到货及时率", 0.6, "", "≥95%得60分，90%≤及时率<95%得30分，<90%得0分", 0.93, 28],
        ["投诉次数", 0.4, "", "每投诉1次扣5分，扣完为止", 1, 35],
        ["合计", "", "", "", "", 63],
      ]),
    );
    expect(written(found)).toEqual({
      F2: '=IF(E2="","",KPI.SCORE(D2,E2,B2*100))',
      F3: '=IF(E3="","",KPI.SCORE(D3,E3,B3*100))',
      F4: '=IF(COUNT(F2:F3)=2,SUM(F2:F3),"")',
    });
    expect(found.changes.map(({ before }) => before.value)).toEqual([28, 35, 63]);
    expect(found.blanked).toBe(0);
  });

  it("take the weight as it is written: points, text, percent", () => {
    const found = plan(
      sheet([
        HEADER,
        ["甲", 30, "", "每次扣2分，扣完为止", 1, ""],
        ["乙", "30分", "", "每次扣2分，扣完为止", 1, ""],
        ["丙", "40", "", "每次扣2分，扣完为止", 1, ""],
      ]),
    );
    expect(written(found)).toMatchObject({
      F2: '=IF(E2="","",KPI.SCORE(D2,E2,B2))',
      F3: '=IF(E3="","",KPI.SCORE(D3,E3,30))',
      F4: '=IF(E4="","",KPI.SCORE(D4,E4,40))',
    });
  });

  it("pass the target where the words compare with it, and say where it is missing", () => {
    const found = plan(
      sheet([
        HEADER,
        ["销售额", 0.5, 500000, "得分=实际/目标×50", 480000, ""],
        ["回款率", 0.5, "", "每低于目标1个百分点扣2分，扣完为止", 0.9, ""],
      ]),
    );
    expect(written(found)["F2"]).toBe('=IF(OR(E2="",C2=""),"",KPI.SCORE(D2,E2,B2*100,C2))');
    expect(WHY(found)).toEqual({ 3: "TARGET_NEEDED" });
  });

  it("weigh scores that are all out of 100", () => {
    const rule = "≥95%得100分，90%≤完成<95%得80分，<90%得0分";
    const found = plan(
      sheet([
        HEADER,
        ["甲", 0.6, "", rule, "", ""],
        ["乙", 0.4, "", rule, "", ""],
        ["合计", 1, "", "", "", ""],
      ]),
    );
    expect(written(found)).toEqual({
      F2: '=IF(E2="","",KPI.SCORE(D2,E2,100))',
      F3: '=IF(E3="","",KPI.SCORE(D3,E3,100))',
      F4: '=IF(COUNT(F2:F3)=2,KPI.TOTAL(B2:B3,F2:F3),"")',
    });
  });

  it("give one value in a merged cell, where what may spill would be #SPILL!", () => {
    const rule = "≥95%得100分，90%≤完成<95%得80分，<90%得0分";
    const found = plan(
      sheet(
        [
          [...HEADER, ""],
          ["甲", 0.6, "", rule, "", "", ""],
          ["乙", 0.4, "", rule, "", "", ""],
          ["合计", 1, "", "", "", "", ""],
          ["", "", "", "", "等级", "", ""],
        ],
        { merged: ["F1:G1", "F2:G2", "F4:G4", "F5:G5"] },
      ),
    );
    expect(written(found)).toMatchObject({
      F2: '=IF(E2="","",@KPI.SCORE(D2,E2,100))',
      F3: '=IF(E3="","",KPI.SCORE(D3,E3,100))',
      F4: '=IF(COUNT(F2:F3)=2,@KPI.TOTAL(B2:B3,F2:F3),"")',
      F5: '=IF(ISNUMBER(F4),@KPI.BAND(F4),"")',
    });
  });

  it("keep blank rows between the items from counting as 0", () => {
    const rule = "≥95%得100分，90%≤完成<95%得80分，<90%得0分";
    const found = plan(
      sheet([
        HEADER,
        ["甲", 0.6, "", rule, "", ""],
        ["", "", "", "", "", ""],
        ["乙", 0.4, "", rule, "", ""],
        ["合计", 1, "", "", "", ""],
      ]),
    );
    expect(written(found)).toHaveProperty("F5", '=IF(COUNT(F2,F4)=2,KPI.TOTAL(B2:B4&"",F2:F4&""),"")');
  });

  it("weigh each section by its own weight where its items come to 100%", () => {
    const rule = "≥95%得100分，90%≤完成<95%得80分，<90%得0分";
    const found = plan(
      sheet(
        [
          ["维度", "维度权重", "考核指标", "指标权重", "评分标准", "实际完成", "得分"],
          ["业绩", 0.6, "甲", 0.5, rule, "", ""],
          ["", "", "乙", 0.5, rule, "", ""],
          ["管理", 0.4, "丙", 0.7, rule, "", ""],
          ["", "", "丁", 0.3, rule, "", ""],
          ["合计", 1, "", "", "", "", ""],
        ],
        { merged: ["A2:A3", "B2:B3", "A4:A5", "B4:B5"], formats: { "B2:B6": "0%", "D2:D5": "0%" } },
      ),
    );
    expect(written(found)["G6"]).toBe(
      '=IF(COUNT(G2:G5)=4,B2*KPI.TOTAL(D2:D3,G2:G3)+B4*KPI.TOTAL(D4:D5,G4:G5),"")',
    );
  });

  it("give weighted scores and a total out of 100 on a five-point scale", () => {
    const rule = "≥95%评5分，90%≤完成<95%评4分，<90%评0分";
    const found = plan(
      sheet([
        ["考核指标", "权重", "评分标准（满分5分）", "实际完成", "评分", "加权得分"],
        ["甲", 0.6, rule, "", 4, 48],
        ["乙", 0.4, rule, "", 5, 40],
        ["合计", 1, "", "", "", 88],
      ]),
    );
    expect(written(found)).toEqual({
      E2: '=IF(D2="","",KPI.SCORE(C2,D2,5))',
      E3: '=IF(D3="","",KPI.SCORE(C3,D3,5))',
      F2: '=IF(E2="","",B2*E2/5*100)',
      F3: '=IF(E3="","",B3*E3/5*100)',
      F4: '=IF(COUNT(F2:F3)=2,SUM(F2:F3),"")',
    });
  });

  it("add the bonus to the total", () => {
    const found = plan(
      sheet([
        HEADER,
        ["甲", 100, "", "每次扣2分，扣完为止", 1, 98],
        ["加分项", "", "", "每采纳1条加1分，最高加5分", 2, 2],
        ["合计", "", "", "", "", 100],
      ]),
    );
    expect(written(found)).toEqual({
      F2: '=IF(E2="","",KPI.SCORE(D2,E2,B2))',
      F3: '=IF(E3="","",KPI.SCORE(D3,E3))',
      F4: '=IF(COUNT(F2)=1,SUM(F2)+SUM(F3),"")',
    });
  });
});

describe("rows that stay as they are", () => {
  it("say why", () => {
    const found = plan(
      sheet([
        HEADER,
        ["甲", 0.2, "", "", "", 20],
        ["乙", 0.2, "", "酌情给分", "", 15],
        ["丙", 0.2, "", "延误一次扣5分;投诉一次扣3分", "", ""],
        ["丁", "", "", "每次扣2分，扣完为止", 1, ""],
        ["戊", 0.2, "", "每次扣2分，扣完为止", 1, "=20-2*E6"],
        ["己", 0.2, "", "每次扣2分，扣完为止", 1, 18],
      ]),
    );
    expect(WHY(found)).toEqual({
      2: "CRITERIA_BLANK",
      3: "CRITERIA_DOUBTFUL",
      4: "ACTUALS_NEEDED",
      5: "FULL_MARK_UNKNOWN",
      6: "OWN_FORMULA",
    });
    expect(Object.keys(written(found))).toEqual(["F7"]);
    expect(found.left[1]?.why).toMatchObject({ doubt: { code: "JUDGED_AMOUNT" } });
    expect(found.left[2]?.why).toMatchObject({ needed: 2, room: 1 });
    expect(nameOf(found.left[1]?.cell.row ?? 0, found.left[1]?.cell.column ?? 0)).toBe("D3");
  });

  it("keep merged scores", () => {
    const found = plan(
      sheet(
        [
          HEADER,
          ["甲", 0.5, "", "每次扣2分，扣完为止", 1, 90],
          ["乙", 0.3, "", "每次扣2分，扣完为止", 1, ""],
          ["丙", 0.2, "", "每次扣2分，扣完为止", 1, 18],
        ],
        { merged: ["F2:F3"] },
      ),
    );
    expect(WHY(found)).toEqual({ 2: "MERGED", 3: "MERGED" });
    expect(Object.keys(written(found))).toEqual(["F4"]);
  });

  it("are all of a card without criteria", () => {
    const found = plan(
      sheet([
        ["考核指标", "权重", "得分"],
        ["甲", 0.5, 40],
        ["乙", 0.5, 50],
      ]),
    );
    expect(found).toMatchObject({ changes: [], obstacles: ["NO_CRITERIA_COLUMN"] });
  });

  it("are all where no criterion can be read", () => {
    const found = plan(sheet([HEADER, ["甲", 0.5, "", "酌情", "", 40], ["乙", 0.5, "", "看表现", "", 50]]));
    expect(found).toMatchObject({ changes: [], obstacles: ["NOTHING_READABLE"] });
    expect(found.left).toHaveLength(2);
  });
});

describe("new columns", () => {
  const CLOSED = ["考核指标", "权重", "评分标准", "得分"];

  it("hold the actuals, as many as the criteria take, and warn of typed scores", () => {
    const found = plan(
      sheet([CLOSED, ["甲", 0.5, "延误一次扣5分;投诉一次扣3分", 50], ["乙", 0.5, "每次扣2分，扣完为止", 44]]),
    );
    expect(written(found)).toEqual({
      E1: "实际完成1",
      F1: "实际完成2",
      D2: '=IF(COUNTA(E2:F2)<2,"",KPI.SCORE(C2,E2:F2,B2*100))',
      D3: '=IF(E3="","",KPI.SCORE(C3,E3,B3*100))',
    });
    expect(found.rows[0]?.actuals).toEqual(["延误", "投诉"]);
    expect(found.blanked).toBe(2);
  });

  it("go past entries that stand beside the table", () => {
    const found = plan(
      sheet([
        [...CLOSED, "签字"],
        ["甲", 1, "每次扣2分，扣完为止", "", ""],
      ]),
      "beside",
    );
    expect(found.columns).toEqual([
      { role: "actual", column: 5 },
      { role: "score", column: 6 },
    ]);
  });

  it("change the format of a cell of text, where a formula would stay text", () => {
    const grid = sheet([HEADER, ["甲", 1, "", "每次扣2分，扣完为止", 1, 98]], { formats: { F2: "@" } });
    expect(plan(grid).changes[0]).toMatchObject({ before: { format: "@" }, after: { format: "General" } });
  });
});

describe("band and pay", () => {
  const rows = (band: string, note = ""): (string | number)[][] => [
    HEADER,
    ["甲", 100, "", "每次扣2分，扣完为止", 1, 98],
    ["合计", "", "", "", "", 98],
    ["绩效等级", "", "", "", "", band],
    ["绩效系数", "", "", "", "", 1],
    ["绩效工资基数", "", "", "", "", 3000],
    ["应发绩效工资", "", "", "", "", 3000],
    [note, "", "", "", "", ""],
  ];
  const merged = ["A4:E4", "A5:E5", "A6:E6", "A7:E7"];

  it("follow from the total", () => {
    expect(written(plan(sheet(rows("优秀"), { merged })))).toMatchObject({
      F4: '=IF(ISNUMBER(F3),KPI.BAND(F3),"")',
      F5: '=IF(ISNUMBER(F3),KPI.COEFFICIENT(F3),"")',
      F7: '=IF(AND(ISNUMBER(F3),ISNUMBER(F6)),KPI.PAYOUT(F3,F6),"")',
    });
  });

  it.each([
    ["a band that the built-in scheme does not know", rows("A")],
    ["bands in words that cannot be read", rows("优秀", "等级按公司2024年第3号文件的系数执行")],
  ])("stay with %s", (_, cells) => {
    const found = plan(sheet(cells, { merged }));
    expect(found.results.filter(({ kind }) => kind !== "total").map(({ state }) => state)).toEqual([
      "OWN_BANDS",
      "OWN_BANDS",
      "OWN_BANDS",
    ]);
    expect(Object.keys(written(found))).toEqual(["F2", "F3"]);
  });

  it("follow the bands that the sheet states", () => {
    const note = "90分及以上为A，系数1.2；80分及以上不足90分为B，系数1.0；不足80分为C，系数0.5。";
    const bands = '{90,"A",1.2;80,"B",1;0,"C",0.5}';
    expect(written(plan(sheet(rows("A", note), { merged })))).toMatchObject({
      F4: `=IF(ISNUMBER(F3),KPI.BAND(F3,${bands}),"")`,
      F5: `=IF(ISNUMBER(F3),KPI.COEFFICIENT(F3,${bands}),"")`,
      F7: `=IF(AND(ISNUMBER(F3),ISNUMBER(F6)),KPI.PAYOUT(F3,F6,${bands}),"")`,
    });
  });

  it("pay nothing by bands without coefficients", () => {
    const note = "90分及以上为A；80分及以上不足90分为B；不足80分为C。";
    const found = plan(sheet(rows("A", note), { merged }));
    const states = Object.fromEntries(found.results.map(({ kind, state }) => [kind, state]));
    expect(states).toMatchObject({ band: "written", coefficient: "OWN_BANDS", payout: "OWN_BANDS" });
  });

  it("stand in the new column beside typed ones", () => {
    const found = written(plan(sheet(rows("优秀"), { merged }), "beside"));
    expect(found).toMatchObject({ G4: '=IF(ISNUMBER(G3),KPI.BAND(G3),"")' });
    expect(Object.keys(found).every((cell) => cell.startsWith("G"))).toBe(true);
  });

  it("keep to one where two labels share a row and a new column", () => {
    const found = plan(
      sheet([
        HEADER,
        ["完成率", 0.6, "", "完成率≥95%得满分，每低1%扣2分，扣完为止", "", 50],
        ["及时率", 0.4, "", "及时率≥95%得满分，每低1%扣2分，扣完为止", "", 40],
        ["合计", 1, "", "", "", 90],
        ["等级", "", "系数", "", "", ""],
      ]),
      "beside",
    );
    const states = Object.fromEntries(found.results.map(({ kind, state }) => [kind, state]));
    expect(states).toMatchObject({ band: "written", coefficient: "OCCUPIED" });
    expect(Object.keys(written(found))).toHaveLength(found.changes.length);
  });
});

const CARDS = sheetCases("sheets").flatMap((found): [string, Grid, FoundCard][] =>
  auditSheet(gridOf(found)).cards.map((card, index) => [
    `${found.id} card ${index + 1}`,
    gridOf(found),
    card,
  ]),
);

describe.each(CARDS)("golden sheet %s", (_, grid, card) => {
  it.each(PLACES)("is changed only as its plan says, and only once, %s", (place) => {
    const options = { place, language: "zh-CN", titles } as const;
    const found = planLive(grid, card, options);
    const cells = found.changes.map(({ cell }) => nameOf(cell.row, cell.column));
    expect(new Set(cells).size).toBe(cells.length);
    for (const { cell, before } of found.changes) {
      const own = grid.cells[cell.row - grid.top]?.[cell.column - grid.left];
      expect([before.value, before.formula]).toEqual([own?.value ?? null, own?.formula ?? null]);
      expect(before.formula).toBeNull();
      if (place === "beside" && card.columns.score !== undefined) expect(before.value).toBeNull();
    }
    if (found.obstacles.length > 0) return;
    expect(found.rows.length + found.left.length + found.already.length).toBe(
      card.indicatorCount + card.bonusRows.length,
    );

    const report = auditSheet(applied(grid, found.changes));
    const again = report.cards.find(
      ({ headerRow, firstRow, columns }) =>
        headerRow === card.headerRow && firstRow === card.firstRow && columns.weight === card.columns.weight,
    );
    expect(report.cards).toHaveLength(auditSheet(grid).cards.length);
    expect(again).toMatchObject({ weightSum: card.weightSum, indicatorCount: card.indicatorCount });
    for (const other of PLACES) {
      const next = planLive(applied(grid, found.changes), again ?? card, { ...options, place: other });
      expect(next.changes).toEqual([]);
      expect(next.already).toHaveLength(found.rows.length + found.already.length);
    }
  });
});
