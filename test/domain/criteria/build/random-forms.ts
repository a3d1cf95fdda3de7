import fc from "fast-check";
import type { CriterionForm, FormKind } from "../../../../src/domain/criteria/build/form";
import { newForm } from "../../../../src/domain/criteria/build/new-form";

const BLANK = newForm({ max: null, target: null }, "zh-CN");

const points = fc.oneof(
  fc.integer({ min: 1, max: 30 }).map(String),
  fc.integer({ min: 1, max: 59 }).map((half) => String(half / 2)),
);
const maybe = (text: fc.Arbitrary<string>) => fc.oneof({ weight: 2, arbitrary: fc.constant("") }, text);

interface Measure {
  readonly percent: boolean;
  readonly completion: boolean;
  readonly unit: string;
}
const PERCENT: Measure = { percent: true, completion: false, unit: "" };
const UNITS = ["次", "天", "小时", "件", "元", "万元", "分", "单", "份", "人", "days", "hours"];
const measure: fc.Arbitrary<Measure> = fc.oneof(
  fc.constantFrom(PERCENT, { ...PERCENT, completion: true }),
  fc.constantFrom(...UNITS).map((unit) => ({ ...PERCENT, percent: false, unit })),
);
const counted = fc
  .constantFrom("", "次", "天", "起", "份", "件", "小时", "days")
  .map((unit) => ({ ...PERCENT, percent: false, unit }));

/** Bounds as they are typed for a measure, apart from each other, rising. */
function bounds({ percent, unit }: Measure, count: number): fc.Arbitrary<readonly string[]> {
  const one = percent
    ? fc.oneof(
        fc.integer({ min: 10, max: 120 }),
        fc.integer({ min: 100, max: 1200 }).map((n) => n / 10),
      )
    : unit === "分"
      ? fc.integer({ min: 50, max: 99 })
      : fc.integer({ min: 2, max: 60 });
  return fc
    .uniqueArray(one, { minLength: count, maxLength: count })
    .map((all) => all.sort((a, b) => a - b).map(String));
}

const bands = fc
  .record({ measure, count: fc.integer({ min: 1, max: 4 }) })
  .chain(({ measure, count }) =>
    fc.record({
      measure: fc.constant(measure),
      at: bounds(measure, count),
      given: fc.uniqueArray(points, { minLength: count, maxLength: count }),
      better: fc.constantFrom<CriterionForm["better"]>("high", "low"),
      full: fc.boolean(),
      veto: fc.boolean(),
      inclusive: fc.boolean(),
    }),
  )
  .map(({ measure, at, given, better, full, veto, inclusive }) => {
    const ordered = better === "high" ? [...at].reverse() : at;
    const worth = [...given].sort((a, b) => Number(b) - Number(a));
    return {
      ...measure,
      better,
      bands: ordered.map((bound, i) => ({ bound, points: i === 0 && full ? "满分" : (worth[i] ?? "1") })),
      rest: "0",
      veto,
      inclusive,
    };
  });

const limits = {
  most: maybe(points),
  floor: fc.constantFrom("", "", "", "2"),
  belowZero: fc.constantFrom(false, false, true),
};

const steps = measure.chain((of) =>
  fc
    .record({
      threshold: bounds(of, 1).map(([one = "1"]) => one),
      from: fc.constantFrom<CriterionForm["from"]>("value", "value", "target"),
      better: fc.constantFrom<CriterionForm["better"]>("high", "low"),
      step: of.percent ? fc.constantFrom("1", "0.5", "2", "5") : fc.constantFrom("1", "2", "5"),
      points,
      partial: fc.constantFrom<CriterionForm["partial"]>("whole", "whole", "up"),
      back: maybe(points),
      mostBack: maybe(points),
      ...limits,
    })
    .map((form) => ({ ...of, ...form })),
);

const events = fc
  .record({
    measure: counted,
    step: fc.constantFrom("1", "1", "2"),
    points,
    partial: fc.constant<CriterionForm["partial"]>("whole"),
    allowance: maybe(fc.integer({ min: 1, max: 5 }).map(String)),
    vetoAt: maybe(fc.integer({ min: 6, max: 20 }).map(String)),
    subject: fc.constantFrom("", "", "迟到", "客户投诉"),
    ...limits,
  })
  .map(({ measure, ...form }) => ({ ...measure, ...form }));

const bonus = fc
  .oneof(counted, fc.constant(PERCENT))
  .chain((of) =>
    fc.record({
      of: fc.constant(of),
      threshold: of.percent
        ? bounds(of, 1).map(([one = "1"]) => one)
        : maybe(fc.constantFrom("2", "5", "10")),
      step: fc.constantFrom("1", "1", "2"),
      points,
      cap: maybe(points),
    }),
  )
  .map(({ of, ...form }) => ({ ...of, ...form }));

const proportion = fc.record({
  of: fc.constantFrom<CriterionForm["of"]>("actual", "actual/target"),
  full: fc.oneof(points, fc.constant("满分")),
  cap: fc.oneof(maybe(points), fc.constant("满分")),
  vetoAt: maybe(fc.integer({ min: 10, max: 90 }).map(String)),
});

const linear = measure
  .chain((of) =>
    fc.record({
      of: fc.constant(of),
      at: bounds(of, 2),
      given: fc.uniqueArray(points, { minLength: 2, maxLength: 2 }),
      veto: fc.boolean(),
      full: fc.boolean(),
    }),
  )
  .map(({ of, at: [low = "1", high = "2"], given: [one = "1", two = "2"], veto, full }) => ({
    ...of,
    ends: [
      { at: low, points: one },
      { at: high, points: full ? "满分" : two },
    ] as const,
    rest: "0",
    veto,
  }));

const grades = fc
  .record({
    labels: fc.constantFrom(
      ["A", "B", "C", "D"],
      ["优秀", "良好", "合格", "不合格"],
      ["Excellent", "Good", "Fair", "Poor"],
      ["1级", "2级", "3级"],
    ),
    given: fc.uniqueArray(points, { minLength: 4, maxLength: 4 }),
    veto: fc.boolean(),
  })
  .map(({ labels, given, veto }) => {
    const worth = [...given].sort((a, b) => Number(b) - Number(a));
    return { veto, grades: labels.map((label, i) => ({ label, points: worth[i] ?? "0" })) };
  });

const rated = fc
  .uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 2 })
  .map((pair) => pair.sort((a, b) => a - b))
  .map(([lowest, highest]) => ({ lowest: String(lowest), highest: String(highest) }));

const pass = fc
  .record({ pass: fc.oneof(points, fc.constant("满分")), fail: maybe(points), veto: fc.boolean() })
  .map((form) => ({ ...form, fail: form.fail || "0" }));

const PARTS: Readonly<Record<FormKind, fc.Arbitrary<Partial<CriterionForm>>>> = {
  bands,
  steps,
  events,
  proportion,
  linear,
  grades,
  rated,
  bonus,
  pass,
};

/** Forms of one kind as people fill them in: every field that the kind has, within reason. */
export function formsOf(kind: FormKind): fc.Arbitrary<CriterionForm> {
  return PARTS[kind].map((part) => ({ ...BLANK, kind, ...part }));
}
