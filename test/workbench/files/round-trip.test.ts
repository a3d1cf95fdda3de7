import type { CellFormulaValue, Workbook } from "exceljs";
import { readResource, resourceNames } from "../../../src/workbench/files/resources";
import { xlsxFromSnapshot } from "../../../src/workbench/files/write-xlsx";
import { readZip } from "../../../src/workbench/files/zip/read-zip";
import { bytesOf, cellOf, edited, opened, passed, reread, savedAgain, sheetOf, textOf } from "./books";

const fixed = (book: Workbook) => book.addWorksheet("绩效");

describe("values", () => {
  const fill = (book: Workbook) => {
    const sheet = fixed(book);
    sheet.addRow([1.5, "文字", true, false, new Date(Date.UTC(2025, 2, 1)), "=cmd|' /C calc'!A0", "00123"]);
    sheet.addRow([
      { richText: [{ text: "粗" }, { font: { bold: true }, text: "体" }] },
      { error: "#N/A" },
      "#N/A",
      "  a\nb ",
    ]);
    sheet.getCell("E1").numFmt = "yyyy-mm-dd";
    sheet.getCell("A3").value = 0.1 + 0.2;
    sheet.getCell("B3").value = 12345678.123456789;
    sheet.getCell("B3").numFmt = '0.00"分"\\m';
  };

  it("come into the grid with their types", async () => {
    const file = await opened(fill);
    expect(cellOf(file, 0, 0)).toMatchObject({ v: 1.5, t: 2 });
    expect(cellOf(file, 0, 1)).toMatchObject({ v: "文字", t: 1 });
    expect(cellOf(file, 0, 2)).toMatchObject({ v: 1, t: 3 });
    expect(cellOf(file, 0, 3)).toMatchObject({ v: 0, t: 3 });
    expect(cellOf(file, 0, 4)).toMatchObject({ v: 45717, t: 2 });
    expect(cellOf(file, 0, 5)).toMatchObject({ v: "=cmd|' /C calc'!A0", t: 4 });
    expect(cellOf(file, 0, 5).f).toBeUndefined();
    expect(cellOf(file, 0, 6)).toMatchObject({ v: "00123", t: 4 });
    expect(cellOf(file, 1, 0)).toMatchObject({ v: "粗体", t: 1 });
    expect(cellOf(file, 1, 1)).toMatchObject({ v: "#N/A", t: 1 });
    expect(cellOf(file, 1, 2)).toMatchObject({ v: "#N/A", t: 4 });
    expect(cellOf(file, 2, 1).v).toBe(12345678.123456789);
  });

  it("go back into the file as they were", async () => {
    const { book } = await passed(await bytesOf(fill));
    const sheet = book.worksheets[0]!;
    expect(sheet.name).toBe("绩效");
    expect(sheet.getRow(1).values).toEqual([
      undefined,
      1.5,
      "文字",
      true,
      false,
      new Date(Date.UTC(2025, 2, 1)),
      "=cmd|' /C calc'!A0",
      "00123",
    ]);
    expect(sheet.getCell("A2").value).toBe("粗体");
    expect(sheet.getCell("B2").value).toEqual({ error: "#N/A" });
    expect(sheet.getCell("C2").value).toBe("#N/A");
    expect(sheet.getCell("D2").value).toBe("  a\nb ");
    expect(sheet.getCell("A3").value).toBe(0.1 + 0.2);
    expect(sheet.getCell("E1").numFmt).toBe("yyyy-mm-dd");
  });

  it("of a workbook that counts from 1904 keep their day", async () => {
    const bytes = await bytesOf((book) => {
      book.properties.date1904 = true;
      fixed(book).getCell("A1").value = new Date(Date.UTC(2025, 2, 1));
      book.worksheets[0]!.getCell("A1").numFmt = "yyyy/m/d";
    });
    expect(cellOf((await passed(bytes)).file, 0, 0).v).toBe(45717);
  });
});

describe("formulas", () => {
  const fill = (book: Workbook) => {
    const sheet = fixed(book);
    sheet.getCell("A1").value = { formula: 'KPI.BAND(B1,"百分制")', result: "优秀" };
    sheet.getCell("A2").value = {
      formula: '_xlfn.IFS(B1>0,"_xlfn.IFS(",TRUE,_xlfn._xlws.SORT(B1:B2))',
      result: 3,
    };
    sheet.getCell("A3").value = {
      formula: "UNKNOWN.THING(1,2)",
      result: { error: "#NAME?" } as NonNullable<CellFormulaValue["result"]>,
    };
    sheet.getCell("A4").value = { formula: "_xlfn.LET(_xlpm.x,B1,_xlpm.x+1)", result: 2 };
    sheet.getCell("A5").value = { formula: "1=1", result: true };
    sheet.fillFormula("C1:C3", 'B1*$B$1&"B1"&LOG10(B1)', [1, 2, 3]);
    sheet.getCell("E1").value = { formula: "B1:B2*2", result: 2, shareType: "array", ref: "E1:E2" } as never;
    sheet.getCell("E2").value = 4;
  };

  it("come without the prefixes of the file and with their results", async () => {
    const file = await opened(fill);
    expect(cellOf(file, 0, 0)).toMatchObject({ f: '=KPI.BAND(B1,"百分制")', v: "优秀" });
    expect(cellOf(file, 1, 0)).toMatchObject({ f: '=IFS(B1>0,"_xlfn.IFS(",TRUE,SORT(B1:B2))', v: 3 });
    expect(cellOf(file, 2, 0)).toMatchObject({ f: "=UNKNOWN.THING(1,2)", v: "#NAME?" });
    expect(cellOf(file, 3, 0).f).toBe("=LET(x,B1,x+1)");
    expect(cellOf(file, 4, 0)).toMatchObject({ v: 1, t: 3 });
    expect(cellOf(file, 2, 2)).toMatchObject({ f: '=B3*$B$1&"B1"&LOG10(B3)', v: 3 });
    expect(cellOf(file, 0, 4).f).toBe("=B1:B2*2");
    expect(cellOf(file, 1, 4).v).toBeUndefined();
  });

  it("go back with the prefixes and the results", async () => {
    const { bytes, book } = await passed(await bytesOf(fill));
    const sheet = book.worksheets[0]!;
    expect(sheet.getCell("A1").value).toEqual({ formula: 'KPI.BAND(B1,"百分制")', result: "优秀" });
    expect(sheet.getCell("A2").formula).toBe('_xlfn.IFS(B1>0,"_xlfn.IFS(",TRUE,_xlfn._xlws.SORT(B1:B2))');
    expect(sheet.getCell("A3").value).toEqual({ formula: "UNKNOWN.THING(1,2)", result: { error: "#NAME?" } });
    expect(sheet.getCell("A4").formula).toBe("_xlfn.LET(_xlpm.x,B1,_xlpm.x+1)");
    expect(sheet.getCell("C3").formula).toBe('B3*$B$1&"B1"&LOG10(B3)');
    const parts = await readZip(bytes);
    expect(textOf(parts, "xl/worksheets/sheet1.xml")).toContain('<c r="E1" cm="1"><f t="array" ref="E1">');
    expect(textOf(parts, "xl/metadata.xml")).toContain("XLDAPR");
    expect(textOf(parts, "[Content_Types].xml")).toContain("/xl/metadata.xml");
  });

  it("that spill take what they fill along", async () => {
    const file = await opened(fill);
    const id = file.workbook.sheetOrder[0]!;
    const bytes = await xlsxFromSnapshot({
      ...file,
      spills: {
        [id]: {
          ranges: { 0: { 4: { startRow: 0, endRow: 1, startColumn: 4, endColumn: 4 } } },
          cells: { 0: { 4: { v: 2, t: 2 } }, 1: { 4: { v: 4, t: 2 } } },
        },
      },
    });
    const sheet = (await reread(bytes)).worksheets[0]!;
    expect(sheet.getCell("E1").value).toMatchObject({ formula: "B1:B2*2", ref: "E1:E2", shareType: "array" });
    expect(sheet.getCell("E2").value).toBe(4);
  });

  it("that cells of the grid share are written out for each", async () => {
    const file = await opened((book) => (fixed(book).getCell("A1").value = 1));
    const cells = sheetOf(file).cellData!;
    cells[1] = { 1: { f: "=A2+$A$1", si: "s" } };
    cells[4] = { 2: { si: "s", v: 7, t: 2 } };
    const sheet = (await reread(await xlsxFromSnapshot(file))).worksheets[0]!;
    expect(sheet.getCell("C5").value).toEqual({ formula: "B5+$A$1", result: 7 });
  });
});

describe("looks", () => {
  const style = {
    font: {
      name: "微软雅黑",
      size: 12,
      bold: true,
      italic: true,
      underline: "double",
      strike: true,
      color: { argb: "FFFF0000" },
    },
    fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEEFF" } },
    border: {
      top: { style: "thin", color: { argb: "FF000000" } },
      bottom: { style: "double", color: { argb: "FF00FF00" } },
      left: { style: "mediumDashDot", color: { argb: "FF000000" } },
    },
    alignment: { horizontal: "center", vertical: "middle", wrapText: true, textRotation: 45 },
    numFmt: "0.0%",
    protection: { locked: false, hidden: false },
  } as const;

  it("survive", async () => {
    const { file, book } = await passed(
      await bytesOf((made) => {
        const sheet = fixed(made);
        sheet.getCell("A1").value = 0.5;
        sheet.getCell("A1").style = structuredClone(style) as never;
        sheet.getCell("B2").style = {
          fill: {
            type: "pattern",
            pattern: "darkUp",
            fgColor: { argb: "FF112233" },
            bgColor: { argb: "FFFFFFFF" },
          },
        };
        sheet.getCell("C3").value = "plain";
      }),
    );
    const id = cellOf(file, 0, 0).s as string;
    expect(file.workbook.styles[id]).toMatchObject({
      ff: "微软雅黑",
      fs: 12,
      bl: 1,
      it: 1,
      ht: 2,
      vt: 2,
      tb: 3,
      tr: { a: -45 },
      bg: { rgb: "#DDEEFF" },
      cl: { rgb: "#FF0000" },
      n: { pattern: "0.0%" },
    });
    expect(cellOf(file, 0, 0).custom).toMatchObject({ format: { locked: false } });
    const sheet = book.worksheets[0]!;
    expect(sheet.getCell("A1").style).toMatchObject(style);
    expect(sheet.getCell("B2").fill).toMatchObject({ pattern: "darkUp", fgColor: { argb: "FF112233" } });
    expect(sheet.getCell("C3").font?.bold).toBeUndefined();
  });

  it("of theme colours are shown with their tint", async () => {
    const file = await opened((book) => {
      fixed(book).getCell("A1").fill = {
        type: "pattern",
        pattern: "solid",
        fgColor: { theme: 4, tint: 0.5999938962981048 } as never,
      };
    });
    // Excel's "accent 1, lighter 60 %" of the theme that exceljs writes.
    expect(file.workbook.styles[cellOf(file, 0, 0).s as string]?.bg?.rgb).toBe("#B9CDE5");
  });
});

describe("sheets", () => {
  const fill = (book: Workbook) => {
    const sheet = fixed(book);
    sheet.properties.tabColor = { argb: "FF00AA00" };
    sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 2, showGridLines: false } as never];
    sheet.getCell("A1").value = "标题";
    sheet.mergeCells("A1:C2");
    sheet.getColumn(2).width = 20;
    sheet.getColumn(3).hidden = true;
    sheet.getRow(1).height = 30;
    sheet.getRow(4).hidden = true;
    sheet.getCell("A4").value = 1;
    sheet.pageSetup = {
      ...sheet.pageSetup,
      orientation: "landscape",
      paperSize: 8 as never,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "1:2",
      printArea: "A1:C9",
    };
    sheet.headerFooter.oddFooter = "&L部门&C第 &P 页";
    sheet.autoFilter = "A3:C9";
    book.addWorksheet("隐藏", { state: "hidden" }).getCell("A1").value = 1;
    book.addWorksheet("很隐藏", { state: "veryHidden" });
    book.definedNames.add("绩效!$A$1:$B$2", "分数");
  };

  it("keep sizes, merges, panes, visibility and print settings", async () => {
    const { file, book } = await passed(await bytesOf(fill));
    expect(sheetOf(file)).toMatchObject({
      freeze: { xSplit: 1, ySplit: 2, startColumn: 1, startRow: 2 },
      showGridlines: 0,
      tabColor: "#00AA00",
      mergeData: [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 2 }],
      columnData: { 1: { w: 140 }, 2: { hd: 1 } },
      rowData: { 0: { h: 40 }, 3: { hd: 1 } },
    });
    expect(file.settings[file.workbook.sheetOrder[0]!]?.layout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A3",
      zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
      printTitleRows: { row: 0, rows: 2 },
      printArea: { row: 0, column: 0, rows: 9, columns: 3 },
      headersFooters: { leftFooter: "部门", centerFooter: "第 &P 页" },
    });
    const sheet = book.worksheets[0]!;
    expect(sheet.getCell("B2").master.address).toBe("A1");
    expect(sheet.getColumn(2).width).toBe(20);
    expect(sheet.getColumn(3).hidden).toBe(true);
    expect(sheet.getRow(1).height).toBe(30);
    expect(sheet.getRow(4).hidden).toBe(true);
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 2, showGridLines: false });
    expect(sheet.properties.tabColor).toEqual({ argb: "FF00AA00" });
    expect(sheet.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 8,
      fitToPage: true,
      fitToHeight: 0,
      printTitlesRow: "1:2",
      printArea: "A1:C9",
    });
    expect(sheet.headerFooter.oddFooter).toBe("&L部门&C第 &P 页");
    expect(sheet.autoFilter).toBe("A3:C9");
    expect(book.worksheets.map(({ state }) => state)).toEqual(["visible", "hidden", "veryHidden"]);
    expect(book.definedNames.getRanges("分数").ranges).toEqual(["'绩效'!$A$1:$B$2"]);
  });

  it("keep every kind of name", async () => {
    const names =
      '<definedNames><definedName name="rate">0.5</definedName><definedName name="local" localSheetId="1" hidden="1" comment="c">SUM(\'隐藏\'!$A:$A)</definedName>' +
      '<definedName name="all">绩效!$A$1:$XFD$1048576</definedName></definedNames>';
    const bytes = await edited(await bytesOf(fill), {
      "xl/workbook.xml": (xml) => xml.replace(/<definedNames>.*<\/definedNames>/s, names),
    });
    const { file, bytes: saved } = await savedAgain(bytes);
    const read = Object.values(readResource<object>(file.workbook, resourceNames.names) ?? {});
    expect(read).toMatchObject([
      { name: "rate", formulaOrRefString: "=0.5" },
      { name: "local", localSheetId: "sheet-2", hidden: true, formulaOrRefString: "=SUM('隐藏'!$A:$A)" },
      { name: "all", formulaOrRefString: "绩效!$A$1:$XFD$1048576" },
    ]);
    const xml = textOf(await readZip(saved), "xl/workbook.xml");
    expect(xml).toContain('<definedName name="rate">0.5</definedName>');
    expect(xml).toContain(
      `<definedName name="local" localSheetId="1" hidden="1" comment="c">SUM('隐藏'!$A:$A)</definedName>`,
    );
  });

  it("keep protection with its password", async () => {
    const made = await bytesOf((book) => {
      void fixed(book).protect("secret", { formatCells: true, spinCount: 10 });
    });
    const { file, bytes, book } = await passed(made);
    expect(file.settings["sheet-1"]?.protection?.options).toMatchObject({
      allowFormatCells: true,
      selectionMode: "Normal",
    });
    const before = (await reread(made)).worksheets[0] as unknown as { sheetProtection: object };
    const after = book.worksheets[0] as unknown as { sheetProtection: object };
    expect(after.sheetProtection).toEqual(before.sheetProtection);
    expect(textOf(await readZip(bytes), "xl/worksheets/sheet1.xml")).toMatch(
      /<\/sheetData><sheetProtection |<sheetData\/><sheetProtection /,
    );
  });
});

describe("rules", () => {
  const fill = (book: Workbook) => {
    const sheet = fixed(book);
    sheet.getCell("A1").value = 1;
    for (const address of ["B1", "B2", "B3", "D5"])
      sheet.getCell(address).dataValidation = {
        type: "list",
        allowBlank: true,
        formulae: ['"优秀,良好"'],
        showErrorMessage: true,
        error: "请选择",
        errorTitle: "等级",
      };
    sheet.getCell("C1").dataValidation = {
      type: "decimal",
      operator: "between",
      formulae: [0, 1.5],
      promptTitle: "p",
      prompt: "a>b",
      showInputMessage: true,
    };
    sheet.addConditionalFormatting({
      ref: "A1:A9",
      rules: [
        {
          type: "expression",
          priority: 2,
          formulae: ["$A1>=90"],
          style: {
            fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FF00FF00" } },
            font: { bold: true },
          },
        },
        {
          type: "cellIs",
          priority: 1,
          operator: "lessThan",
          formulae: [60],
          style: { font: { color: { argb: "FFFF0000" } } },
        },
        {
          type: "colorScale",
          priority: 3,
          cfvo: [{ type: "min" }, { type: "max" }],
          color: [{ argb: "FFFF0000" }, { argb: "FF00FF00" }],
        } as never,
      ],
    });
  };

  it("for input come grouped and go back", async () => {
    const { file, book } = await passed(await bytesOf(fill));
    const rules = readResource<Record<string, object[]>>(file.workbook, resourceNames.validations)?.[
      "sheet-1"
    ];
    expect(rules).toHaveLength(3);
    expect(rules).toContainEqual(
      expect.objectContaining({
        type: "list",
        formula1: "优秀,良好",
        error: "请选择",
        ranges: [{ startRow: 0, endRow: 2, startColumn: 1, endColumn: 1 }],
      }),
    );
    const sheet = book.worksheets[0]!;
    expect(sheet.getCell("B3").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"优秀,良好"'],
      error: "请选择",
    });
    expect(sheet.getCell("C1").dataValidation).toMatchObject({
      type: "decimal",
      formulae: [0, 1.5],
      prompt: "a>b",
    });
  });

  it("for whole columns and with formulas survive", async () => {
    const bytes = await edited(await bytesOf((book) => (fixed(book).getCell("A1").value = 1)), {
      "xl/worksheets/sheet1.xml": (xml) =>
        xml.replace(
          "</sheetData>",
          '</sheetData><dataValidations count="1"><dataValidation type="whole" operator="lessThan" showDropDown="1" sqref="A1:XFD1048576"><formula1>SUM($A$1:$A$2)</formula1></dataValidation></dataValidations>',
        ),
    });
    const { bytes: saved } = await savedAgain(bytes);
    expect(textOf(await readZip(saved), "xl/worksheets/sheet1.xml")).toContain(
      "<formula1>SUM($A$1:$A$2)</formula1>",
    );
  });

  it("for looks come in their order, and those that the grid does not know stay beside", async () => {
    const { file, book } = await passed(await bytesOf(fill));
    const rules = readResource<Record<string, object[]>>(file.workbook, resourceNames.conditionalFormats)?.[
      "sheet-1"
    ];
    expect(rules).toMatchObject([
      {
        rule: {
          type: "highlightCell",
          subType: "number",
          operator: "lessThan",
          value: 60,
          style: { cl: { rgb: "#FF0000" } },
        },
      },
      { rule: { subType: "formula", value: "=$A1>=90", style: { bg: { rgb: "#00FF00" }, bl: 1 } } },
    ]);
    const written = (
      book.worksheets[0] as unknown as { conditionalFormattings: { ref: string; rules: object[] }[] }
    ).conditionalFormattings;
    expect(written.flatMap((format) => format.rules)).toMatchObject([
      { type: "cellIs", priority: 1, formulae: ["60"], style: { font: { color: { argb: "FFFF0000" } } } },
      { type: "expression", priority: 2, formulae: ["$A1>=90"], style: { font: { bold: true } } },
      { type: "colorScale", priority: 3, color: [{ argb: "FFFF0000" }, { argb: "FF00FF00" }] },
    ]);
  });
});

describe("what goes with cells and sheets", () => {
  const fill = (book: Workbook) => {
    const sheet = fixed(book);
    sheet.getCell("A1").value = { text: "网站", hyperlink: "https://example.com/?a=1&b=2" };
    sheet.getCell("B1").value = 1;
    sheet.getCell("B1").note = "说明";
    sheet.addTable({
      name: "Scores",
      ref: "D1",
      headerRow: true,
      columns: [{ name: "姓名" }, { name: "得分" }],
      rows: [["甲", 1]],
    });
    const image = book.addImage({ base64: "data:image/png;base64,iVBORw0KGgo=", extension: "png" });
    sheet.addImage(image, "F1:G2");
  };

  it("comes back: links, notes, tables, pictures", async () => {
    const { file, book } = await passed(await bytesOf(fill));
    expect(cellOf(file, 0, 0)).toMatchObject({
      v: "网站",
      custom: { link: { target: "https://example.com/?a=1&b=2" } },
    });
    const sheet = book.worksheets[0]!;
    expect(sheet.getCell("A1").value).toMatchObject({
      text: "网站",
      hyperlink: "https://example.com/?a=1&b=2",
    });
    expect(sheet.getCell("B1").note).toBe("说明");
    expect(Object.keys((sheet as unknown as { tables: object }).tables)).toEqual(["Scores"]);
    expect(sheet.getImages()).toHaveLength(1);
  });

  it("leaves a table out whose headings were changed", async () => {
    const file = await opened(fill);
    sheetOf(file).cellData![0]![3]!.v = "别名";
    const sheet = (await reread(await xlsxFromSnapshot(file))).worksheets[0]!;
    expect(Object.keys((sheet as unknown as { tables: object }).tables)).toEqual([]);
  });
});
