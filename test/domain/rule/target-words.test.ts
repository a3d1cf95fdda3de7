import { toNumber } from "../../../src/domain/numbers/decimal";
import { readTarget } from "../../../src/domain/rule/read-target";
import type { Quantity } from "../../../src/domain/rule/rule";
import { COMPLETION, COUNT, DAYS, RATIO, YUAN } from "./rules";

const HOURS: Quantity = { ...DAYS, unit: "小时" };
const MINUTES: Quantity = { ...DAYS, unit: "分钟" };
const PLAIN: Quantity = { kind: "number", unit: null, scale: 1, completion: false };
const AT = { clause: 0, subject: "" };

/** The number, the side that meets it and whether it is met by itself; or the fault. */
function read(text: string, quantity: Quantity): string {
  const target = readTarget(text, quantity, AT);
  if (!target.ok) return target.fault.code;
  if (target.value === null) return "blank";
  const { value, side } = target.value;
  const number = String(toNumber(value));
  return side === null ? number : `${side.met === "above" ? ">" : "<"}${side.closed ? "=" : ""}${number}`;
}

describe("the bound that the words of a target state", () => {
  it.each([
    ["≥92%", RATIO, ">=0.92"],
    ["９５％以上", RATIO, ">=0.95"],
    ["窗口业务按时办结率不低于97%", RATIO, ">=0.97"],
    ["门诊退号率不高于3%", RATIO, "<=0.03"],
    ["季度设备空转率低于3%", RATIO, "<0.03"],
    ["破损的餐具数/当月领用餐具数控制在4%以内", RATIO, "<=0.04"],
    ["床位使用率不低于82%。（当月消杀封闭的3个病区不纳入统计）", RATIO, ">=0.82"],
    ["95%以上家長滿意率", RATIO, ">=0.95"],
    ["at least 95%", RATIO, ">=0.95"],
    ["no more than 2.5% of orders", RATIO, "<=0.025"],
    ["2‰", RATIO, "0.002"],
    ["≤4小时/月", HOURS, "<=4"],
    ["36小时内到场并恢复供热", HOURS, "<=36"],
    ["≤7天/单", DAYS, "<=7"],
    ["7日内", DAYS, "<=7"],
    ["平均小於5天", DAYS, "<5"],
    ["平均小于5天", DAYS, "<5"],
    ["2小时以内", MINUTES, "<=120"],
    ["within 5 days", DAYS, "<=5"],
    ["no more than 6 calendar days", DAYS, "<=6"],
    ["max. 3 hours", HOURS, "<=3"],
    ["≥8次/年", COUNT, ">=8"],
    ["0 次/季", COUNT, "0"],
    ["两次以内", COUNT, "<=2"],
    ["3次以内", COUNT, "<=3"],
    ["至少在6个卖场或商圈布展", COUNT, ">=6"],
    ["不少于5所高校或中专宣讲", COUNT, ">=5"],
    ["1. 每周到馆读者不少于2000人", COUNT, ">=2000"],
    ["2026年走访15户", COUNT, "15"],
    ["每百件不超过3件", COUNT, "<=3"],
    ["25 policies", COUNT, "25"],
    ["at least 12 visits a quarter", COUNT, ">=12"],
    ["月度总处理量达到50万吨", COMPLETION, ">=500000"],
    ["800 MWh", COMPLETION, "800"],
    ["4,000", COMPLETION, "4000"],
    ["不少于60万元", YUAN, ">=600000"],
    ["3k", PLAIN, "3000"],
  ] as const)("%s", (text, quantity, expected) => {
    expect(read(text, quantity)).toBe(expected);
  });

  it.each([
    ["按时归档", COUNT, "TARGET_NOT_A_NUMBER"],
    ["按合同", RATIO, "TARGET_NOT_A_NUMBER"],
    ["4.巡线、抢险不低于所里核定的人均数", COUNT, "TARGET_NOT_A_NUMBER"],
    ["第3季度", COUNT, "TARGET_NOT_A_NUMBER"],
    ["98%", COUNT, "TARGET_NOT_A_NUMBER"],
    ["3次", DAYS, "TARGET_NOT_A_NUMBER"],
    ["4小时", COUNT, "TARGET_NOT_A_NUMBER"],
    ["A类不低于95%，B类不低于90%", RATIO, "TARGET_SEVERAL"],
    ["及格值90%, 底线值65%", RATIO, "TARGET_SEVERAL"],
    ["=cmd|'/C calc'!A0", COUNT, "TARGET_NOT_A_NUMBER"],
  ] as const)("%s is refused", (text, quantity, expected) => {
    expect(read(text, quantity)).toBe(expected);
  });
});
