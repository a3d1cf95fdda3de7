import type { HostFaultCode } from "../../src/taskpane/actions";
import { faultSentence } from "../../src/taskpane/fault-sentence";
import { enUS } from "../../src/texts/pane/en-US";
import { zhCN } from "../../src/texts/pane/zh-CN";

// A record, so that a new code without a line here does not compile.
const CODES: Record<HostFaultCode, RegExp> = {
  CELL_EDIT_MODE: /Press Enter/,
  SHEET_PROTECTED: /Unprotect/,
  NAME_TAKEN: /Rename it/,
  SHEET_GONE: /no longer in the workbook/,
  SHEET_CHANGED: /Check it again/,
  TOO_LARGE: /to a new sheet/,
  NOT_SUPPORTED: /Update Excel/,
  CANCELLED: /Cancelled/,
  REFUSED: /Try again/,
};

describe("what the host refuses", () => {
  for (const [code, says] of Object.entries(CODES) as [HostFaultCode, RegExp][]) {
    it(`${code} says what to do, with and without a sheet`, () => {
      for (const fault of [{ code }, { code, sheet: "Sales" }]) {
        expect(faultSentence(enUS, fault)).toMatch(says);
        expect(faultSentence(zhCN, fault)).toMatch(/^[^a-z]*(Enter|Excel|Sales)?[^a-z]*(Excel)?[^a-z]*。$/);
      }
    });
  }

  it("says what may be left on a sheet instead", () => {
    expect(faultSentence(enUS, { code: "REFUSED", leftBehind: "Web" })).toMatch(
      /unfinished changes on the sheet “Web”/,
    );
    expect(faultSentence(zhCN, { code: "REFUSED", leftBehind: "网管" })).toContain("“网管”");
  });

  it("names the sheet where it is known", () => {
    expect(faultSentence(enUS, { code: "SHEET_PROTECTED", sheet: "Sales" })).toContain("“Sales”");
    expect(faultSentence(zhCN, { code: "NAME_TAKEN", sheet: "网管" })).toContain("“网管”");
  });
});
