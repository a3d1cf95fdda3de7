import { freeName } from "../../src/excel/free-name";

describe("freeName", () => {
  it("keeps a name that no sheet has", () => {
    expect(freeName("网管", ["Sheet1"])).toBe("网管");
  });

  it("counts on from the names that are taken, whatever their case", () => {
    expect(freeName("KPI", ["kpi", "Kpi (2)"])).toBe("KPI (3)");
  });

  it("stays within 31 characters and halves none", () => {
    const long = "𠮷".repeat(15);
    const free = freeName(long, [long]);
    expect(free).toBe(`${"𠮷".repeat(13)} (2)`);
    expect(free.length).toBeLessThanOrEqual(31);
  });
});
