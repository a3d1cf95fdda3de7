import type { Formula } from "./formula";
import { isGrant, isZero } from "./group";
import type { Item } from "./item";
import type { Points, Proportion } from "../rule/rule";
import { FULL, points } from "./part";
import type { Findings } from "./problem";
import type { Token } from "./token";
import type { Plain } from "./normalise";

const SAYS =
  /(?:按照?|根据|依据?|以)(?:[^,;。()%]{0,16}?)(?:比例|百分比|比率|完成率|达成率|完成比|进度)(?:情况)?(?:来|进行)?(?:得分|评分|计分|给分|记分|打分|折算|计算|扣分|扣减|核算|算分|核分|计算得分|折算得分)|(?:得分|分数)(?:按|与)[^,;。]{0,10}(?:比例|正比)|inproportionto|proportionalto|prorata/i;

/** Where the text says that points go in proportion to what is reached; null where it does not. */
export function readProportion(plain: Plain, tokens: readonly Token[]): Said | null {
  const match = SAYS.exec(plain.text);
  if (!match) return null;
  const [start, end] = [match.index, match.index + match[0].length];
  let from = tokens.findIndex((token) => token.end > start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? Infinity) < end) to++;
  if (from < 0) from = 0;
  // 80%-100%按比例得分: in proportion to what, within a band?
  let banded = false;
  let short: Token | null = null;
  let first = from;
  const colon = tokens[from - 1]?.word === ":" ? 1 : 0;
  for (let at = from - 1 - colon; at >= 0 && !/^(?:sep|stop|ord)$/.test(tokens[at]?.kind ?? ""); at--) {
    first = at;
    const number = tokens[at];
    // 低于目标的按比例
    if (number?.kind === "ref" && tokens[at - 1]?.op === "lt") {
      for (const token of tokens.slice(at - 1, at + 1)) token.used = true;
    }
    if (number?.kind !== "num") continue;
    // 未达100%的按完成率折算, 不足1万按比例得分: of the whole, so it cannot be in proportion to anything else.
    const cmp = tokens[at - 1];
    if (!short && cmp?.op === "lt" && tokens[at + 1]?.kind !== "suf") {
      short = number;
      number.used = true;
      cmp.used = true;
    } else banded = true;
  }
  const words = tokens
    .slice(first, from)
    .map(({ word }) => word)
    .join("");
  return {
    from,
    to,
    banded,
    short,
    complement: short !== null || SHORT.test(words),
    deducts: /扣分$|扣减$/.test(match[0]),
    ofCompletion: /完成|达成|进度|completion|attainment/i.test(plain.text),
  };
}

// 未完成的…, 不足部分…, 否则…; fewer: …
const SHORT =
  /^(?:[;,]?)(?:若|如|凡)?(?:未|不足|不够|不满|达不到|没有?达|没有?完成|低于|少于|否则|其余|belowtarget|otherwise|fewer|less(?!than)|short)[^\d]*$/i;

/** Words such as 按完成比例计分, and where they stand. */
export interface Said {
  readonly from: number;
  readonly to: number;
  readonly deducts: boolean;
  /** A condition stands before it: it holds within a band only. */
  readonly banded: boolean;
  /** 未达100%的, 不足的 stands before it: it holds for what is not whole. */
  readonly complement: boolean;
  /** The number that is fallen short of, where it is told again. */
  readonly short: Token | null;
  readonly ofCompletion: boolean;
}

/**
 * The proportion that the words state, where nothing else says how points go: beside a rule per step (按比例计算,每低1%扣3分) the words add
 * nothing, beside a full-mark threshold it is not known in proportion to what. An example (90%计为90分) fixes the factor.
 */
export function proportionalTo(
  said: Said,
  items: readonly Item[],
  plain: Plain,
  findings: Findings,
): Formula | null {
  if (items.some((item) => item.kind === "step")) return null;
  const others = items.filter((item) => !isZero(item));
  const example = others[0];
  if (others.length > 1 || said.deducts || said.banded) {
    findings.doubt("PROPORTION_UNCLEAR", said.from, said.to);
    return null;
  }
  let factor = FULL;
  const whole = said.complement && example ? wholeOf(example, said) : null;
  if (said.complement && !whole) {
    findings.doubt("PROPORTION_UNCLEAR", said.from, said.to);
    return null;
  }
  if (example && !whole) {
    const value =
      example.kind === "tier" && example.cond.shape === "point" && example.cond.percent
        ? example.cond.value
        : null;
    if (value === null || !(value > 0) || !isGrant(example) || example.award.points.kind !== "points") {
      findings.doubt("PROPORTION_UNCLEAR", said.from, said.to);
      return null;
    }
    factor = points(Number((example.award.points.value / value).toPrecision(12)));
  }
  const start = plain.at[0] ?? 0;
  const { per, of, award, unit } = whole ?? NO_WHOLE;
  return {
    from: said.from,
    to: said.to,
    proportion: { kind: "proportion", of, per, factor: award ?? factor, offset: null, cut: false },
    variable: plain.source.slice(start),
    rate: unit === null,
    unit: unit ?? "",
    ...(whole && award ? { whole: { award, at: per } } : {}),
  };
}

interface Whole {
  readonly per: number;
  readonly of: Proportion["of"];
  readonly award: Points | null;
  /** null for a rate. */
  readonly unit: string | null;
}

const NO_WHOLE: Whole = { per: 1, of: "actual", award: null, unit: null };

/** What full marks are given for, where the rest goes in proportion to it; null where 90% of a rate gives them: of 90 or of 100? */
function wholeOf(item: Item, { short, ofCompletion }: Said): Whole | null {
  const { award } = item;
  if (!isGrant(item) || award.sort !== "set") return null;
  if (item.kind === "event") {
    const done = /^[^未不没无]*(?:完成|达成|达到|实现)[^未不没无]*$|^(?:met|reached|achieved|completed)$/i;
    return done.test(item.label) && ofCompletion && !short
      ? { per: 1, of: "actual/target", award: award.points, unit: null }
      : null;
  }
  if (item.kind !== "tier") return null;
  const { cond } = item;
  if (cond.ref && cond.value === null && (cond.op === "ge" || cond.op === "eq") && !short)
    return { per: 1, of: "actual/target", award: award.points, unit: null };
  if (cond.ref || cond.value === null || !(cond.value > 0)) return null;
  if (short && (short.value !== cond.value || short.percent !== cond.percent)) return null;
  if (cond.percent)
    return cond.value === 1 && (cond.op === "ge" || cond.op === "eq")
      ? { per: 1, of: "actual", award: award.points, unit: null }
      : null;
  return cond.op === "ge" ? { per: cond.value, of: "actual", award: award.points, unit: cond.unit } : null;
}
