import type { Award, Bound, Points, Proportion, Quantity, Side } from "../rule/rule";
import type { Phrases } from "./phrases";
import { numeral, plainPoints, plainShare } from "./print-number";
import { chineseUnit } from "./print-units";

const OPS = { "≥": "达到", ">": "高于", "≤": "不高于", "<": "低于" } as const;

/** The canonical Chinese of rules. */
export const CHINESE: Phrases = {
  comma: "，",
  semicolon: "；",
  measure,
  comparison(op, bound, quantity) {
    if (bound.kind === "value") return `${op}${measure(bound.value, quantity)}`;
    return `${OPS[op]}${target(bound)}`;
  },
  both: (low, high) => `${low}且${high}`,
  exactly: measure,
  always: "任何情形",
  tier: (condition, award) => condition + award,
  award,
  numbered: (number, text) => `${number}、${text}`,
  named: (subject, text) => `${subject}：${text}`,
  completion: "完成率",
  bonusItem: "加分项",
  namesCompletion: /完成率|达成率|兑现率/,
  perOccurrence(step, points, quantity) {
    if (quantity.kind === "ratio") return `每${measure(step, quantity)}${earned(points)}`;
    return `每${step === 1 ? chineseUnit(quantity) || "1" : measure(step, quantity)}${changed(points)}`;
  },
  progressive: (rates, quantity) =>
    rates
      .map(({ points, upTo }) => {
        const each = `每${chineseUnit(quantity) || "次"}${points.value === 0 ? "不加不减" : changed(points)}`;
        return upTo === null ? `之后${each}` : `前${measure(upTo, quantity)}${each}`;
      })
      .join("，"),
  perStep: (side, quantity) =>
    `每${way(side, quantity)}${measure(side.step, quantity)}${changed(side.change)}`,
  perStepFrom(side, quantity) {
    const op = side.direction === "below" ? "低于" : "超过";
    const from = side.from.kind === "value" ? measure(side.from.value, quantity) : target(side.from);
    return `${op}${from}的，${CHINESE.perStep(side, quantity)}`;
  },
  perStepFromTarget(side, quantity) {
    if (side.withoutTarget) return CHINESE.perStep(side, quantity);
    const op = side.direction === "below" ? "低于" : "高于";
    return `每${op}${target(side.from)}${measure(side.step, quantity)}${changed(side.change)}`;
  },
  perDeviation: (side, quantity) => `每偏差${measure(side.step, quantity)}${changed(side.change)}`,
  partial({ partial, step }, quantity) {
    const one = measure(step, quantity);
    return partial === "up" ? `不足${one}按${one}计` : `不足${one}按比例计`;
  },
  proportion,
  cutToWhole: "舍去小数",
  nearestWhole: "四舍五入取整",
  grade: (label, given) => `${label}：${given.replace(/^得(?=\d)/, "")}`,
  meanings: (grades) => grades.map(({ label, meaning }) => `${label}：${meaning}`).join("；"),
  passed: "达标",
  failed: "未达标",
  otherwise: "否则",
  judged: (low, high) => `由考核人评分，${scored(low)}至${scored(high)}`,
  straight: (from, to, atLow, atHigh) =>
    `${from}${award({ kind: "score", points: atLow })}，${to}${award({ kind: "score", points: atHigh })}，中间按线性计算`,
  statedMax: (value) => `满分${plainPoints(value)}分`,
  mostDeducted: (points, ofAll) => `${ofAll ? "累计" : ""}最多扣${amount(points)}`,
  mostAdded: (points) => `最多加${amount(points)}`,
  ceiling: (points, bonus) =>
    isFull(points) ? "最高不超过满分" : bonus ? `最多加${amount(points)}` : `最高得${amount(points)}`,
  floor: (points) => `最低得${amount(points)}`,
  noFloor: "扣分不封顶",
};

function measure(value: number, quantity: Quantity): string {
  return numeral(value, quantity, true) + chineseUnit(quantity);
}

function target(bound: Bound): string {
  return bound.kind === "target" && bound.share !== 1 ? `目标值的${plainShare(bound.share)}` : "目标值";
}

function way({ direction, withoutTarget, change }: Side, { kind }: Quantity): string {
  // Days that are too many are days late, where there is nothing to compare them with.
  if (withoutTarget)
    return direction === "below" ? "缺" : kind === "duration" && change.value < 0 ? "迟" : "多";
  if (direction === "below") return kind === "count" ? "少" : "低";
  return kind === "ratio" || kind === "points" ? "高" : "超";
}

function award(given: Award): string {
  switch (given.kind) {
    case "score":
      return scored(given.points);
    case "change":
      return given.points.value === 0 ? "不扣分" : changed(given.points);
    case "veto":
      return "一票否决";
    case "linear":
      return `按线性计算，从${amount(given.atLow)}到${amount(given.atHigh)}`;
    case "proportion":
      return `按比例得分，100%得${amount(given.factor)}`;
    case "judged":
      return `由考核人评${amount(given.low)}至${amount(given.high)}`;
  }
}

function scored(points: Points): string {
  if (points.value === 0) return "得0分";
  return isFull(points) ? "得满分" : `得${amount(points)}`;
}

function changed(points: Points): string {
  return `${points.value < 0 ? "扣" : "加"}${amount(points)}`;
}

function earned(points: Points): string {
  return points.value < 0 ? changed(points) : `得${amount(points)}`;
}

function amount(points: Points): string {
  if (isFull(points)) return "满分";
  return points.kind === "share" ? plainShare(points.value) : `${plainPoints(points.value)}分`;
}

function isFull(points: Points): boolean {
  return points.kind === "share" && points.value === 1;
}

function proportion(rule: Proportion, subject: string, quantity: Quantity): string {
  const variable = variableOf(rule, subject, quantity);
  const per = rule.per === 1 ? "" : `/${measure(rule.per, quantity)}`;
  const { factor, offset } = rule;
  const times =
    factor.kind === "share"
      ? `×满分${Math.abs(factor.value) === 1 ? "" : `×${plainPoints(factor.value)}`}`
      : `×${plainPoints(factor.value)}`;
  const product = `${variable}${per}${times}`;
  if (!offset) return `得分=${factor.value < 0 ? "0-" : ""}${product}`;
  const begun = isFull(offset)
    ? "满分"
    : offset.kind === "share"
      ? `满分×${plainPoints(offset.value)}`
      : plainPoints(offset.value);
  return `得分=${begun}${factor.value < 0 ? "-" : "+"}${product}`;
}

/** What is reckoned with, by a name that says what kind of number it is: 问卷回收率, 神秘顾客暗访评分. */
function variableOf(rule: Proportion, subject: string, quantity: Quantity): string {
  if (subject === "" || rule.of === "actual/target") return subject || defaultVariable(rule, quantity);
  if (quantity.completion && !CHINESE.namesCompletion.test(subject)) return defaultVariable(rule, quantity);
  if (quantity.kind === "ratio" && !/率|比例|百分比|占比|进度/.test(subject)) return `${subject}率`;
  if (quantity.kind === "number" && rule.per === 1 && !/得分|成绩|分数|均分|平均分|评分/.test(subject))
    return `${subject}评分`;
  return subject;
}

function defaultVariable(rule: Proportion, { kind, completion }: Quantity): string {
  if (rule.of === "actual/target") return "实际/目标";
  if (kind === "ratio") return completion ? "完成率" : "合格率";
  return kind === "amount" ? "金额" : kind === "points" ? "评分" : kind === "count" ? "次数" : "实际值";
}
