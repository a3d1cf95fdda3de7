import type { Formula } from "./formula";
import { isGrant, isZero } from "./group";
import type { Item } from "./item";
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
  let complement = false;
  for (let at = from - 1; at >= 0 && !/^(?:sep|stop|ord)$/.test(tokens[at]?.kind ?? ""); at--) {
    const number = tokens[at];
    if (number?.kind !== "num") continue;
    // 未达100%的按完成率折算: of the whole, so it cannot be in proportion to anything else.
    if (number.percent && number.value === 1 && tokens[at - 1]?.op === "lt") {
      number.used = true;
      const cmp = tokens[at - 1];
      if (cmp) cmp.used = true;
      complement = true;
    } else banded = true;
  }
  return { from, to, banded, complement, deducts: /扣分$|扣减$/.test(match[0]) };
}

/** Words such as 按完成比例计分, and where they stand. */
export interface Said {
  readonly from: number;
  readonly to: number;
  readonly deducts: boolean;
  /** A condition stands before it: it holds within a band only. */
  readonly banded: boolean;
  /** 未达100%的 stands before it: it holds for what is not whole. */
  readonly complement: boolean;
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
  const whole =
    said.complement &&
    example?.kind === "tier" &&
    example.award.full &&
    example.cond.op === "ge" &&
    example.cond.percent &&
    example.cond.value === 1;
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
  return {
    from: said.from,
    to: said.to,
    proportion: { kind: "proportion", of: "actual", per: 1, factor, offset: null, cut: false },
    variable: plain.source.slice(start),
    rate: true,
    unit: "",
  };
}
