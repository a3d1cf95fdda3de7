import { halfWidth } from "../../src/domain/numbers/half-width";
import { readArgument } from "../../src/functions/read-argument";

const CHARACTERS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

describe("readArgument", () => {
  it("takes a text for blank by what can be seen of it, whichever character it begins with", () => {
    const wrong = CHARACTERS.filter((character) => {
      const expected = halfWidth(character).trim() === "" ? null : character;
      return readArgument(character)[0]?.[0] !== expected;
    });
    expect(wrong).toEqual([]);
  });

  it("reads a text as it stands, spaces and all", () => {
    for (const text of [" 10", "　９０％", "≥95%", "#5", "\u200b3"])
      expect(readArgument(text)).toEqual([[text]]);
  });

  it("reads an error value as an error, also in a row of other values", () => {
    expect(readArgument([["#N/A", 1, "x"]])).toEqual([[{ error: "#N/A" }, 1, "x"]]);
    expect(readArgument([[Number.NaN, 1]])).toEqual([[{ error: "#NUM!" }, 1]]);
  });

  it("fills rows that are too short, and blank ones, with blank cells", () => {
    expect(readArgument([[1, 2], [3], ["", null], [undefined, "  "]])).toEqual([
      [1, 2],
      [3, null],
      [null, null],
      [null, null],
    ]);
  });

  it("hands rows on uncopied where every value is a cell as it is", () => {
    const row = [1, "每次扣2分", true, null];
    expect(readArgument([row])[0]).toBe(row);
  });

  it("never changes what the host has handed over", () => {
    const rows = [[1, "", " "], [2]];
    const before = JSON.stringify(rows);
    readArgument(rows);
    expect(JSON.stringify(rows)).toBe(before);
  });
});
