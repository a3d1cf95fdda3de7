import { textHeight } from "../../../src/excel/layout/text-height";

const lines = (text: string, width: number) => Math.round((textHeight(text, width, 10) - 10) / 14.5);

describe("textHeight", () => {
  it.each([
    ["", 60, 1],
    ["权重", 60, 1],
    ["评分标准说明", 60, 2],
    ["评分标准说明", 72, 1],
    ["one two three", 60, 2],
    ["a\nb\nc", 60, 3],
    ["Donaudampfschifffahrtsgesellschaft", 60, 4],
  ])("%j at %d points takes %d lines", (text, width, expected) => {
    expect(lines(text, width)).toBe(expected);
  });
});
