import { englishNumerals } from "../../../src/domain/criteria/lexicon/english-numeral";
import { readChineseNumeral } from "../../../src/domain/criteria/numeral";
import { readCriterion } from "../../../src/domain/criteria/read-criterion";
import { toNumber } from "../../../src/domain/numbers/decimal";
import { scoreRule } from "../../../src/domain/rule/score";

const FIGURES = [..."零一二三四五六七八九"];

/** A whole number below ten thousand as Chinese writes it. */
function inChinese(n: number): string {
  let written = "";
  let skipped = false;
  for (const [size, unit] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(n / size) % 10;
    if (digit === 0) {
      skipped = written !== "";
      continue;
    }
    // 十五, and 一百一十五.
    written +=
      (skipped ? "零" : "") + (size === 10 && digit === 1 && written === "" ? "" : FIGURES[digit]) + unit;
    skipped = false;
  }
  return written;
}

const WORDS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function inEnglish(n: number): string {
  if (n < 20) return WORDS[n - 1] ?? "";
  if (n < 100)
    return [TENS[Math.floor(n / 10) - 2], n % 10 ? WORDS[(n % 10) - 1] : ""].filter(Boolean).join("-");
  const rest = n % 100;
  return `${WORDS[Math.floor(n / 100) - 1]} hundred${rest ? ` and ${inEnglish(rest)}` : ""}`;
}

/** Words as the reader has them: no spaces, and where they stood. */
function packed(text: string) {
  const words = text.split(" ");
  const gap = words.flatMap((word, i) => [...word].map((_, at) => (at === 0 && i > 0 ? 1 : 0)));
  return { text: words.join(""), gap };
}

/** What one event costs. */
function taken(text: string): unknown {
  const reading = readCriterion(text, { max: 5000 });
  if (!reading.ok) return "refused";
  const scored = scoreRule(reading.rule, [1], { max: 5000, target: null });
  return scored.ok && scored.value ? 5000 - toNumber(scored.value.score) : scored;
}

it("reads every whole number in Chinese words", () => {
  const wrong = Array.from({ length: 9999 }, (_, i) => i + 1).filter((n) => {
    const written = inChinese(n);
    const read = readChineseNumeral(written, 0);
    return read?.value !== n || read.end !== written.length;
  });
  expect(wrong).toEqual([]);
});

it("reads no part of a number in Chinese words as one", () => {
  for (let n = 11; n < 3000; n += 7) {
    const written = inChinese(n);
    for (let at = 1; at < written.length; at++)
      if (written.charAt(at) !== "百")
        expect([written, at, readChineseNumeral(written, at)]).toEqual([written, at, undefined]);
  }
});

it("reads every whole number in English words", () => {
  const wrong = Array.from({ length: 999 }, (_, i) => i + 1).filter((n) => {
    const { text, gap } = packed(inEnglish(n));
    const [read, more] = englishNumerals(text, gap);
    return more !== undefined || read?.value !== n || read.end !== text.length;
  });
  expect(wrong).toEqual([]);
});

it.each([
  ["每迟到一次扣一点五分", 1.5],
  ["每迟到一次扣零点五分", 0.5],
  ["每迟到一次扣2个半分", 2.5],
  ["每迟到一次扣一百零五分", 105],
  ["每迟到一次扣一千五百分", 1500],
  ["每迟到一次扣二十五分", 25],
  ["Each late report deducts thirteen points", 13],
  ["Each late report deducts twenty-one points", 21],
  ["Each late report deducts two hundred and fifty points", 250],
  ["Each late report deducts one and a half points", 1.5],
  ["Each late report deducts one point five points", 1.5],
  ["Each late report deducts a dozen points", 12],
])("%s: %d", (text, points) => {
  expect(taken(text)).toBe(points);
});

it.each([
  "每迟到一次扣一百五分",
  "每迟到一次扣一千五分",
  "每迟到一次扣一万分",
  "每迟到一次扣一万五分",
  "每迟到一次扣二三分",
  "每迟到一次扣十几分",
  "每迟到一次扣2百分",
  "每延误一天半扣3分",
  "三十多家客户得满分，不足不得分",
  "完成十余次得满分，否则不得分",
  "From the sixth error on, deduct 2 points each",
  "From the 3rd error on, deduct 2 points each",
  "Each error costs a quarter of a point",
  "Each late report deducts two three points",
])("%s: refused, rather than read in part", (text) => {
  expect(readCriterion(text, { max: 100 }).ok).toBe(false);
});
