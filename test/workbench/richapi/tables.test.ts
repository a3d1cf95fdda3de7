import { createMemoryHost } from "./memory-host";
import { openLine } from "./line";

/** Tables as a check asks for them: those that a range touches, then the place of each. */
it("tells the tables that a range touches, and their places", async () => {
  const host = createMemoryHost(["Sheet1"]);
  const line = openLine(host);
  const sheetOf = (request: Parameters<Parameters<typeof line.send>[0]>[0]) =>
    request.item(request.property(request.workbook, "Worksheets"), "Sheet1");
  const made = await line.send((request) => {
    request.query(request.method(request.property(sheetOf(request), "Tables"), "Add", "B2:D6", true), "name");
  });
  expect(made.Error).toBeUndefined();
  const found = await line.send((request) => {
    const tables = request.method(request.method(sheetOf(request), "GetRange", "A1:B2"), "GetTables", false);
    request.query(tables, "id");
    const range = request.method(request.method(tables, "GetItemAt", 0), "GetRange");
    request.query(range, "address");
  });
  expect(found.Error).toBeUndefined();
  expect(found.Results?.map(({ Value }) => Value)).toEqual([
    { _Items: [{ Id: "2" }] },
    { Address: "Sheet1!B2:D6" },
  ]);
  const beside = await line.send((request) => {
    request.query(
      request.method(request.method(sheetOf(request), "GetRange", "E1:F9"), "GetTables", false),
      "id",
    );
  });
  expect(beside.Results?.map(({ Value }) => Value)).toEqual([{ _Items: [] }]);
  line.session.dispose();
});
