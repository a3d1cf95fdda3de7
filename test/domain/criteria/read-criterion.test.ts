import fc from "fast-check";
import type { Cell } from "../../../src/domain/cell";
import { readCriterion } from "../../../src/domain/criteria/read-criterion";
import { toNumber } from "../../../src/domain/numbers/decimal";
import { scoreRule } from "../../../src/domain/rule/score";
import { readLines } from "./measure-cases";

const LINES = ["corpus.jsonl", "held-out.jsonl", "unseen.jsonl"].flatMap(readLines);
const TEXTS = LINES.map(({ text }) => text);
/** Pieces of criteria as people write them, cut at their separators. */
const PIECES = [...new Set(TEXTS.flatMap((text) => text.split(/[,，;；。\s]+/)))].filter(
  (piece) => piece !== "",
);
const pieces = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(",", "；", "。", " ", "", "\n", "、")), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.flat().join(""));
const broken = fc
  .tuple(fc.constantFrom(...TEXTS), fc.nat(), fc.nat(), fc.string({ unit: "grapheme", maxLength: 4 }))
  .map(([text, a, b, inserted]) => {
    const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
    return text.slice(0, from) + inserted + text.slice(to);
  });
const anyText = fc.oneof(
  pieces,
  broken,
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.constantFrom(...TEXTS),
);
const anyActual: fc.Arbitrary<Cell> = fc.oneof(
  fc.double({ min: -10, max: 10_000, noNaN: true }),
  fc.integer({ min: 0, max: 30 }),
  fc.constantFrom<Cell>(
    null,
    "",
    " ",
    "９０％",
    "90%",
    "3次",
    "A",
    "优秀",
    true,
    false,
    { error: "#REF!" },
    "=cmd",
    NaN,
    Infinity,
  ),
);

describe("readCriterion", () => {
  it("never throws, and tells every doubt in the user's own words", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readCriterion(text);
        const told = reading.ok ? reading.notes : reading.doubts;
        if (!reading.ok) expect(reading.doubts.length).toBeGreaterThan(0);
        for (const { words, start, end } of told) {
          expect(start).toBeLessThanOrEqual(end);
          expect(text.slice(start, end).startsWith(words)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("gives rules whose scores are numbers within the rule's bounds, or faults", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(anyActual, { minLength: 8, maxLength: 8 }),
        fc.constantFrom(null, 5, 10, 100),
        fc.constantFrom<Cell>(null, 0.95, 1, 8, 500_000),
        (text, actuals, max, target) => {
          const reading = readCriterion(text);
          if (!reading.ok) return;
          const { rule } = reading;
          const scored = scoreRule(rule, actuals.slice(0, rule.clauses.length), { max, target });
          if (!scored.ok || scored.value === null) return;
          const score = toNumber(scored.value.score);
          expect(Number.isFinite(score)).toBe(true);
          if (rule.floor?.kind === "points") expect(score).toBeGreaterThanOrEqual(rule.floor.value);
          if (
            rule.ceiling?.kind === "points" &&
            (rule.floor === null || rule.ceiling.value >= rule.floor.value)
          ) {
            expect(score).toBeLessThanOrEqual(rule.ceiling.value);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("reads the same whatever the width, the spaces at the ends, the ordinal and the full stop", () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    for (const { id, text } of LINES) {
      const plain = meaning(text);
      expect([id, meaning(wide(text))]).toEqual([id, plain]);
      expect([id, meaning(`  ${text}\n`)]).toEqual([id, plain]);
      if (!/^[\d(（①-⑩]/.test(text)) expect([id, meaning(`1、${text}`)]).toEqual([id, plain]);
      if (!/[。.;；!！,，]$/.test(text)) expect([id, meaning(`${text}。`)]).toEqual([id, plain]);
    }
  });
});

/** What a text comes to, without the words it was read from. */
function meaning(text: string): string {
  const reading = readCriterion(text);
  if (!reading.ok) return "refused";
  return JSON.stringify(reading.rule, (key, value: unknown) =>
    key === "words" || key === "subject" || key === "label" || key === "meaning" ? undefined : value,
  );
}

it("refuses what is longer than any criterion", () => {
  expect(readCriterion("每".repeat(2001))).toMatchObject({ ok: false, doubts: [{ code: "TOO_LONG" }] });
});
