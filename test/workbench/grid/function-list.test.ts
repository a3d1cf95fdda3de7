import { readFunctionList } from "../../../src/workbench/grid/calc/function-list";

describe("reading functions.json", () => {
  it("takes names, shapes, what spills and which parameters may be left out", () => {
    const json = {
      functions: [
        {
          id: "PAYOUT",
          description: "pay",
          result: { dimensionality: "matrix" },
          parameters: [
            { name: "score", description: "s", dimensionality: "matrix" },
            { name: "scheme", description: "x", dimensionality: "scalar", optional: true },
          ],
        },
        { id: "TOTAL", description: "sum", result: {}, parameters: [] },
      ],
    };
    expect(readFunctionList(json)).toEqual([
      {
        name: "PAYOUT",
        description: "pay",
        spills: true,
        parameters: [
          { name: "score", description: "s", matrix: true, optional: false },
          { name: "scheme", description: "x", matrix: false, optional: true },
        ],
      },
      { name: "TOTAL", description: "sum", spills: false, parameters: [] },
    ]);
  });

  it.each([
    [null, "functions.json"],
    [{}, "functions"],
    [{ functions: [{}] }, "functions[0].id"],
    [{ functions: [{ id: "X", description: "d" }] }, "X.parameters"],
  ])("names what is missing in %j", (json, named) => {
    expect(() => readFunctionList(json)).toThrow(named);
  });
});
