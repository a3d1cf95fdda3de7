import { buildCriterion } from "../../../../src/domain/criteria/build/build-criterion";
import { FORM_KINDS } from "../../../../src/domain/criteria/build/form";
import { newForm } from "../../../../src/domain/criteria/build/new-form";
import { withKind } from "../../../../src/domain/criteria/build/with-kind";

it("leaves a form that is right as it stands, whatever kind it comes from and goes to", () => {
  const context = { max: 20, target: "≥95%" };
  for (const from of FORM_KINDS)
    for (const to of FORM_KINDS) {
      const form = withKind(withKind(newForm(context, "zh-CN"), from), to);
      const built = buildCriterion(form, "zh-CN", context);
      expect([from, to, built.ok || built.problems]).toEqual([from, to, true]);
    }
});

it("keeps what was typed", () => {
  const form = { ...newForm({ max: 20, target: null }, "zh-CN"), percent: false, unit: "天", points: "7" };
  expect(withKind(withKind(form, "bonus"), "events")).toMatchObject({
    percent: false,
    unit: "天",
    points: "7",
  });
});
