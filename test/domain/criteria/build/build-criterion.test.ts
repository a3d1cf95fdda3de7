import fc from "fast-check";
import { buildCriterion } from "../../../../src/domain/criteria/build/build-criterion";
import type { CriterionForm, FormKind } from "../../../../src/domain/criteria/build/form";
import { FORM_KINDS } from "../../../../src/domain/criteria/build/form";
import { formOfRule } from "../../../../src/domain/criteria/build/form-of-rule";
import { newForm } from "../../../../src/domain/criteria/build/new-form";
import { sameScores, scoreText } from "../../../../src/domain/criteria/build/same-scores";
import { readCriterion } from "../../../../src/domain/criteria/read-criterion";
import { LANGUAGES } from "../../../../src/domain/localized";
import type { Language } from "../../../../src/domain/localized";
import type { ItemContext } from "../../../../src/domain/rule/score";
import { formsOf } from "./random-forms";

const NOTHING: ItemContext = { max: null, target: null };
const OF_20: ItemContext = { max: 20, target: null };
const form = (kind: FormKind, more: Partial<CriterionForm> = {}, context = OF_20): CriterionForm => ({
  ...newForm(context, "zh-CN"),
  kind,
  ...more,
});
const problems = (of: CriterionForm, context = OF_20) => {
  const built = buildCriterion(of, "zh-CN", context);
  return built.ok ? built.text : built.problems.map(({ field, code }) => `${field} ${code}`);
};

describe("what a form says in words", () => {
  const cases: readonly (readonly [CriterionForm, string, string])[] = [
    [
      form("bands", {
        bands: [
          { bound: "９５", points: "20分" },
          { bound: "85%", points: "１２" },
        ],
      }),
      "≥95%得20分；≥85%且<95%得12分；<85%得0分",
      "≥95%: 20 points; ≥85% and <95%: 12 points; <85%: 0 points",
    ],
    [
      form("bands", {
        percent: false,
        unit: "天",
        better: "low",
        bands: [{ bound: "3", points: "满分" }],
        veto: true,
      }),
      "≤3天得满分；>3天一票否决",
      "≤3 days: full marks; >3 days: veto",
    ],
    [
      form("steps", {
        threshold: "95",
        step: "0.5",
        points: "2",
        back: "1",
        mostBack: "5",
        most: "10",
        vetoAt: "60",
      }),
      "≥95%得满分，每低0.5%扣2分，每高0.5%加1分，最多加5分；<60%一票否决，最多扣10分",
      "≥95%: full marks, minus 2 points for each 0.5% lower, plus 1 point for each 0.5% higher, max bonus 5 points; <60%: veto, max deduction 10 points",
    ],
    [
      form("events", { percent: false, subject: "迟到", allowance: "2", points: "5", vetoAt: "8" }),
      "迟到：≤2次得满分，每超1次扣5分；≥8次一票否决",
      "迟到: ≤2 times: full marks, minus 5 points for each 1 time over; ≥8 times: veto",
    ],
    [
      form("events", { percent: false, unit: "小时", step: "2", partial: "up", belowZero: true }),
      "每2小时扣2分，不足2小时按2小时计，扣分不封顶",
      "minus 2 points per 2 hours, less than 2 hours counts as 2 hours, can be negative",
    ],
    [
      form("proportion", { cap: "25", vetoAt: "60" }),
      "得分=完成率×20；<60%一票否决，最高得25分",
      "score = completion rate × 20; <60%: veto, max 25 points",
    ],
    [
      form("linear", {
        ends: [
          { at: "60", points: "0" },
          { at: "100", points: "20" },
        ],
      }),
      "60%得0分，100%得20分，中间按线性计算；<60%得0分；>100%得20分",
      "60%: 0 points; 100%: 20 points; linear in between; <60%: 0 points; >100%: 20 points",
    ],
    [
      form("grades", {
        grades: [
          { label: "A", points: "20" },
          { label: "B", points: "10" },
        ],
      }),
      "A：20分；B：10分",
      "A: 20 points; B: 10 points",
    ],
    [form("rated"), "得分=上级评分（0～20分）", "scored by the assessor, 0 points to 20 points"],
    [
      form("bonus", { percent: false, threshold: "", points: "3", cap: "10" }),
      "每次加3分，最多加10分",
      "plus 3 points each time, max 10 points",
    ],
    [form("pass"), "达标得20分；未达标得0分", "met: 20 points; not met: 0 points"],
    [form("pass", { fail: "5" }), "达标得20分；未达标得5分", "met: 20 points; not met: 5 points"],
  ];
  it.each(cases.map(([of, zh, en]) => [zh, of, en] as const))("%s", (zh, of, en) => {
    expect(problems(of)).toBe(zh);
    const english = buildCriterion(of, "en-US", OF_20);
    expect(english.ok && english.text).toBe(en);
  });

  it.each(FORM_KINDS)("is right as it stands for a row with a full mark and a target: %s", (kind) => {
    for (const target of [null, 0.95, "≥98%", 5000, "≤4小时/月", "8次"]) {
      for (const language of LANGUAGES) {
        const context = { max: 20, target };
        const built = buildCriterion({ ...newForm(context, language), kind }, language, context);
        expect([target, built.ok || built.problems]).toEqual([target, true]);
      }
    }
  });
});

describe("what a form lacks", () => {
  it.each<readonly [CriterionForm, readonly string[]]>([
    [form("events", { points: "" }), ["points MISSING"]],
    [form("events", { percent: false, points: "=2+3" }), ["points NOT_A_NUMBER"]],
    [form("events", { percent: false, points: "#REF!" }), ["points NOT_A_NUMBER"]],
    [form("events", { percent: false, points: "-2" }), ["points NOT_POSITIVE"]],
    [form("events", { percent: false, points: "0" }), ["points NOT_POSITIVE"]],
    [form("events", { percent: false, points: "1234567890123" }), ["points TOO_LONG"]],
    [form("events", { percent: false, step: "0.0000001" }), ["step TOO_LONG"]],
    [form("events", { percent: false, allowance: "1.5" }), ["allowance NOT_WHOLE"]],
    [form("events", { percent: false, unit: "3次" }), ["unit WORDS"]],
    [form("events", { percent: false, unit: "=cmd|' /C calc'!A0" }), ["unit WORDS"]],
    [form("events", { percent: false, subject: "扣分3次" }), ["subject WORDS"]],
    [form("steps", { from: "target" }), ["from NO_TARGET"]],
    [form("steps", { step: "0" }), ["step NOT_POSITIVE"]],
    [
      form("bands", {
        bands: [
          { bound: "80", points: "20" },
          { bound: "90", points: "10" },
        ],
      }),
      ["bands.1.bound ORDER"],
    ],
    [form("bands", { rest: "酌情" }), ["rest NOT_A_NUMBER"]],
    [
      form("linear", {
        ends: [
          { at: "80", points: "20" },
          { at: "80%", points: "10" },
        ],
      }),
      ["ends.1.at SAME"],
    ],
    [
      form("grades", {
        grades: [
          { label: "A", points: "20" },
          { label: "Ａ", points: "10" },
        ],
      }),
      ["grades.1.label SAME"],
    ],
    [form("rated", { lowest: "30" }), ["highest REVERSED"]],
    [form("rated", { highest: "满分" }), ["highest POINTS_NEEDED"]],
  ])("is said at its field %#", (of, expected) => {
    expect(problems(of)).toEqual(expected);
  });

  it("is nothing where steps are taken in proportion: the words say so", () => {
    expect(problems(form("steps", { partial: "proportional", threshold: "95" }))).toBe(
      "≥95%得满分，每低1%扣2分，不足1%按比例计",
    );
  });

  it("is never taken from a field without a word, whatever is typed", () => {
    const junk = fc.oneof(
      fc.string({ unit: "binary", maxLength: 80 }),
      fc.constantFrom("１０", "1e3", "NaN", "∞", "1/2", "=A1"),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...FORM_KINDS),
        junk,
        junk,
        junk,
        junk,
        (kind, points, unit, subject, bound) => {
          const of = form(kind, {
            percent: false,
            unit,
            subject,
            points,
            threshold: bound,
            rest: points,
            bands: [{ bound, points }],
            full: points,
            highest: points,
            pass: points,
            grades: [{ label: subject, points }],
          });
          const built = buildCriterion(of, "zh-CN", OF_20);
          if (!built.ok) return expect(built.problems.length).toBeGreaterThan(0);
          const reading = readCriterion(built.text);
          expect(reading.ok && sameScores(reading.rule, built.rule, OF_20)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});

/**
 * Straight lines that are taken for something else today (of 分, no wider than one unit, many in English, where steps too are in doubt now and then): the form says so
 * and gives no words.
 */
function isUnread({ kind, unit, percent, ends: [one, two] }: CriterionForm, language: Language): boolean {
  if (language === "en-US") return kind === "linear" || kind === "steps";
  if (kind !== "linear") return false;
  return (!percent && unit === "分") || Math.abs(Number(one.at) - Number(two.at)) <= 1;
}

describe.each(LANGUAGES)("%s: every text that a form gives", (language) => {
  it.each(FORM_KINDS)("is read back as its rule, and filled in again as the same: %s", (kind) => {
    fc.assert(
      fc.property(formsOf(kind), (of) => {
        const target = kind === "steps" && of.from === "target" ? (of.percent ? 0.9 : 20) : null;
        const context = { max: 40, target };
        const built = buildCriterion(of, language, context);
        if (!built.ok) {
          // 万元 is written in yuan in English, where a bare target of 20 is no longer 200,000.
          const scaled = language === "en-US" && of.unit === "万元" && of.from === "target";
          expect([of, built.problems, isUnread(of, language) || scaled]).toEqual([of, built.problems, true]);
          return;
        }
        const reading = readCriterion(built.text);
        expect([built.text, reading.ok && sameScores(reading.rule, built.rule, context)]).toEqual([
          built.text,
          true,
        ]);
        expect([built.text, sameScores(built.rule, built.rule, NOTHING)]).toEqual([built.text, true]);

        const filled = formOfRule(built.rule, language, context);
        const again = buildCriterion(filled.form, language, context);
        expect([built.text, filled.exact, again.ok && sameScores(again.rule, built.rule, context)]).toEqual([
          built.text,
          true,
          true,
        ]);
      }),
      { numRuns: 40 },
    );
  });
});

it("tells two rules apart by one point, one bound and one edge", () => {
  const rule = (more: Partial<CriterionForm>) => {
    const built = buildCriterion(
      form("bands", { bands: [{ bound: "95", points: "20" }], ...more }),
      "zh-CN",
      OF_20,
    );
    if (!built.ok) throw new Error(JSON.stringify(built.problems));
    return built.rule;
  };
  expect(sameScores(rule({}), rule({}), OF_20)).toBe(true);
  expect(sameScores(rule({}), rule({ rest: "1" }), OF_20)).toBe(false);
  expect(sameScores(rule({}), rule({ bands: [{ bound: "95.5", points: "20" }] }), OF_20)).toBe(false);
  expect(sameScores(rule({}), rule({ inclusive: false }), OF_20)).toBe(false);
  expect(scoreText(rule({}), ["95%"], OF_20)).toBe("20");
});
