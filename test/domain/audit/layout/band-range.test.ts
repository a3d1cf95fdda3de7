import { bandRange } from "../../../../src/domain/audit/layout/band-range";
import { format } from "../../../../src/domain/numbers/format";

const said = (text: string) => {
  const range = bandRange(text);
  return range && [range.lower, range.upper].map((end) => (end ? format(end.value) : "")).join("..");
};

it.each([
  ["90-100", "90..100"],
  ["100～90分", "90..100"],
  ["[80,90)", "80..90"],
  ["92≤/≤100", "92..100"],
  ["97%>/≥94%", "94..97"],
  ["80≤得分＜90", "80..90"],
  ["90>X>=80", "80..90"],
  ["80分（含）至90分（不含）", "80..90"],
  ["80分及以上不足90分", "80..90"],
  ["80分以上，90分以下", "80..90"],
  ["不低于80分且低于90分", "80..90"],
  ["总分≥90分", "90.."],
  ["90分以上(含90分)", "90.."],
  ["60分以下", "..60"],
  ["不滿60分", "..60"],
  ["90 points and above", "90.."],
  ["below 60", "..60"],
  ["75 to 89", "75..89"],
  ["3.5–4.4", "3.5..4.4"],
  ["95+", "95.."],
  ["100", "100..100"],
])("reads %s", (text, range) => {
  expect(said(text)).toBe(range);
});

it.each(["其他", "前10%的人", "90以上且80以上", "90-80-70", "每人100", "", "A"])(
  "leaves %s alone",
  (text) => {
    expect(bandRange(text)).toBeNull();
  },
);
