import { deflateRawSync } from "node:zlib";
import { fileFaultCode } from "../../../src/workbench/files/failure";
import { snapshotFromXlsx } from "../../../src/workbench/files/read-xlsx";
import { readZip } from "../../../src/workbench/files/zip/read-zip";
import { writeZip } from "../../../src/workbench/files/zip/write-zip";
import { bytesOf, cellOf, edited, sheetOf } from "./books";

const small = () => bytesOf((book) => (book.addWorksheet("S").getCell("A1").value = "x"));
const faultOf = (bytes: Uint8Array) =>
  snapshotFromXlsx(bytes).then(
    () => "opened",
    (error: unknown) => fileFaultCode(error) ?? error,
  );
const sheetXml = (data: string, after = "") =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${data}${after}</worksheet>`;
const withSheet = async (xml: string) => edited(await small(), { "xl/worksheets/sheet1.xml": () => xml });

describe("a file that is no workbook", () => {
  it.each([
    ["nothing", new Uint8Array(), "notXlsx"],
    ["text", new TextEncoder().encode("姓名,得分\n甲,1"), "notXlsx"],
    [
      "the old format",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]),
      "oldFormat",
    ],
    ["the start of a zip file", Uint8Array.from([0x50, 0x4b, 3, 4]), "damaged"],
  ])("%s", async (_, bytes, code) => {
    expect(await faultOf(bytes)).toBe(code);
  });

  it("an encrypted workbook", async () => {
    const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(
      await faultOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array(100).fill(0), ...name, 0, 0])),
    ).toBe("encrypted");
  });

  it("another package", async () => {
    expect(await faultOf(await writeZip(new Map([["word/document.xml", new Uint8Array(9)]])))).toBe(
      "notXlsx",
    );
  });

  it("cut off or changed anywhere", async () => {
    const bytes = await small();
    for (const part of [0.1, 0.5, 0.9, 0.99])
      expect(await faultOf(bytes.slice(0, Math.floor(bytes.length * part)))).toBe("damaged");
    const changed = bytes.slice();
    changed.fill(0xaa, 60, 90);
    expect(await faultOf(changed)).toBe("damaged");
    expect(await faultOf(await withSheet("<worksheet><sheetData><row r="))).toBe("damaged");
  });
});

describe("a file that grows", () => {
  it("is not unpacked beyond the limit, whatever it says of its size", async () => {
    const bytes = await writeZip(new Map([["a", new Uint8Array(3_000_000)]]));
    await expect(readZip(bytes, 1_000_000)).rejects.toMatchObject({ code: "tooLarge" });
    const lying = bytes.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 4 < lying.length; at++)
      if (view.getUint32(at, true) === 3_000_000) view.setUint32(at, 10, true);
    await expect(readZip(lying, 1_000_000)).rejects.toMatchObject({ code: "tooLarge" });
    expect(deflateRawSync(new Uint8Array(3_000_000)).length).toBeLessThan(10_000);
  });

  it("by merges, rules and names over whole sheets opens at once", async () => {
    const all = "A1:XFD1048576";
    const bytes = await withSheet(
      sheetXml(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
        `<mergeCells><mergeCell ref="B2:XFD1048576"/></mergeCells><conditionalFormatting sqref="${all}"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>` +
          `<dataValidations><dataValidation type="list" sqref="${all}"><formula1>"a"</formula1></dataValidation></dataValidations>`,
      ),
    );
    const file = await snapshotFromXlsx(bytes);
    expect(cellOf(file, 0, 0).v).toBe(1);
    expect(sheetOf(file).rowCount).toBeLessThan(2000);
  });

  it("by a million formatted rows is cut to what is used", async () => {
    const rows = Array.from({ length: 200_000 }, (_, row) =>
      row % 50_000 === 0
        ? `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`
        : `<row r="${row + 1}" ht="20"/>`,
    );
    const file = await snapshotFromXlsx(
      await withSheet(
        sheetXml(
          `<sheetData>${rows.join("")}<row r="1048576"><c r="B1048576" t="str"><v>end</v></c></row></sheetData>`,
        ),
      ),
    );
    expect(Object.keys(sheetOf(file).cellData ?? {})).toHaveLength(5);
    expect(cellOf(file, 1_048_575, 1).v).toBe("end");
    expect(sheetOf(file).rowCount).toBe(1_048_576);
  });
});

it("what a cell holds never becomes markup", async () => {
  const text = `</t></si><x a="1">&amp;<![CDATA[`;
  const bytes = await bytesOf((book) => (book.addWorksheet("S").getCell("A1").value = text));
  expect(cellOf(await snapshotFromXlsx(bytes), 0, 0).v).toBe(text);
});
