import { tellingResults } from "../../../../src/domain/criteria/build/telling-results";
import { readCriterion } from "../../../../src/domain/criteria/read-criterion";
import type { Rule } from "../../../../src/domain/rule/rule";

function rule(text: string): Rule {
  const reading = readCriterion(text);
  if (!reading.ok) throw new Error(text);
  return reading.rule;
}
const OF_20 = { max: 20, target: null };

it("shows actuals at which readings part, ascending, each scored by each", () => {
  const readings = [rule("≥95%得满分，每低1%扣2分"), rule("≥95%得20分；<95%得0分")];
  const results = tellingResults(readings, OF_20);
  expect(results.length).toBeGreaterThan(1);
  for (const { actual, scores } of results) {
    expect(String(actual)).toMatch(/%$/);
    expect(new Set(scores).size).toBe(2);
  }
  const at94 = tellingResults(readings, OF_20, 100).find(({ actual }) => actual === "94%");
  expect(at94?.scores).toEqual(["18", "0"]);
});

it("shows where the score changes when readings agree everywhere", () => {
  const one = rule("≤2次得20分；>2次得0分");
  const results = tellingResults([one, one], OF_20);
  expect(results.map(({ actual, scores: [score] }) => [actual, score])).toContainEqual([3, "0"]);
});

it("keeps a number that one reading cannot score", () => {
  const results = tellingResults([rule("≥95%得20分；<95%得0分"), rule("≤30次得20分；>30次得0分")], OF_20, 50);
  expect(results.find(({ actual }) => actual === 31)?.scores).toEqual([null, "0"]);
});
