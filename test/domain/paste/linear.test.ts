import { readPastedCard } from "../../../src/domain/paste/read-pasted-card";

const block = (index: number) =>
  [
    `销售${index}组绩效考核表`,
    "考核指标",
    "权重",
    "评分标准",
    "销售额",
    "60%",
    "每低5%扣2分",
    "出勤",
    "40%",
    "每迟到1次扣2分",
    "",
  ].join("\n");
const textOf = (length: number) => {
  let text = "";
  for (let index = 1; text.length < length; index++) text += block(index);
  return text;
};
const millisecondsFor = (text: string) => {
  const start = performance.now();
  readPastedCard(text);
  return performance.now() - start;
};

it("takes time in proportion to the text: 36 kB, and four times as much", () => {
  millisecondsFor(textOf(9_000));
  const once = millisecondsFor(textOf(36_000));
  const four = millisecondsFor(textOf(144_000));
  process.stdout.write(`36 kB: ${once.toFixed(0)} ms, 144 kB: ${four.toFixed(0)} ms\n`);
  // Quadratic time would be sixteen times as much.
  expect(four).toBeLessThan(once * 10 + 200);
});
