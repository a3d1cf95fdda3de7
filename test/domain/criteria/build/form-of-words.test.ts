import { buildCriterion } from "../../../../src/domain/criteria/build/build-criterion";
import type { CriterionForm } from "../../../../src/domain/criteria/build/form";
import { formOfText, formOfWords } from "../../../../src/domain/criteria/build/form-of-words";
import { readCriterion } from "../../../../src/domain/criteria/read-criterion";

const OF_20 = { max: 20, target: null };
const filled = (text: string) => formOfText(text, "zh-CN", OF_20);

describe("a criterion that is read fills the form with its rule", () => {
  it.each([
    ["≥95%得20分；≥85%且<95%得10分；<85%得0分", "bands"],
    ["0次得满分；1次得12分；2次得6分；3次及以上得0分", "bands"],
    ["≥95%得满分，每低1%扣2分，最多扣10分", "steps"],
    ["每延误一次扣2分，扣完为止", "events"],
    ["每次扣2分，前2次不计", "events"],
    ["得分=完成率×20", "proportion"],
    ["60%得0分，100%得20分，中间按线性计算", "linear"],
    ["A得20分，B得10分，C得0分", "grades"],
    ["得分=上级评分（0～20分）", "rated"],
    ["每次加3分，最多加10分", "bonus"],
    ["达标得20分，否则不得分", "pass"],
  ])("%s", (text, kind) => {
    const reading = readCriterion(text);
    if (!reading.ok) {
      // 前2次不计 waits for its reader: what can be told of it is filled in.
      expect([filled(text).form.kind, filled(text).exact]).toEqual([kind, false]);
      return;
    }
    const { form, exact } = filled(text);
    // What lies beyond the ends of a line has no score in these words; the form says what it gets.
    expect([form.kind, exact]).toEqual([kind, kind !== "linear"]);
    expect(buildCriterion(form, "zh-CN", OF_20).ok).toBe(true);
  });

  it("says where it leaves something out", () => {
    const { form, exact } = filled("延误一次扣5分;投诉一次扣3分");
    expect([form.kind, form.points, exact]).toEqual(["events", "5", false]);
  });
});

describe("a criterion that is refused fills in what can be told", () => {
  it.each<readonly [string, Partial<CriterionForm>]>([
    [
      "≥95%得20分，80-90%得10分",
      {
        kind: "bands",
        percent: true,
        bands: [
          { bound: "95", points: "20" },
          { bound: "80", points: "10" },
        ],
      },
    ],
    ["3天以内20分，10天以内10分", { kind: "bands", percent: false, unit: "天", better: "low" }],
    ["延误的酌情扣分", { kind: "rated" }],
    ["由上级评分，0-30分", { kind: "rated", lowest: "0", highest: "30" }],
    ["每次迟到扣分，最多扣10分", { kind: "events", unit: "次", most: "10" }],
    ["每低1%扣分", { kind: "steps", step: "1", percent: true, better: "high" }],
    ["费用每超5%扣3分左右视情", { kind: "rated" }],
    ["按比例得分", { kind: "proportion" }],
    ["优秀、良好、合格、不合格", { kind: "grades" }],
    ["rated by the manager", { kind: "rated" }],
    ["minus some points each time", { kind: "events" }],
    ["#REF!", { kind: "bands" }],
  ])("%s", (text, expected) => {
    // Whatever the reader makes of them by now.
    const { form, exact } = formOfWords(text, { ok: false, doubts: [] }, "zh-CN", OF_20);
    expect(exact).toBe(false);
    expect(form).toMatchObject(expected);
  });

  it("takes the first of what it could be read as", () => {
    const reading = readCriterion("每次扣3分，最多扣12分");
    if (!reading.ok) throw new Error("is read");
    const { form } = formOfWords(
      "每次3分，最多12分",
      { ok: false, doubts: [], readings: [reading.rule] },
      "zh-CN",
      OF_20,
    );
    expect(form).toMatchObject({ kind: "events", points: "3", most: "12" });
  });

  it("starts from the row where nothing is written", () => {
    expect(filled("  ")).toMatchObject({
      exact: true,
      form: { kind: "bands", bands: [{ points: "20" }, {}] },
    });
  });

  it("takes a long or hostile text in good time", () => {
    const before = performance.now();
    for (const text of ["每".repeat(2000), "≥".repeat(2000), "95%".repeat(700), "(".repeat(2000)])
      formOfWords(text, { ok: false, doubts: [] }, "zh-CN", OF_20);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
