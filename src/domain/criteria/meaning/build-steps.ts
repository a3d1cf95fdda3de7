import type { Award, Bound, Points, Side, Tier as RuleTier } from "../../rule/rule";
import { sameValue } from "../grammar/same-value";
import { isAdverse, isFavourable } from "../adverse";
import type { DoubtCode } from "../reading";
import type { Draft } from "./draft";
import { givesNothing } from "./awards-of-nothing";
import type { Piece } from "./pieces";
import {
  amountsOf,
  boundOf,
  intervalOf,
  ofTarget,
  quantityOf,
  shareOnlyAnEdge,
  speaksOfShares,
} from "./quantity";
import { product } from "./scaled";
import { tester } from "./tester";
import type { Amount, Beyond, Limit, Operand, Range, RangeEdge, Step, Tier, Way } from "./values";

const ZERO: Bound = { kind: "value", value: 0 };

/** clause := base? bounds? step+ gate* limit*: points by whole steps. Null where the phrases are no such clause. */
export function buildSteps(pieces: readonly Piece[], text: string): Draft | null {
  const steps: { step: Step; zone: Range | null; readonly piece: Piece; readonly beyond?: Beyond }[] = [];
  const gates: { readonly tier: Tier; readonly words: string }[] = [];
  const limits: Limit[] = [];
  let cost = 0;
  let statedMax: number | null = null;
  let start: Points | null = null;
  let base: { readonly range: Range | null; readonly points: Points } | null = null;
  let zone: Range | null = null;
  let partial: Step["partial"] | null = null;
  let subject = "";
  let rate = false;
  let zoneWords = "";
  let spared = false;
  let zoneFirst = false;
  let excess: Beyond | null = null;
  let doubt: DoubtCode | undefined;
  for (const piece of pieces) {
    const { item } = piece;
    if (!subject && piece.name) subject = piece.name;
    switch (item.is) {
      case "step":
        if (item.bare || item.first !== undefined) return null;
        steps.push({
          step: happens(item) ? { ...item, way: null } : item,
          zone,
          piece,
          ...(excess ? { beyond: excess } : {}),
        });
        zone = null;
        excess = null;
        break;
      case "tier": {
        const { award } = item;
        const full = award.kind === "score" && award.points.kind === "share" && award.points.value === 1;
        // 每少1小时扣0.5分,满40小时得满分: the same as the other way round.
        const gains =
          full && steps.length > 0 && steps.every(({ step }) => step.way === null && step.change.value > 0);
        if (isKept(award) && !base && steps.length === 0 && isHalfOpen(item.range)) {
          // ≤1%不扣分,每超0.5%扣1分.
          base = { range: item.range, points: { kind: "share", value: 1 } };
        } else if (gains) {
          // 每完成1篇得2.5分,完成4篇得满分.
          const { low, high } = item.range;
          gates.push({
            tier: low && low.at === high?.at ? { ...item, range: { low, high: null } } : item,
            words: piece.words,
          });
        } else if (
          award.kind === "score" &&
          award.points.value !== 0 &&
          !base &&
          (steps.length === 0 || full)
        ) {
          base = { range: item.range, points: award.points };
        } else if (saysWholeSteps(item, steps.at(-1)?.step)) {
          // 每500万元加1分,不足500万元不加分.
          break;
        } else {
          const point = item.range.low !== null && item.range.low.at === item.range.high?.at;
          // P1 breach 3 points, P2 breach 2 points: no 3 points get 2.
          if (point && isPoints(item.range.low?.at)) return null;
          // $500 for reaching 20 units plus $40 for each beyond: no more at twenty alone.
          if (point && award.kind === "change" && award.points.value > 0 && /[a-z]{3}/i.test(piece.words))
            return null;
          // 每延后5天扣1分,60天不得分: just at sixty?
          if (point && isMeasured(item.range.low?.at)) return null;
          // 每次扣3分,连续2次不得分: in a row, which the number of all of them does not tell.
          if (/连续/.test(piece.words) && steps.some(({ step }) => step.way === null)) return null;
          // 每例扣5分,1例全扣: one of something else.
          if (point && steps.some(({ step }) => isOne(step, item.range)) && givesNothing(award)) return null;
          // 达到100%得10分,每低1%扣1分;90%以上得8分: two scores for what lies between.
          if (
            item.award.kind === "score" &&
            item.award.points.value > 0 &&
            base &&
            takesBack(base.range, item.range)
          )
            doubt = "OVERLAP";
          if (
            award.kind === "change" &&
            award.points.value !== 0 &&
            !isOtherSide(item.range, steps.at(-1)?.step)
          )
            cost += point ? 3 : 1;
          // 每欠20条扣1分,超50条奖1分: more than what is asked for, which is not known here.
          if (
            award.kind === "change" &&
            award.points.value > 0 &&
            steps.some(({ step }) => isOpposite(step, item.range, piece.words))
          )
            cost += 2;
          gates.push({ tier: item, words: piece.words });
        }
        break;
      }
      case "beyond":
        if (excess) return null;
        excess = item;
        break;
      case "range": {
        // 差异率≤0.3%;超过0.3%的,每超0.1%…: what is asked for, and what lies beyond it.
        if (zone && !shareOnlyAnEdge(zone, item.range)) return null;
        if (gates.length === 0) zoneFirst = true;
        const last = steps.at(-1);
        // 2 points off for each day late after the first 3.
        if (last && !last.zone && item.range.low && !item.range.high && !item.range.low.closed) {
          last.zone = item.range;
          cost += 0.2;
          break;
        }
        zone = item.range;
        zoneWords = piece.words;
        break;
      }
      case "award":
        if (item.alone) return null;
        // 每条得3分;无线索不得分: what the steps say as well.
        if (
          givesNothing(item.award) &&
          /^[无無未没沒不]/.test(piece.name) &&
          steps.length > 0 &&
          steps.every(({ step }) => step.way === null && step.change.value > 0)
        ) {
          break;
        }
        // 每超支1%扣1分,未超支得满分: what the steps say as well.
        if (
          item.award.kind === "score" &&
          item.award.points.kind === "share" &&
          item.award.points.value === 1 &&
          /^(?:未|没有?|无|不)/.test(piece.name) &&
          steps.length > 0 &&
          steps.every(({ step }) => step.change.value < 0)
        )
          break;
        // 合格率96%,每低…: a bound, not what is paid.
        if (
          item.award.kind === "score" &&
          item.award.points.kind === "share" &&
          item.award.points.value !== 1
        )
          return null;
        // 无迟到不扣分,每迟到一次…; 节约不加分: what the steps say as well.
        if (item.award.kind === "change" && item.award.points.value === 0 && /[不免]/.test(piece.words)) {
          spared = true;
          cost += 0.3;
          break;
        }
        if (item.award.kind === "score" && item.award.points.value !== 0 && !base && steps.length === 0) {
          // 归档率100%,每缺一份扣0.5分: what is asked for, as a rate.
          rate = /[\d.]+%\)?$/.test(piece.words);
          base = { range: zone, points: item.award.points };
          zone = null;
          cost += 0.3;
        } else return null;
        break;
      case "base":
        if (item.kind === "full" && item.points.kind === "points") statedMax = item.points.value;
        else start = item.points;
        break;
      case "limit":
        limits.push(item);
        break;
      case "linear":
        // 按比例计算,每降低3%扣3分: the steps say in which.
        if (steps.length === 0 && !base) {
          if (!/^[^线]*比例[^线]*$/.test(piece.words)) return null;
          break;
        }
        partial = "proportional";
        break;
      case "in-proportion":
        cost += 0.1;
        break;
      case "partial": {
        const { of } = item;
        if (of && !steps.some(({ step: { size } }) => size.v === of.v && size.unit.id === of.unit.id))
          return null;
        partial = item.partial;
        break;
      }
      default:
        return null;
    }
  }
  if (steps.length === 0 || steps.length > 2 || excess) return null;
  for (const [i, one] of steps.entries()) {
    if (!one.beyond) continue;
    const known = one.zone ?? base?.range ?? gates.find(({ tier: { award } }) => isKept(award))?.tier.range;
    const step = countedBeyond(one.step, one.beyond, known ?? null);
    if (!step) return null;
    steps[i] = { ...one, step, zone: step.way === "both" ? (known ?? null) : null };
  }
  // 每高于考核目标值0.5%扣2分;位于2%到3.5%间得16分;每低于挑战目标值0.5%加1分: counted from the ends of what lies between.
  const middle = gates.findIndex(({ tier: { range, award } }) => isBetween(range) && isPaid(award));
  const [first, second] = steps;
  if (middle >= 0 && !base && first && second && first.step.way !== second.step.way) {
    const [gate] = gates.splice(middle, 1);
    if (gate?.tier.award.kind === "score") base = { range: gate.tier.range, points: gate.tier.award.points };
    steps.forEach((one, i) => (steps[i] = { ...one, step: { ...one.step, from: null } }));
  }
  // 4 points each, the total subtracted from 100: one of two beginnings would be left out.
  if (base && start && !sameValue(base.points, start)) return null;
  for (const [i, limit] of limits.entries()) {
    if (limit.kind !== "most-counted") continue;
    const [only] = steps;
    if (!only || !limit.amount || steps.length > 1 || only.step.way !== null) return null;
    // 5 points a contract, at most 3 contracts: 15 points.
    const { change, size } = only.step;
    const value = product(Math.abs(change.value), Math.floor(limit.amount.v / size.v));
    limits[i] = {
      is: "limit",
      kind: change.value > 0 ? "ceiling" : "most-deducted",
      points: { ...change, value },
    };
  }
  if (steps.some(({ step }) => step.unsure)) doubt = "TWO_READINGS";
  let presumed: Draft["presumed"];
  for (const [i, one] of steps.entries()) {
    if (!one.step.unsigned) continue;
    const name = `${subject} ${one.piece.name}`;
    // 上报信息被采用:国家级5分/篇,省级3分/篇: what stands before the colon is said of all.
    const heading = /^[^:\d;。]{2,20}(?=:)/.exec(text)?.[0] ?? "";
    const takes =
      signOf(one.step, name, text) ??
      // 0.2分/张:票据填写有涂改: what is counted stands behind.
      (pieces.length === 1 && !subject ? signOf(one.step, text, text) : null) ??
      (heading && !name.startsWith(heading) ? signOf(one.step, heading + name, text) : null);
    if (takes === null) doubt = "DIRECTION_UNCLEAR";
    if (takes && !saysTaken(text)) presumed = "taken";
    if (takes === false && !saysGiven(text) && !isGood(name + one.step.label)) presumed = "given";
    if (takes) steps[i] = { ...one, step: { ...one.step, change: negated(one.step.change), plain: false } };
  }
  // 1 point for every 5 extra minutes, at most 6 points off: it is taken.
  if (
    limits.some(({ kind }) => kind === "most-deducted") &&
    steps.every(({ step }) => step.change.value > 0)
  ) {
    if (!steps.every(({ step }) => step.plain)) return null;
    for (const [i, one] of steps.entries())
      steps[i] = { ...one, step: { ...one.step, change: negated(one.step.change), plain: false } };
  }
  // 未发生不扣分,1起扣3分,2起扣6分: a list of counts, no step.
  if (spared && (gates.length > 0 || !steps.every(({ step }) => step.each))) return null;
  // 准确率98%以上,每发现一处扣2分; 2平方米以下的,每处扣1分: what is asked for, or which of them are counted.
  const about = (range: Range | null, { size, way }: Step) =>
    range !== null && (way === null || countsPapers(size)) && isOfAnother(range, size);
  for (const one of steps) {
    if (!about(one.zone, one.step)) continue;
    // 归档率100%,每缺一份: the missing ones are counted.
    if (one.step.way !== null && one.zone && amountsOf(one.zone).every(({ unit }) => unit.kind === "ratio"))
      one.step = { ...one.step, way: null };
    one.zone = null;
    subject = `${zoneWords}${one.piece.name}`;
    cost += 0.4;
  }
  const asked = base?.points.kind === "share" && base.points.value === 1;
  const papers = rate && steps.every(({ step: { size } }) => countsPapers(size));
  if (base && asked && (papers || steps.every(({ step }) => about(base?.range ?? null, step)))) {
    base = { ...base, range: null };
    // 归档率100%,每缺一份: the missing ones are counted, the target is a rate.
    steps.forEach((one, i) => (steps[i] = { ...one, step: { ...one.step, way: null } }));
    cost += 0.4;
  }
  // Bounds that no step uses are left out.
  const sizes = steps.map(({ step }) => step.size);
  if (zone && leavesOut(zone, sizes)) return null;
  if (zone) cost += 3;
  const events = steps.filter(({ step }) => step.way === null);
  if (events.length > 0 && steps.length > 1) return null;
  const zones = steps.flatMap((one) => (one.zone ? [one.zone] : []));
  const told = gates.map(({ tier }) => tier.range);
  // 80%(含)-90%,每低1%扣0.5分;80%以下不得分: an edge that is told to belong is not the next one's.
  const zonesTold = steps.flatMap((one) =>
    one.zone?.low?.told && one.zone.low.closed ? [one.zone.low.at] : [],
  );
  for (const [i, { tier, words }] of gates.entries()) {
    const { low, high } = tier.range;
    if (low || !high || high.told || !high.closed || !zonesTold.some((at) => sameValue(at, high.at)))
      continue;
    gates[i] = { tier: { ...tier, range: { low, high: { ...high, closed: false } } }, words };
  }
  // 95%以上得8分,95%以下每低1%再扣1分: from the points of the band that ends there.
  const [lone] = steps;
  const below = lone?.zone && !lone.zone.low && lone.step.way === "below" ? lone.zone.high : null;
  const told0 = lone ? /再[扣减]|基础上/.test(lone.step.label) : false;
  const band = gates.find(
    ({ tier: { range, award } }) => isPaid(award) && range.low && sameValue(range.low.at, below?.at),
  );
  if (steps.length === 1 && told0 && below && band?.tier.award.kind === "score" && base?.range) {
    gates.unshift({
      tier: { is: "tier", range: upwards(base.range), award: { kind: "score", points: base.points } },
      words: "",
    });
    base = { range: { low: { at: below.at, closed: true }, high: null }, points: band.tier.award.points };
    doubt = undefined;
  }
  const baseRange: Range | null = base?.range ?? null;
  // The actual is in the first unit named.
  const ranges: Range[] = [
    ...(baseRange ? [baseRange] : []),
    ...(zoneFirst ? [...zones, ...told] : [...told, ...zones]),
  ];
  // A first bound without a step of its own (出勤率≥90%,每下降2%扣3分) holds for all steps.
  const common = baseRange ?? steps[0]?.zone ?? null;
  const amounts: Amount[] = [...ranges.flatMap(amountsOf), ...steps.map(({ step }) => step.size)];
  for (const { step } of steps) if (step.from?.kind === "value") amounts.push(step.from.amount);
  const shares =
    speaksOfShares(ranges) || steps.some(({ step: { from } }) => from?.kind === "target" && from.share !== 1);
  const measured = quantityOf(amounts, text, shares);
  if (!measured) return null;
  cost += measured.cost;
  // 一项低于4.8: no such number is counted.
  if (amounts.some(({ unit }) => unit.id === "项") && amounts.some(({ v }) => !Number.isInteger(v)))
    return null;
  // 每延后一周扣5分,延后一个月以上不得分: a month is no number of weeks.
  const times = amounts.flatMap(({ unit: { size, family } }) => (family === "time" && size ? [size] : []));
  if (times.some((size) => size >= MONTH) && times.some((size) => size < MONTH)) doubt = "TWO_READINGS";
  // 每2%为1分, 准确率98%以上,每发现一处扣2分: neither more nor less of the rate is what is counted.
  const taken = events.some(({ step: { change, label } }) => change.value < 0 && /[扣减罚]/.test(label));
  if (taken && measured.quantity.kind === "ratio") doubt = "DIRECTION_UNCLEAR";
  // Falling short, 4 points for each percentage point: a rate is rather above or below something.
  if (
    measured.quantity.kind === "ratio" &&
    events.some(({ step }) => step.unsigned && !GAINED.test(step.label))
  )
    cost += 1;
  const lead = amounts.find(({ unit }) => unit.id !== "") ?? null;
  // 迟延一天扣4分;48小时内答复得12分: two things.
  const isConverted = (based: Amount["unit"] | undefined) =>
    based?.family !== undefined &&
    steps.some(({ step: { size } }) => size.unit.family === based.family && size.unit.id !== based.id);
  if (isConverted(baseRange ? amountsOf(baseRange)[0]?.unit : undefined)) return null;
  if (gates.some(({ tier }) => isPaid(tier.award) && isConverted(amountsOf(tier.range)[0]?.unit)))
    return null;
  // No more than 5 on, beside 10 points to begin with: the most of something else.
  const most = limits.find(({ kind }) => kind === "ceiling")?.points;
  if (base?.points.kind === "points" && most?.kind === "points" && most.value < base.points.value)
    return null;
  // 低于99%为满分,每降低1%扣3分: full where it should lose.
  for (const { step } of steps) {
    if (!baseRange || step.change.value > 0) continue;
    if (step.way === "below" && !baseRange.low && baseRange.high) return null;
    if (step.way === "above" && baseRange.low && !baseRange.high) cost += 1;
  }
  const sides: Side[] = [];
  const begun = events[0]?.step.size;
  const allowed = begun
    ? allowanceOf(
        gates.map(({ tier }) => tier),
        begun,
      )
    : null;
  for (const { step, zone: own } of steps) {
    // 3件以下杂物的,每处扣0.5分: which of them is not known; 至少3次,…一次扣3分: the bound is left out.
    if (step.way === null && own && own.low === null) return null;
    const asked = step.way === null ? (own?.low ?? null) : null;
    if (
      asked?.closed &&
      asked.at.kind === "value" &&
      asked.at.amount.unit.id === step.size.unit.id &&
      own?.high === null
    )
      return null;
    // 每低5%口1分: whether it gives or takes is not said.
    if (
      step.plain &&
      step.way === "below" &&
      step.change.value > 0 &&
      !/[得加奖计给]/.test(step.label) &&
      !/credit|rebate|refund|paid ?back|fee|charge|invoice/i.test(text)
    )
      return null;
    const made = sidesOf(step, own ?? allowed, common, lead, partial, shares);
    if (!made) return null;
    sides.push(...made);
  }
  if (sides.length === 2 && sides[0]?.direction === sides[1]?.direction) return null;
  if (sides.length > 2) return null;
  // 合格率每低于95%…;返工率每高于3%…: two measures.
  const [one, other] = steps;
  if (
    one &&
    other &&
    other.piece.name &&
    other.piece.name !== one.piece.name &&
    !sameValue(one.step.from, other.step.from)
  )
    cost += 2;
  const adds = sides.some(({ change }) => change.value > 0);
  const takes = sides.some(({ change }) => change.value < 0);
  const points = base?.points ?? start;
  const full = points?.kind === "share" && points.value === 1;
  // 10 points for 3 contracts, 2 more for each further one: fewer than 3 give none.
  const least = baseRange?.low;
  const earns = base && base.points.kind === "points" && adds && !takes && sides[0]?.direction === "above";
  const earned: RuleTier[] =
    earns && least && (least.at === baseRange.high?.at || steps[0]?.step.way === "above")
      ? [
          {
            interval: { low: null, high: { at: boundOf(least.at, lead, shares), closed: !least.closed } },
            award: { kind: "score", points: { kind: "points", value: 0 } },
            words: "",
          },
        ]
      : [];
  const ruleGates = gates.map(({ tier, words }): RuleTier => ({
    interval: intervalOf(tier.range, lead, shares),
    award: tier.award,
    words,
  }));
  // 低于80分每低5分扣1分,低于80分不得分: where it counts nothing is left to take from.
  const ends = ruleGates.some(
    ({ award, interval }) =>
      award.kind === "score" &&
      award.points.value === 0 &&
      sides.some(({ direction, from }) => {
        const edge = direction === "below" ? interval.high : interval.low;
        return from.kind === "value" && from.value !== 0 && edge && sameValue(edge.at, from);
      }),
  );
  if (ends) doubt = "OVERLAP";
  // ≤预算得满分,每超1%扣1分,超过10%得0分: 10% of what is spent, or of the budget?
  const beyond = gates.some(({ tier, words }) =>
    /超/.test(words) ? amountsOf(tier.range).some(({ unit, v }) => unit.kind === "ratio" && v < 0.5) : false,
  );
  if (beyond && baseRange && ofTarget(baseRange) && sides.every(({ from }) => from.kind === "target"))
    doubt = "TWO_READINGS";
  // 不少于20小时,每少1小时扣1分,少5小时以上扣10分: five short, and not five or more.
  if (ruleGates.some((gate) => takesFromGood(gate, sides))) doubt = "TWO_READINGS";
  // 完成10件得5分,每多1件加1分: what fewer get is not said.
  if (earned.length > 0 && gates.length === 0 && !/[a-z]{3}/i.test(text)) doubt = "TWO_READINGS";
  // 允许误差±2个: what may be short as well as over.
  const isSigned =
    measured.quantity.kind === "count" && sides.some(({ from }) => from.kind === "value" && from.value < 0);
  const quantity = isSigned ? { ...measured.quantity, kind: "number" as const } : measured.quantity;
  const events0 = events.length > 0 && quantity.kind !== "ratio";
  return {
    clause: {
      // 高于82%的,每高1%加4分: what is left of a condition names nothing. 延误一次扣5分: what happens is its name.
      subject: /^[的者时]$/.test(subject) ? "" : subject || happensOnce(steps[0]?.step.label ?? ""),
      quantity:
        events0 && !isSigned && quantity.kind === "number" ? { ...quantity, kind: "count" } : quantity,
      gates: [...ruleGates, ...earned],
      scoring: { kind: "steps", base: points && !full ? points : full && !takes ? points : null, sides },
    },
    cost,
    limits,
    ...(doubt ? { doubt } : {}),
    event: steps.map(({ step }) => step.label.replace(/[,，]?[扣减罚加奖得][^扣减罚加奖得]*$/, "")).join(" "),
    ...(presumed ? { presumed } : {}),
    ...(events.length > 0 && /[a-z]{3}/i.test(text)
      ? { said: pieces.map(({ words }) => words).join(" ") }
      : {}),
    base: points,
    statedMax,
    ...(subject === "" && events[0] ? happeningOf(events[0].step.label) : {}),
    named: events.length > 0 && /(?:per|each|every)[a-z]{4}/.test(events[0]?.step.label ?? ""),
    own: points !== null && !full,
    ...(points === null && !takes && steps.every(({ step }) => step.plain && step.way === null)
      ? { earns: true }
      : {}),
    adds,
    takes,
  };
}

/** What no one wants to happen, beside the words of `isAdverse`. */
const BAD_ENGLISH =
  /incident|accident|injur|absen|theft|stolen|damage|lost\b|loss\b|violation|warning|penalt|asleep|unattended|unmanned|escalat|overdue|non-?conform|reopen|reject|rework|scrap|wrong|fail|omission|incomplete|not (?:done|worn|kept|filed|cleaned|signed)|spill|out of date|expired|blocked|no-show|skipped|forged|falsif|(?<!p|temp|trans|re|formu|chocol)late(?=[-:,;)]|$)|lost(?=[-:,;)])/i;

/** What happens, by the words of a phrase: 差错 in 每发生一次差错扣1分. */
function happeningOf(label: string): { readonly happening?: string } {
  const happening = label
    .replace(/[,，:：]?(?:扣|减|加|得|计|奖).*$/, "")
    .replace(/^每?(?:发生|出现|发现|查到|有)?(?:[\d一]+)?(?:次|起|件|例|个|项|处|人)?/, "")
    .replace(/(?:[\d一]+)?(?:次|起|件|例|个|项|处|人)$/, "");
  return happening.length > 1 ? { happening } : {};
}

/** 延误一次扣5分: so many times it was late, and nothing to compare that with. */
function happens({ alone, way, size, label, from }: Step): boolean {
  return (
    from === null &&
    alone &&
    way === "above" &&
    size.unit.kind === "count" &&
    /^(?!每)[\u4e00-\u9fff]+[一1]?次/.test(label)
  );
}

function happensOnce(label: string): string {
  return /^((?!每|发生|发现|出现)[\u4e00-\u9fff]{2,6})[一1](?:次|起|件|例|项|处)/.exec(label)?.[1] ?? "";
}

const BAD_CHINESE =
  /死角|脏|乱|不[整齐洁净清全]|短款|缺|漏|未|违|坏|积水|杂物|裸露|脱岗|睡岗|离岗|迟|晚|跌|坠|走失|压疮|死亡|火|伤|停电|泄|故障|障碍|涂改|异味|污|垃圾|堵|破|空岗|争吵|顶撞|推诿|弄虚|批评|处罚|警告/;
const GAINED =
  /刊物|期刊|等奖|奖项|获得|取得|获|加分|奖|得分|新增|引进|开发|发表|通过|完成|参加|提交|组织|建议|提案|贡献/;

const saysTaken = tester(
  /扣[完光满至到]|[减扣]分|最[多高大][扣减]|[扣减].{0,3}封顶|deduct|subtract|docked|penalt|demerit|points?lost|points?off|losepoints|points lost|points off|lose points/i,
);
const saysGiven = tester(/最[多高大][加奖]|加分|奖分|bonus|award/i);
const saysMost = tester(/最高|最多|封顶|上限/);

const isGood = (words: string) => isFavourable(words) || GAINED.test(words);

/** Whether points without a word (2分/次) are taken, by what ends them and by what is counted; null where neither tells. */
function signOf({ label }: Step, name: string, text: string): boolean | null {
  if (saysTaken(text)) return true;
  if (saysGiven(text)) return false;
  const words = name + label;
  const [bad, good] = [isAdverse(words), isGood(words)];
  if (bad === good && BAD_CHINESE.test(words) && !GAINED.test(words)) return true;
  // A dash before points may be a sign.
  if (bad === good && BAD_ENGLISH.test(words)) return true;
  if (bad === good && /^-/.test(label)) return null;
  // In English points for something are given, unless it is a bad thing.
  if (bad === good && /[a-z]{4}/i.test(label)) return bad ? null : false;
  if (bad === good) return !bad && saysMost(text) ? false : null;
  return bad;
}

/** Whether a band only says that what is no whole step counts for nothing. */
function saysWholeSteps({ range: { low, high }, award }: Tier, step: Step | undefined): boolean {
  return (
    step !== undefined &&
    isKept(award) &&
    !low &&
    high?.closed === false &&
    high.at.kind === "value" &&
    high.at.amount.v === step.size.v &&
    (high.at.amount.unit.kind === step.size.unit.kind || high.at.amount.unit.id === "")
  );
}

/** 100%: from there on. */
const upwards = (range: Range): Range =>
  range.low && range.low.at === range.high?.at ? { low: range.low, high: null } : range;
const isHalfOpen = ({ low, high }: Range) => (low === null) !== (high === null);
const isKept = (award: Award) => award.kind === "change" && award.points.value === 0;

/** A step that counts from where the bounds end: 不超过2件,超出部分每件扣1分. Null where the words do not go together. */
function countedBeyond(step: Step, { way, range }: Beyond, known: Range | null): Step | null {
  const bounds = known ?? range;
  if (!bounds || (step.way !== null && step.way !== way && way !== "both")) return null;
  const isTolerance =
    bounds.low?.at.kind === "value" &&
    bounds.high?.at.kind === "value" &&
    bounds.low.at.amount.v === -bounds.high.at.amount.v;
  if (isTolerance && way !== "below") return { ...step, way: "both" };
  if (way === "both") return null;
  const edge = edgeBeyond(way, bounds);
  if (!edge || (range && !sameValue(edge.at, edgeBeyond(way, range)?.at))) return null;
  // 超过3%的部分每次扣2分: another thing is counted.
  const { size } = step;
  if (edge.at.kind === "value" && edge.at.amount.unit.kind !== size.unit.kind) return null;
  return { ...step, way, from: edge.at };
}

/** Where what lies beyond bounds begins. */
function edgeBeyond(way: "below" | "above", { low, high }: Range): RangeEdge | null {
  const [near, far] = way === "above" ? [high, low] : [low, high];
  return near ?? (far?.closed === false ? far : null);
}

const isBetween = ({ low, high }: Range) => low !== null && high !== null && low.at !== high.at;
/** 每低于目标值1%扣3分;高于目标值加4分: no step goes there. */
function isOtherSide({ low, high }: Range, step: Step | undefined): boolean {
  if (!step || step.way === null || step.way === "both") return false;
  const edge = step.way === "below" ? (high ? null : low) : low ? null : high;
  return edge?.at.kind === "target" && edge.at.share === 1;
}
/** Bounds on the other side of a step, in its unit and with nothing else to compare with. */
function isOpposite(step: Step, { low, high }: Range, words: string): boolean {
  const edge = step.way === "below" ? (high ? null : low) : step.way === "above" ? (low ? null : high) : null;
  return (
    step.from === null &&
    edge?.at.kind === "value" &&
    edge.at.amount.unit.id === step.size.unit.id &&
    /^[超多低少]\d/.test(words.replace(/\s/g, ""))
  );
}

/** Just one of what an event counts. */
const isOne = ({ way, size }: Step, { low }: Range) =>
  way === null && low?.at.kind === "value" && low.at.amount.v === size.v && size.unit.kind === "count";
const isPaid = (award: Award) => award.kind === "score" && award.points.value > 0;

/** A value of what is measured, neither none nor all: 60天. */
function isMeasured(at: Operand | undefined): boolean {
  if (at?.kind !== "value") return false;
  const { unit, v } = at.amount;
  return (unit.kind === "duration" || unit.kind === "amount" || unit.kind === "ratio") && v !== 0 && v !== 1;
}

const isPoints = (at: Operand | undefined) => at?.kind === "value" && at.amount.unit.kind === "points";

/** Whether bounds with a score of their own take in those that have the full mark. */
function takesBack(base: Range | null, { low, high }: Range): boolean {
  const full = base?.low?.at;
  return (
    full?.kind === "value" &&
    high === null &&
    low?.at.kind === "value" &&
    low.at.amount.unit.id === full.amount.unit.id &&
    low.at.amount.v < full.amount.v
  );
}

/** In seconds, as the table of units has it. */
const MONTH = 28 * 86_400;

/** Whether a gate takes points where the steps have not begun to. */
function takesFromGood({ interval: { low, high }, award }: RuleTier, sides: readonly Side[]): boolean {
  const worse = givesNothing(award) || (award.kind === "change" && award.points.value < 0);
  return (
    worse &&
    sides.some(({ from, change }) => {
      if (from.kind !== "value" || change.value >= 0) return false;
      const above = !low || (low.at.kind === "value" && low.at.value < from.value);
      const below = !high || (high.at.kind === "value" && high.at.value > from.value);
      return above && below && (low ?? high) !== null;
    })
  );
}

const negated = (points: Points): Points => ({ ...points, value: -points.value });

/** 前两次不扣分,…每次扣2分: so many are free, and counting goes on behind them. */
function allowanceOf(gates: readonly Tier[], size: Amount): Range | null {
  const free = gates.filter(
    ({ range, award }) => award.kind === "change" && award.points.value === 0 && range.low === null,
  );
  // 每10分钟扣1分,不足10分钟不扣: a step that is not whole takes nothing.
  const edge = free[0]?.range.high;
  if (edge && !edge.closed && edge.at.kind === "value" && sameValue(edge.at.amount, size)) return null;
  return free.length === 1 ? (free[0]?.range ?? null) : null;
}

function sidesOf(
  step: Step,
  own: Range | null,
  common: Range | null,
  lead: Amount | null,
  partial: Step["partial"] | null,
  shares: boolean,
): readonly Side[] | null {
  const size =
    step.size.unit.id === "" && lead?.unit.kind === "ratio" ? step.size.v / 100 : inLead(step.size, lead);
  const make = (direction: "below" | "above", from: Bound, more: Partial<Side> = {}): Side => ({
    direction,
    from,
    step: size,
    change: step.change,
    partial: partial ?? step.partial,
    most: null,
    ...more,
  });
  if (step.way === "both") {
    const at = step.from ?? edgeFor("above", own ?? common);
    if (step.twoWay) {
      // 每高于或低于目标1万元,加或减1分.
      const from: Bound = at ? boundOf(at, lead, shares) : { kind: "target", share: 1 };
      const less: Points = { ...step.change, value: -step.change.value };
      return step.twoWay === "more is better"
        ? [make("above", from), make("below", from, { change: less })]
        : [make("below", from), make("above", from, { change: less })];
    }
    const from = at ? boundOf(at, lead, shares) : ZERO;
    // 在85%~93%之间得5分,每高或低1%扣0.5分: counted from either end.
    const ends = own ?? common;
    if (!step.from && ends?.low && ends.high && ends.low.at !== ends.high.at)
      return [
        make("above", boundOf(ends.high.at, lead, shares)),
        make("below", boundOf(ends.low.at, lead, shares)),
      ];
    return [make("above", from), make("below", from)];
  }
  if (step.way === null) {
    // Events are counted beyond so many (超过3次的,每次…), never from what is asked for at least.
    const range = own ?? common;
    // Thereafter, beyond that: from where what stands before it ends.
    if (step.beyond) {
      const end = edgeFor("above", range);
      return end ? [make("above", boundOf(end, lead, shares))] : null;
    }
    const beyond = range && (range.low === null || (range.high === null && !range.low.closed)) ? range : null;
    const at = edgeFor("above", beyond);
    const same =
      at?.kind === "target" ||
      (at?.kind === "value" && (at.amount.unit.id === step.size.unit.id || countsAlike(at.amount, step)));
    // A number of what is counted that nothing uses is left out.
    if (
      own?.low &&
      own.low.at === own.high?.at &&
      own.low.at.kind === "value" &&
      (countsAlike(own.low.at.amount, step) || own.low.at.amount.unit.kind === step.size.unit.kind)
    )
      return null;
    return [make("above", at && same ? boundOf(at, lead, shares) : ZERO)];
  }
  // In a zone (在92%-97%之间,每低1%) counting goes on from where the full mark ends.
  const zoned = own !== null && own.low !== null && own.high !== null && common !== null && common !== own;
  const symmetric = own ?? common;
  if (
    symmetric?.low?.at.kind === "value" &&
    symmetric.high?.at.kind === "value" &&
    symmetric.low.at.amount.v === -symmetric.high.at.amount.v
  ) {
    return [make("above", boundOf(symmetric.high.at, lead)), make("below", boundOf(symmetric.low.at, lead))];
  }
  const zoneEdge =
    (goesOnFrom(own, common) ? common?.high?.at : undefined) ??
    edgeFor(step.way, own) ??
    edgeFor(step.way, common);
  // Below 4.5: … for each 0.2 below the target: the same level again.
  const again = step.from?.kind === "target" && step.from.share === 1 && zoneEdge?.kind === "value";
  const at: Operand | null = (again ? zoneEdge : step.from) ?? (zoned ? edgeFor(step.way, common) : zoneEdge);
  if (at) return [make(step.way, boundOf(at, lead, shares))];
  // 每新增50名会员得1分: from the target or from nothing, whichever has the full mark at the target.
  const gained = /新增|净增|增加|增长/.test(step.label) && !/[比较超高]|目标|计划|基准|任务/.test(step.label);
  const either = gained && step.change.value > 0 && step.way === "above" && step.each && !step.alone;
  return [
    make(
      step.way,
      { kind: "target", share: 1 },
      countsAlone(step) ? { withoutTarget: either ? "either" : "count" } : {},
    ),
  ];
}

/** 前三名得满分,第四名起每后退一名…: the fourth is the first one that is counted. */
function goesOnFrom(own: Range | null, common: Range | null): boolean {
  const [low, high] = [own?.low, common?.high];
  if (!low?.closed || own?.high || !high?.closed || common?.low) return false;
  if (low.at.kind !== "value" || high.at.kind !== "value") return false;
  return low.at.amount.unit.kind === "count" && low.at.amount.v === high.at.amount.v + 1;
}

/** 2 late deliveries, then each late delivery; the first 3, then each defect. */
function countsAlike({ unit }: Amount, { size, label }: Step): boolean {
  if (size.unit.kind !== "count") return false;
  return unit.kind === "count" || (unit.id === "" && /^[a-z0-9]/.test(label));
}

/** Bounds behind the last step that could be its own: cannot fall below 8. Those in another unit only describe what is counted. */
function leavesOut(range: Range, sizes: readonly Amount[]): boolean {
  return amountsOf(range).some(({ unit, v }) =>
    unit.id === "" ? true : sizes.some((size) => size.unit.id === unit.id && size.v !== v),
  );
}

/** Bounds that are in another unit than what is counted. */
function isOfAnother(range: Range, { unit }: Amount): boolean {
  const amounts = amountsOf(range);
  if (unit.kind !== "count" || amounts.length === 0 || ofTarget(range)) return false;
  return amounts.every(
    (amount) =>
      amount.unit.id !== "" &&
      amount.unit.id !== unit.id &&
      // Fewer than 12 site visits, each visit missing: nouns of one thing.
      !(amount.unit.kind === "count" && /^[a-z]/.test(amount.unit.id) && /^[a-z]/.test(unit.id)),
  );
}

const countsPapers = ({ unit }: Amount) => PAPERS.has(unit.id);

/** Documents that are missing are counted: 每少一份. */
const PAPERS = new Set(["份", "页", "件", "张", "本", "处", "栏", "条", "项"]);

/** Whether a step counts from 0 where there is no target to compare with. */
function countsAlone({ alone, size, way, change, each, label }: Step): boolean {
  if (/目标|计划|任务|定额|指标/.test(label)) return false;
  const { kind, id } = size.unit;
  if (kind === "ratio" || kind === "points") return false;
  if (alone) return true;
  if (change.value > 0) return way === "above";
  return (way === "below" && (PAPERS.has(id) || !each)) || (kind === "duration" && way === "below");
}

function inLead(amount: Amount, lead: Amount | null): number {
  const bound = boundOf({ kind: "value", amount }, lead);
  return bound.kind === "value" ? bound.value : amount.v;
}

/** The edge of bounds from which a way counts. */
function edgeFor(way: Exclude<Way, "both">, range: Range | null): Operand | null {
  if (!range) return null;
  const edge = way === "below" ? (range.low ?? range.high) : (range.high ?? range.low);
  return edge?.at ?? null;
}
