import { hostFault } from "../../src/excel/host-fault";

describe("hostFault", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "CELL_EDIT_MODE"],
    ["AccessDenied", "SHEET_PROTECTED"],
    ["ItemNotFound", "SHEET_GONE"],
    ["ItemAlreadyExists", "NAME_TAKEN"],
    ["RequestPayloadSizeLimitExceeded", "TOO_LARGE"],
    ["ResponsePayloadSizeLimitExceeded", "TOO_LARGE"],
    ["ApiNotFound", "NOT_SUPPORTED"],
    ["GeneralException", "REFUSED"],
    ["constructor", "REFUSED"],
  ])("reads %s as %s", (code, fault) => {
    const error = Object.assign(new Error("as the host put it"), { code });
    expect(hostFault(error, "Sheet1")).toEqual({
      code: fault,
      sheet: "Sheet1",
      detail: "as the host put it",
    });
  });

  it("takes whatever was thrown", () => {
    expect(hostFault("odd")).toEqual({ code: "REFUSED", detail: "odd" });
    expect(hostFault(undefined).code).toBe("REFUSED");
  });
});
