import type { Points, Proportion } from "../rule/rule";
import type { Findings } from "./problem";
import { FULL, points } from "./part";
import type { Token } from "./token";

/** A score in proportion, and which tokens said so. */
export interface Formula {
  readonly from: number;
  readonly to: number;
  readonly proportion: Proportion;
  /** The words of what is measured. */
  readonly variable: string;
  /** The variable is a rate (完成率) or a quotient. */
  readonly rate: boolean;
  readonly unit: string;
  /** It holds only where a condition says so (60%以上按…): the rest needs words of its own. */
  readonly partial?: boolean;
  /** From here on the same points, whatever lies beyond: 完成得满分,未完成按比例得分. */
  readonly whole?: { readonly at: number; readonly award: Points };
}

interface Definition {
  readonly defines: true;
  readonly from: number;
  readonly to: number;
}

/** c + cf × full mark + (v + vf × full mark) × x ÷ per. */
interface Linear {
  readonly c: number;
  readonly cf: number;
  readonly v: number;
  readonly vf: number;
  readonly per: number;
  readonly variable: "" | "actual" | "target" | "ratio";
  readonly words: string;
  readonly unit: string;
}

const SCORE = /(?:得分|分数|分值|评分|score|points|本项分)$/i;
const FULL_WORDS =
  /^(?:本项|该项|此项|指标|标准|考核|对应|相应)?(?:权重分?|分值|标准分值?|满分值?|基准分值?|基本分|权重分值|总分|weight|fullmarks?|maximumscore|maxscore|max|maximum)$/i;
const TARGET =
  /目标|计划|预算|定额|核定|任务|应|上[月季年]|去年|同期|上期|基期|target|plan|budget|quota|last(?:month|quarter|year)|previous|prior|baseline/i;
const ACTUAL = /实际|完成(?:量|数|额|值|情况)?$|actual/i;
const AIMED =
  /^(?:目标|计划|预算|定额|核定|应|考核目标|上[月季年]|去年|同期|上期|target|plan|budget|last|previous|prior)/i;
const ATTAINED = /(?:完成|达成|兑现|执行|实现|到达|到)(?:率|比例?|进度|百分比)$/;
const RATE = /(?:率|比例?|百分比|进度|占比|rate|ratio|percentage|attainment|completion)$/i;
const LEAD = /^(?:其余)?(?:按照?|根据|依据|以|则|为|计算公式)?(?:为|:)?/;

/** The formula that a text states, where it states one: 得分=实际/目标×30, 完成率乘以权重. Null where there is none. */
export function readFormula(tokens: readonly Token[], findings: Findings): Formula | null {
  let found: Formula | null = readExcess(tokens);
  for (const [from, to] of stretches(tokens)) {
    const product = readProduct(tokens, from, to);
    const formula = product ?? readStretch(tokens, from, to, findings);
    if (formula && "defines" in formula) {
      for (let at = formula.from; at < formula.to; at++) use(tokens[at]);
      continue;
    }
    if (!formula) continue;
    if (found) {
      findings.doubt("FORMULA_UNKNOWN", from, to);
      return null;
    }
    found = formula;
    for (let at = formula.from; at < formula.to; at++) use(tokens[at]);
  }
  return found;
}

const EXCESS =
  /(?:比值|比率|比例|完成率)(?:大于|超过|超出|高于)(?:100%?|1)(?:的)?部分,?(?:作为|做为|计为|为|即为)?(?:基数|基准分?|满分|标准分)?([\d.]+)分的?(?:减值|减分值|扣减值|扣分值|扣分|减分)/;

/** 比值大于100部分,做为基数80分的减值: one point less for each hundredth that the quotient lies above 1. */
function readExcess(tokens: readonly Token[]): Formula | null {
  if (!tokens.some(({ kind, word }) => kind === "word" && word.includes("比"))) return null;
  const text = tokens.map(({ word }) => word).join("");
  const match = EXCESS.exec(text);
  if (!match) return null;
  let length = 0;
  let from = 0;
  let to = tokens.length;
  for (const [at, token] of tokens.entries()) {
    if (length <= match.index && (token.kind === "stop" || token.kind === "ord")) from = at + 1;
    length += token.word.length;
    if (length >= match.index + match[0].length) {
      to = at + 1;
      break;
    }
  }
  for (let at = from; at < to; at++) use(tokens[at]);
  const base = Number(match[1]);
  return {
    from,
    to,
    proportion: {
      kind: "proportion",
      of: "actual/target",
      per: 1,
      factor: points(-100),
      offset: points(exact(base + 100)),
      cut: false,
    },
    variable: "",
    rate: true,
    unit: "",
  };
}

function use(token: Token | undefined): void {
  if (token) token.used = true;
}

/** From separator to separator, where an operator stands between. */
function stretches(tokens: readonly Token[]): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === "open") depth++;
    if (token?.kind === "close") depth--;
    const ends =
      token === undefined ||
      (depth <= 0 &&
        (token.kind === "stop" || token.kind === "ord" || (token.kind === "sep" && token.word !== "、")));
    if (!ends) continue;
    if (at > from && isFormula(tokens, from, at)) found.push([from, at]);
    from = at + 1;
    depth = 0;
  }
  return found;
}

function isFormula(tokens: readonly Token[], from: number, to: number): boolean {
  // 文件/资料归档率 is a name; a quotient gives points where something is multiplied or the score is said to equal it.
  const equals = tokens.slice(from, to).some(({ kind, word }) => kind === "cmp" && word === "=");
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (token.kind === "mul") return true;
    if (token.kind === "div") {
      // 扣3分/件 and 30家/月 are none.
      const before = tokens[at - 1];
      if (before?.kind === "num" || !equals) continue;
      // 优秀/10分: a table in one line.
      const after = tokens[at + 1];
      if (after?.kind === "num" && after.unit === "分") continue;
      const scored = tokens
        .slice(from, to)
        .some(({ kind }) => kind === "ded" || kind === "add" || kind === "each");
      if (!scored) return true;
    }
    // 得分=20-投诉件数
    if (
      token.kind === "cmp" &&
      token.word === "=" &&
      SCORE.test(tokens[at - 1]?.word ?? "") &&
      tokens.slice(at, to).some(({ kind }) => kind === "range" || kind === "plus")
    )
      return true;
  }
  return false;
}

/** 达标率与标准分值的乘积: the sign comes after both. */
function readProduct(tokens: readonly Token[], from: number, to: number): Formula | null {
  const at = tokens.findIndex(
    (token, index) => index >= from && index < to && token.kind === "mul" && /积$/.test(token.word),
  );
  if (at < 0) return null;
  const words = tokens
    .slice(from, at)
    .map(({ word }) => word)
    .join("");
  const parts = /^(?:按照?|以|根据)?(.+?)[与和同乘](.+)$/.exec(words);
  if (!parts) return null;
  const [one, two] = [parts[1] ?? "", parts[2] ?? ""];
  const variable = FULL_WORDS.test(two) ? one : FULL_WORDS.test(one) ? two : "";
  if (variable === "") return null;
  return {
    from,
    to,
    proportion: { kind: "proportion", of: "actual", per: 1, factor: FULL, offset: null, cut: false },
    variable,
    rate: RATE.test(variable),
    unit: "",
  };
}

function readStretch(
  tokens: readonly Token[],
  from: number,
  to: number,
  findings: Findings,
): Formula | Definition | null {
  let start = from;
  let end = to;
  // 得分=…, …=得分; X率=… defines and gives no points.
  const equals = tokens.findIndex(
    (token, index) => index > from && index < to && token.kind === "cmp" && token.word === "=",
  );
  if (equals >= 0) {
    const left = words(tokens, from, equals);
    const right = words(tokens, equals + 1, to);
    if (SCORE.test(left)) start = equals + 1;
    else if (SCORE.test(right) && /^(?:本项|该项|最终|绩效|考核)?(?:得分|分数|评分|score)$/i.test(right))
      end = equals;
    else return definition(tokens, from, equals + 1, to);
  }
  // 60%以上按完成率×10计分
  const lead = tokens.findIndex(
    (token, index) =>
      index > start &&
      index < end &&
      (token.kind === "word" || token.kind === "prop") &&
      /^(?:按照?|则按?|以)/.test(token.word),
  );
  const partial = lead > 0 && tokens.slice(start, lead).some(({ kind }) => kind === "num");
  if (partial) start = lead;
  const reader = new ExpressionReader(tokens, start, end);
  const value = reader.read();
  if (!value) {
    findings.doubt("FORMULA_UNKNOWN", from, to);
    return null;
  }
  if (equals < 0 && value.v === 1 && value.vf === 0 && value.c === 0 && value.per === 1)
    return { defines: true, from, to: reader.end };
  if (value.variable === "") return null;
  if (
    value.variable === "target" ||
    (value.v !== 0 && value.vf !== 0) ||
    (value.c !== 0 && value.cf !== 0) ||
    (value.v === 0 && value.vf === 0)
  ) {
    findings.doubt("FORMULA_UNKNOWN", from, to);
    return null;
  }
  // 得分=实际/目标: times what?
  if (
    value.variable === "ratio" &&
    !tokens.slice(from, to).some(({ kind }) => kind === "mul") &&
    value.v === 1 &&
    value.vf === 0 &&
    value.per === 1
  ) {
    findings.doubt("TRUNCATED", from, to);
    return null;
  }
  const factor: Points = value.vf !== 0 ? { kind: "share", value: value.vf } : points(value.v);
  const offset: Points | null =
    value.cf !== 0 ? { kind: "share", value: value.cf } : value.c !== 0 ? points(value.c) : null;
  return {
    from,
    to: reader.end,
    proportion: {
      kind: "proportion",
      of: value.variable === "ratio" ? "actual/target" : "actual",
      per: value.per,
      factor,
      offset,
      cut: false,
    },
    variable: value.words,
    rate: value.variable === "ratio" || RATE.test(value.words),
    unit: value.unit,
    partial,
  };
}

/** 合格率=合格数/总数×100%: what is measured, not what it gives. What follows the quotient is read on. */
function definition(tokens: readonly Token[], from: number, start: number, to: number): Definition {
  const reader = new ExpressionReader(tokens, start, to);
  return { defines: true, from, to: reader.read() ? reader.end : to };
}

function words(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join("");
}

/** Sums and products of numbers, the full mark and one measured quantity, by precedence. */
class ExpressionReader {
  end: number;
  private at: number;

  constructor(
    private readonly tokens: readonly Token[],
    from: number,
    private readonly to: number,
  ) {
    this.at = from;
    this.end = to;
  }

  read(): Linear | null {
    const value = this.sum();
    if (!value) return null;
    this.end = this.at;
    // What follows must not be arithmetic: 得20分 after it is nothing new.
    const next = this.peek();
    if (next && this.at < this.to && /^(?:mul|div|plus|range|num)$/.test(next.kind)) return null;
    return value;
  }

  /** 费用控制率(实际/预算)×15: a bracket that only explains the name before it. */
  private skipAside(): void {
    if (this.peek()?.kind !== "open") return;
    let at = this.at;
    let depth = 0;
    for (; at < this.to; at++) {
      const kind = this.tokens[at]?.kind;
      if (kind === "open") depth++;
      if (kind === "close" && --depth === 0) break;
      if (kind === "num") return;
    }
    const next = this.tokens[at + 1];
    if (
      at < this.to &&
      (next === undefined || at + 1 >= this.to || /^(?:mul|div|word|prop|ref)$/.test(next.kind))
    )
      this.at = at + 1;
  }

  private peek(): Token | undefined {
    return this.at < this.to ? this.tokens[this.at] : undefined;
  }

  private sum(): Linear | null {
    let value = this.term();
    while (value) {
      const token = this.peek();
      const sign =
        token?.kind === "plus"
          ? 1
          : token?.kind === "range" && token.word === "-"
            ? -1
            : token?.kind === "num" && token.value < 0 && /^-/.test(token.word)
              ? 0
              : null;
      if (sign === null) break;
      if (sign !== 0) this.at++;
      const next: Linear | null = this.term();
      if (!next) return null;
      value = combine(value, next, sign === 0 ? 1 : sign);
    }
    return value;
  }

  private term(): Linear | null {
    let value = this.factor();
    while (value) {
      const token = this.peek();
      if (token?.kind !== "mul" && token?.kind !== "div") break;
      this.at++;
      const next: Linear | null = this.factor();
      if (!next) return null;
      value = token.kind === "mul" ? multiply(value, next) : divide(value, next);
    }
    return value;
  }

  private factor(): Linear | null {
    const token = this.peek();
    if (!token) return null;
    if (token.kind === "open") {
      this.at++;
      const value = this.sum();
      if (!value || this.peek()?.kind !== "close") return null;
      this.at++;
      return value;
    }
    if (token.kind === "num") {
      this.at++;
      // (8分) after the formula restates the full mark; it is no factor.
      return constant(token.value, token.unit);
    }
    let text = "";
    while (this.at < this.to) {
      const next = this.peek();
      if (!next || /^(?:mul|div|plus|range|num|open|close|stop|ord|sep|most|least)$/.test(next.kind)) break;
      if (
        next.kind === "get" &&
        text !== "" &&
        /^(?:计分|评分|得分|给分)$/.test(next.word) &&
        !/^(?:mul|div|word|prop|ref|close|open)$/.test(this.tokens[this.at + 1]?.kind ?? "")
      )
        break;
      if (next.kind === "cmp" && next.word === "=") break;
      text += next.word;
      this.at++;
      this.skipAside();
    }
    text = text
      .replace(LEAD, "")
      .replace(/^其余按?/, "")
      .replace(/(?:来|进行)?(?:计算|折算|核算)$/, "");
    if (text === "") return null;
    if (FULL_WORDS.test(text)) return { ...constant(0, ""), cf: 1 };
    const variable =
      TARGET.test(text) &&
      (!ACTUAL.test(text) || AIMED.test(text)) &&
      !ATTAINED.test(text) &&
      !/增[长幅]|降幅|growth/i.test(text)
        ? "target"
        : "actual";
    return { c: 0, cf: 0, v: 1, vf: 0, per: 1, variable, words: text, unit: "" };
  }
}

function constant(value: number, unit: string): Linear {
  return { c: value, cf: 0, v: 0, vf: 0, per: 1, variable: "", words: "", unit };
}

function isConstant({ v, vf }: Linear): boolean {
  return v === 0 && vf === 0;
}

function combine(a: Linear, b: Linear, sign: 1 | -1): Linear | null {
  if (!isConstant(a) && !isConstant(b)) return null;
  const measured = isConstant(a) ? b : a;
  return {
    c: exact(a.c + sign * b.c),
    cf: exact(a.cf + sign * b.cf),
    v: exact(a.v + sign * b.v),
    vf: exact(a.vf + sign * b.vf),
    per: measured.per,
    variable: measured.variable,
    words: measured.words,
    unit: measured.unit,
  };
}

function multiply(a: Linear, b: Linear): Linear | null {
  const [fixed, other] = isConstant(a) ? [a, b] : [b, a];
  if (!isConstant(fixed)) return null;
  if (fixed.cf !== 0 && (other.cf !== 0 || other.vf !== 0 || fixed.c !== 0)) return null;
  if (fixed.cf !== 0) {
    return { ...other, c: 0, v: 0, cf: exact(other.c * fixed.cf), vf: exact(other.v * fixed.cf) };
  }
  const by = fixed.c;
  return {
    ...other,
    c: exact(other.c * by),
    cf: exact(other.cf * by),
    v: exact(other.v * by),
    vf: exact(other.vf * by),
    unit: other.unit,
  };
}

function divide(a: Linear, b: Linear): Linear | null {
  if (isConstant(b)) {
    if (b.cf !== 0 || b.c === 0) return null;
    // The divisor stays as it is written: no quotient of doubles.
    if (isConstant(a)) return { ...a, c: exact(a.c / b.c), cf: exact(a.cf / b.c) };
    if (a.c === 0 && a.cf === 0) return { ...a, per: exact(a.per * b.c), unit: b.unit || a.unit };
    return {
      ...a,
      c: exact(a.c / b.c),
      cf: exact(a.cf / b.c),
      per: exact(a.per * b.c),
      unit: b.unit || a.unit,
    };
  }
  if (isConstant(a)) return null;
  if (a.c !== 0 || a.cf !== 0 || b.c !== 0 || b.cf !== 0 || b.vf !== 0 || b.v !== 1 || b.per !== 1)
    return null;
  if (a.variable === "target") return null;
  if (b.variable === "target") return { ...a, variable: "ratio", words: `${a.words}/${b.words}` };
  // Two counts of the same kind (合格数/抽查数): their quotient is the actual.
  return { ...a, variable: "actual", words: `${a.words}/${b.words}率` };
}

/** Sums and products of written decimals, without binary dust. */
function exact(value: number): number {
  return Number(value.toPrecision(14));
}
