import type { Award, Bound, Points, Quantity, Side, Steps, Tier as RuleTier } from "../../rule/rule";
import type { Draft } from "./draft";
import { sameValue } from "../grammar/same-value";
import { givesNothing } from "./awards-of-nothing";
import type { Piece } from "./pieces";
import { amountsOf, intervalOf } from "./quantity";
import { product } from "./scaled";
import type { Amount, Formula, Limit, Operand, Range, Tier } from "./values";

const COMPLETION = /完成|达成|实现|兑现|进度|completion|completed|attain|achieve/i;
const DONE =
  /^[^未不没无]*(?:完成|达成|达到|实现|达标)[^未不没无]*$|^(?!.*\b(?:not|un)).*\b(?:reached|met|achieved|hit)\b/i;
const SHORT = /未|不足|不够|达不到|没|低于|少于|missed|short|not (?:met|reached|achieved)|below/i;

/** clause := formula bounds-with-scores* limit*: a score in proportion, with what holds at its ends. Null where the phrases are no such clause. */
export function buildFormula(pieces: readonly Piece[], text: string): Draft | null {
  let formula: Formula | null = null;
  let formulaName = "";
  let formulaWords = "";
  const tiers: { readonly tier: Tier; readonly words: string }[] = [];
  const ranges: Range[] = [];
  const limits: Limit[] = [];
  let cost = 0;
  let cap: number | null = null;
  let example: { readonly at: number; readonly points: number } | null = null;
  let quotient = false;
  let whole: Award | null = null;
  let statedMax: number | null = null;
  let rounding: "cut" | "nearest" | null = null;
  let subject = "";
  for (const { item, name, words } of pieces) {
    if (!subject && name) subject = name;
    switch (item.is) {
      case "formula":
        // 按完成率得分,得分=完成率×20: said first in words.
        if (formula && !(formula.judged === "completion" && !formula.alone && item.judged === "ratio"))
          return null;
        formula = item;
        formulaName = name;
        formulaWords = words;
        cap ??= item.most ?? null;
        break;
      case "tier":
        tiers.push({ tier: item, words });
        break;
      case "range":
        ranges.push(item.range);
        break;
      case "cap":
        cap = item.at;
        break;
      case "quotient":
        if (formula) return null;
        quotient = true;
        cap ??= item.most ?? null;
        break;
      case "example":
        example = item;
        break;
      case "rounding":
        rounding = item.kind;
        break;
      case "award":
        // 完成任务的得满分,未完成的按完成比例得分.
        if (whole || item.award.kind !== "score" || !DONE.test(name) || formula) return null;
        whole = item.award;
        break;
      case "limit":
        limits.push(item);
        break;
      case "base":
        if (item.points.kind !== "points") return null;
        statedMax = item.points.value;
        break;
      case "remark":
        break;
      default:
        return null;
    }
  }
  if (!formula) return null;
  // 10 - 0.5 x (minutes|- 6): what a bracket holds is one with what stands before it.
  if (countOf(formula.named, "(") > countOf(formula.named, ")")) return null;
  if (quotient) {
    // Attainment = actual / target; points = attainment × weight.
    if (formula.of !== "actual" || formula.judged !== "ratio" || formula.offset) return null;
    formula = { ...formula, of: "actual/target", judged: "count" };
  } else if (/^(?:ratio|rate|percentage)\b/i.test(formula.named) && formulaName === "") return null;
  const words = formulaName + formula.named;
  // What is divided by the actual (target / actual) is more the less of it there is.
  if (
    formula.judged === "share" &&
    /target|goal|plan|budget|目标|计划|基准|预算/i.test(formulaName + formula.named)
  )
    return null;
  // 实际/目标×10-次数×2: the number belongs to another product.
  if (/[×*xX÷/+-]\s*$/.test(formulaName) && formula.of === "actual" && formula.judged === "count")
    return null;
  // (实际值-最低值)/目标值×分值: what is divided is no actual alone.
  if (formula.of === "actual/target" && /[-+－][^-+/÷]{0,12}[)）]\s*[/÷]/.test(formulaWords)) return null;
  // 实际/目标续约|率×分值: the rate is but the end of a quotient.
  if (formula.of === "actual" && formula.judged === "ratio" && /[/÷]/.test(formulaName)) return null;
  const kind = judgedOf(formula, words, formulaName);
  if (!kind) return null;
  if (whole && formula.of === "actual/target" && formula.judged === "count") {
    if (
      !SHORT.test(formulaName) ||
      tiers.length > 0 ||
      JSON.stringify(pointsOf(whole)) !== JSON.stringify(formula.factor)
    )
      return null;
    limits.push({ is: "limit", kind: "ceiling", points: pointsOf(whole) });
  } else if (whole && formula.judged === "completion") {
    // 完成任务得20分;80%以上不足100%的,按完成比例计分.
    const short =
      SHORT.test(formulaName + formula.named) || ranges.some(({ high }) => high && isAll(high.at));
    if (!short || tiers.some(({ tier }) => !givesNothing(tier.award))) return null;
    formula = { ...formula, of: "actual/target", factor: pointsOf(whole) };
    limits.push({ is: "limit", kind: "ceiling", points: pointsOf(whole) });
  } else if (whole) return null;
  // 超额部分不加分, where all of it has so many points: said twice.
  const ends = limits.filter(({ kind }) => kind === "ceiling");
  const own = ends.find(({ points }) => points?.kind === "points");
  if (own && whole)
    for (const one of ends)
      if (one !== own && one.points?.kind === "share") limits.splice(limits.indexOf(one), 1);
  const { until } = formula;
  if (
    until &&
    !tiers.some(
      ({ tier: { range, award } }) =>
        givesNothing(award) &&
        range.high?.at.kind === "value" &&
        range.high.at.amount.v === until.v &&
        !range.low,
    )
  )
    return null;
  let quantity: Quantity = kind;
  // 涨粉≥1万得满分,不足1万按比例得分: in proportion to what has the full mark.
  const top = tiers.find(({ tier: { range, award } }) => !givesNothing(award) && range.low !== null);
  const gates: { readonly tier: Tier; readonly words: string }[] = [];
  let reached: typeof top;
  let lead: Amount | null = tiers.flatMap(({ tier }) => amountsOf(tier.range))[0] ?? null;
  if (top && formula.judged === "completion" && !whole) {
    const { range, award } = top.tier;
    const at = range.low?.at;
    if (!at || award.kind !== "score") return null;
    const points = pointsOf(award);
    if (at.kind === "target") {
      if (at.share !== 1) return null;
      formula = { ...formula, of: "actual/target", factor: points };
      lead = null;
    } else if (at.amount.unit.kind === "ratio") {
      // 90%以上得满分,60%-90%按完成比例计分: of the whole, not of the 90%.
      if (at.amount.v !== 1 && (formula.alone || ranges.length === 0)) return null;
      formula = { ...formula, factor: points };
    } else {
      formula = { ...formula, per: at.amount.v, factor: points };
      const written = at.amount.multiple + at.amount.unit.id;
      quantity = { ...plain(at.amount.unit.kind, written === "" ? null : written), scale: at.amount.scale };
    }
    // 完成率100%得满分,未达的按完成率得分: no more than that.
    const open = range.high && range.low?.at === range.high.at ? { ...range, high: null } : range;
    reached = top;
    gates.push({ ...top, tier: { ...top.tier, range: open } });
    // What the words call short of it must be the same bound.
    for (const { low, high } of ranges) {
      if (!high || (low && !endsThere(low.at, tiers))) return null;
      if (!sameBound(high.at, at)) return null;
    }
    for (const { low, high } of [range]) if (low && high && low.at !== high.at) return null;
  } else {
    if (!whole && (formula.alone || /^按?(?:同)?比例/.test(formula.named)) && !example) return null;
    for (const range of ranges) {
      // 低于60%不得分,60%以上按完成率×10计分.
      const { low } = range;
      // What is short of the full mark ends where that begins.
      const isMet = (at: Operand) =>
        (whole && isAll(at)) ||
        tiers.some(
          ({ tier }) => !givesNothing(tier.award) && tier.range.low && sameBound(at, tier.range.low.at),
        );
      const high = range.high && isMet(range.high.at) ? null : range.high;
      if (!low && !high) continue;
      // 达到90%得满分;低于90%的,得分=支付率÷90%×分值.
      const short =
        !low &&
        high &&
        tiers.some(
          ({ tier }) => !givesNothing(tier.award) && tier.range.low && sameBound(high.at, tier.range.low.at),
        );
      if (short) continue;
      if (high || !low || !endsThere(low.at, tiers)) return null;
    }
  }
  if (example) {
    if (formula.judged !== "completion" || example.at <= 0) return null;
    formula = {
      ...formula,
      factor: { kind: "points", value: Number((example.points / example.at).toPrecision(12)) },
    };
  }
  for (const one of tiers) {
    if (one === reached) continue;
    // 60%-90%按完成比例计分,60%以下不得分: the edge is the better paid one's.
    const { high } = one.tier.range;
    const isShared =
      high?.closed === true &&
      !high.told &&
      givesNothing(one.tier.award) &&
      ranges.some(({ low }) => low?.closed && sameBound(low.at, high.at));
    gates.push(
      isShared
        ? { ...one, tier: { ...one.tier, range: { low: null, high: { ...high, closed: false } } } }
        : one,
    );
  }
  const inPoints: { readonly at: Bound; readonly tier: (typeof gates)[number] }[] = [];
  for (const gate of gates) {
    const { range, award } = gate.tier;
    if (award.kind !== "score" && award.kind !== "veto") return null;
    for (const edge of [range.low, range.high]) {
      if (edge?.at.kind === "target" && formula.of !== "actual/target" && quantity.kind === "ratio")
        return null;
      if (edge?.at.kind !== "value") continue;
      const { unit, v } = edge.at.amount;
      if (unit.kind === "points") {
        // 低于70分,不得分: of the score itself.
        const share =
          formula.offset === null && formula.factor.kind === "points" ? v / formula.factor.value : null;
        if (share === null || formula.of !== "actual/target" || range.low || !givesNothing(award))
          return null;
        inPoints.push({ at: { kind: "target", share: Number(share.toPrecision(12)) }, tier: gate });
        continue;
      }
      if (
        unit.kind === "ratio"
          ? quantity.kind !== "ratio" && formula.of !== "actual/target"
          : quantity.kind === "ratio"
      )
        return null;
    }
  }
  if (cap !== null) {
    if (formula.offset) return null;
    limits.push({
      is: "limit",
      kind: "ceiling",
      points: { ...formula.factor, value: product(formula.factor.value, cap) },
    });
  }
  const ruleGates = gates.map((gate): RuleTier => {
    const own = inPoints.find(({ tier }) => tier === gate);
    const interval = own
      ? { low: null, high: { at: own.at, closed: gate.tier.range.high?.closed ?? false } }
      : intervalOf(gate.tier.range, quantity.kind === "ratio" ? null : lead);
    return {
      interval,
      award: gate.tier.award,
      words: gate.words,
    };
  });
  if (formula.judged === "completion" && !COMPLETION.test(text)) cost += 0.4;
  if (formula.judged === "distance" && (ruleGates.length > 0 || rounding || cap !== null)) return null;
  return {
    clause: {
      subject,
      quantity,
      gates: ruleGates,
      scoring:
        formula.judged === "distance"
          ? fromTarget(formula)
          : {
              kind: "proportion",
              of: formula.of,
              per: formula.per,
              factor: formula.factor,
              offset: formula.offset,
              cut: rounding === "cut",
              ...(rounding === "nearest" ? { nearest: true } : {}),
            },
    },
    cost: cost - 0.3,
    limits,
    base: null,
    statedMax,
    own: true,
    adds: false,
    takes: false,
  };
}

/** All of it: 100%, the target itself. */
const isAll = (at: Operand) =>
  at.kind === "target" ? at.share === 1 : at.amount.unit.kind === "ratio" && at.amount.v === 1;

/** Whether what gets nothing ends just there: 低于60%不得分,60%以上按完成率计分. */
function endsThere(at: Operand, tiers: readonly { readonly tier: Tier }[]): boolean {
  return tiers.some(
    ({ tier: { award, range } }) =>
      givesNothing(award) && range.high !== null && sameBound(at, range.high.at),
  );
}

/** 100-(实际天数-计划天数)×5: steps in proportion on both sides of the target. */
function fromTarget({ offset, factor }: Formula): Steps {
  const side = (direction: "above" | "below", value: number): Side => ({
    direction,
    from: { kind: "target", share: 1 },
    step: 1,
    change: { ...factor, value },
    partial: "proportional",
    most: null,
  });
  return { kind: "steps", base: offset, sides: [side("above", factor.value), side("below", -factor.value)] };
}

const countOf = (words: string, mark: string) => words.split(mark).length - 1;

/** A rate by its name. */
const RATE =
  /efficiency|accuracy|\brate\b|ratio|percent|%|compliance|coverage|attendance|utili[sz]ation|availability|uptime|yield|satisfaction|retention|share|completion|adherence|occupancy|conversion|attainment|achievement/i;

/** Whether two edges lie at one place, whatever the words for them. */
const sameBound = (a: Operand, b: Operand) => sameValue(bare(a), bare(b));
const bare = (at: Operand) => (at.kind === "value" ? at.amount.v : { target: at.share });
const plain = (kind: Quantity["kind"], unit: string | null): Quantity => ({
  kind,
  unit,
  scale: 1,
  completion: false,
});
const pointsOf = (award: Award): Points =>
  award.kind === "score" ? award.points : { kind: "share", value: 1 };

function judgedOf(formula: Formula, words: string, name: string): Quantity | null {
  switch (formula.judged) {
    case "completion":
      return { ...plain("ratio", "%"), completion: true };
    case "ratio":
      return { ...plain("ratio", "%"), completion: COMPLETION.test(words) };
    case "share":
      return name === "" && !/[(（]/.test(formula.named) ? null : plain("ratio", "%");
    case "count":
      return formula.of === "actual/target"
        ? { ...plain("ratio", "%"), completion: true }
        : plain("count", null);
    case "amount": {
      const { unit, scale, multiple } = formula.amount ?? { unit: { id: "" }, scale: 1, multiple: "" };
      const written = multiple + unit.id;
      return { ...plain("amount", written === "" ? null : written), scale };
    }
    case "score":
      return /率|比例/.test(name) ? null : plain("number", null);
    case "distance":
      return plain("number", null);
    case "name":
      return RATE.test(words) ? { ...plain("ratio", "%"), completion: COMPLETION.test(words) } : null;
  }
}
