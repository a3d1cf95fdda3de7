import { FUNCTIONS } from "../../src/functions/registry";
import { EXCEL_4_NAMES } from "./support/excel4-names";

/**
 * Released before the list was looked at, and ids never change. Excel tells functions apart by namespace and name together
 * (OfficeDev/office-js #4207), and no macro function is called KPI.NEXT; but nobody has said that the prefix makes such a name safe.
 * test/by-hand/try-in-excel.md has a step for it.
 */
const STAYS = ["NEXT"];

const ids = FUNCTIONS.map(({ id }) => id as string);

it("no function has the name of an Excel 4.0 macro function, but for the one that stays", () => {
  expect(ids.filter((id) => EXCEL_4_NAMES.has(id))).toEqual(STAYS);
});

it("no function has dots, with which it might be a macro function of several words", () => {
  expect(ids.filter((id) => !/^[A-Z]{3,}$/.test(id))).toEqual([]);
});

/** A1 to XFD1048576 and R1C1 to R1048576C16384. */
function isCellAddress(name: string): boolean {
  if (/^R\d*C\d*$/.test(name)) return true;
  const [, letters = ""] = /^([A-Z]{1,3})\d+$/.exec(name) ?? [];
  return letters !== "" && (letters.length < 3 || letters <= "XFD");
}

it("no function has the name of a cell, alone or behind the namespace", () => {
  expect(["A1", "KPI2", "XFD1048576", "R1C1", "RC", "RC2"].every(isCellAddress)).toBe(true);
  expect(["KPI", "XFE1", "BAND"].some(isCellAddress)).toBe(false);
  expect(ids.filter((id) => isCellAddress(id) || isCellAddress(`KPI${id}`))).toEqual([]);
});
