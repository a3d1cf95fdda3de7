import { isDigit, isHan, isLetter } from "../characters";
import type { Edge, Ground } from "../grammar/chart";
import type { Symbols } from "../grammar/compile-grammar";
import type { Plain } from "../normalise";
import { HALF_OF, readChineseNumeral } from "../numeral";
import { englishNumerals } from "./english-numeral";
import { headings } from "./headings";

/** What a character costs that only belongs to a name: the more a word says, the dearer to leave it unread. */
const PRICES: Readonly<Record<string, number>> = {
  deduct: 3,
  zero: 4,
  taken: 1,
  per: 0.5,
  full: 3,
  veto: 5,
  until: 4,
  most: 1.2,
  least: 0.8,
  judge: 5,
  linear: 4,
  prop: 4,
  else: 1.5,
  before: 1,
  after: 1,
  way: 0.6,
  each: 0.5,
  add: 1,
  get: 0.2,
  ref: 0.1,
  keep: 3,
  uncapped: 4,
};
/** What a filler does not pass over. */
const BLOCKS = new Set([
  "judge",
  "deduct",
  "zero",
  "full",
  "veto",
  "until",
  "most",
  "keep",
  "linear",
  "each",
]);
const PLAIN_CHARACTER = 0.03;
const DIGIT = 6;

/** Numbers, separators, ordinals and brackets, beside the words of the lexicon; and what each character costs unread. */
export function lookAround(plain: Plain, lower: string, words: Edge[][], symbols: Symbols): Ground {
  const { gap } = plain;
  const text = lower;
  const length = text.length;
  const put = (name: string, from: number, to: number, value: unknown, cost = 0) => {
    words[from]?.push({ symbol: symbols.of(name), from, to, cost, value, production: null, parts: [] });
  };
  const price = new Array<number>(length).fill(PLAIN_CHARACTER);
  const blocked = new Array<boolean>(length).fill(false);
  const raise = (from: number, to: number, cost: number, blocks: boolean) => {
    for (let at = from; at < to; at++) {
      const share = at === from ? cost : cost / 4;
      if ((price[at] ?? 0) < share) price[at] = share;
      if (blocks) blocked[at] = true;
    }
  };
  for (const match of text.matchAll(
    /[%‰±≥≤<>]|[百千万]分之|(?<=[得计给])(?:一半|半数)分?|percentagepoints?|percent(?!age)|[$€£¥]|百分点|个点(?!位)/g,
  ))
    raise(match.index, match.index + match[0].length, 4, true);
  // 权重×…: a formula that no phrase takes.
  for (const match of text.matchAll(/(?:权重分?|分值|满分|标准分)(?=[*×÷])/g))
    raise(match.index, match.index + match[0].length, 3, false);
  // 扣 that no phrase takes; thousands behind a number.
  for (const match of text.matchAll(
    /(?<!折)扣(?![件押])|(?<=[\d一二两三四五六七八九十百千])(?:[万亿千](?![能元人家台件份吨])|百(?!分[之点比]))|(?<=\d)[万亿千]|(?<=\d|[a-z\d])(?:hundred|thousand|dozen)(?![a-z])|(?<=[\d一二两三四五六七八九十](?:分|天|年|周|小时|个月|百分点|万元|元))半(?![年月天小数价成日额])|最[高多](?=[扣加减\d])/g,
  ))
    raise(match.index, match.index + 1, 3, true);
  // 每 right before what is counted, or which way: no name begins with it.
  for (const match of text.matchAll(
    /(?<!平均|人|人均)每(?=完成|满|达[到\d]|实现|建立|[少多超低高有增减迟延逾漏错缺]|[项次起件处](?!平均|每)|发[现生]|出现|查)/g,
  ))
    raise(match.index, match.index + 1, 2, false);
  // 一项低于4.8扣5分: each of several, or any.
  for (const match of text.matchAll(/(?:任意?|有)?[一任][项个次科门](?=低于|未达|未满|不达|不足|高于|超过)/g))
    raise(match.index, match.index + match[0].length, 3, false);
  // A formula that nothing reads, an end of a line: no names.
  for (const match of text.matchAll(
    /min\(|goes(?=from|\d)|(?:rising|rises?|falling|falls?|increasing|increases|declining|growing|climbing|climbs)(?=evenly|steadily|linearly|to|up|from|ina|ona|straight)|(?<!over|under)weight|(?<=[(])不?包?含(?=[)])|四舍五入|取整|舍去小数|小数舍去|按(?:实际)?(?:完成|达成|兑现)(?:率|比例)(?=得|计|给|折|评)|(?<=分\/)[次项起件人篇个处条例单场户台套份张名]/g,
  ))
    raise(match.index, match.index + match[0].length, 3, false);
  for (const match of text.matchAll(/(?:each|every)(?=[a-z\d])/g))
    if (match.index === 0 || (gap[match.index] ?? 0) > 0 || !/[a-z]/.test(text.charAt(match.index - 1)))
      raise(match.index, match.index + 2, 2, false);
  // What compares, and which one of several: no name says it without effect.
  for (const match of text.matchAll(
    /exceed(?:ed|s|ing)?|fromthe(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))(?=[a-z])|(?:first|second|third|fourth)(?=\d|(?:time|instance|offen[cs]e|case|occurrence|breach|late|missed|warning)(?!right|fix|pass|yield|resol|s?quality))|negative(?=[=:\d])|(?<=points?|marks?|pts|off|lost|deducted|taken)(?:for)?(?:per|each|every)(?=[a-z\d])/g,
  ))
    raise(match.index, match.index + match[0].length, 3, false);
  // Half marks: no name ends with what says how much of them.
  for (const match of text.matchAll(/half(?=(?:the)?(?:marks?|points?|credit|score)(?![a-z]))/g))
    raise(match.index, match.index + 4, 2.5, false);
  // None 100 pts, one 80 pts: a number in words right before a figure is none of a name.
  for (const match of text.matchAll(
    /(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?=[\d:=]|(?:more|less|fewer)[\d:=])/g,
  ))
    if (match.index === 0 || (gap[match.index] ?? 0) > 0 || !/[a-z]/.test(text.charAt(match.index - 1)))
      raise(match.index, match.index + match[0].length, 2, false);
  // What stands right behind a way is what it is compared with.
  for (const match of text.matchAll(
    /(?<=below|above|over|under|than)(?:the)?(?:target|budget|plan|quota|goal)(?![a-z])/g,
  ))
    raise(match.index, match.index + match[0].length, 2, false);
  for (const list of words) {
    for (const { symbol, from, to } of list) {
      const name = symbols.names[symbol] ?? "";
      const cost = PRICES[name];
      // On-time delivery: a hyphen takes nothing.
      if (text[from] === "-" && to === from + 1 && !isDigit(text.charCodeAt(to))) continue;
      if (cost !== undefined && !(name === "add" && to - from === 1 && text[from] === "+")) {
        // 则扣: what is read as taking begins with 扣.
        const lead = name === "deduct" ? Math.max(0, text.slice(from, to).search(/[扣减罚]/)) : 0;
        raise(from + lead, to, cost, BLOCKS.has(name) || (name === "add" && isHan(text.charCodeAt(from))));
      }
    }
  }
  const begins = (at: number) =>
    at === 0 ||
    (gap[at] ?? 0) === 2 ||
    /[,;:.|(。、]/.test(text.charAt(at - 1)) ||
    ((gap[at] ?? 0) > 0 && true);
  const unit = symbols.of("unit");
  // 延迟两天: so long says how much; 三级, 两会 are names.
  const isLasting = (at: number) =>
    /^(?:天|日|个?小时|分钟|周|个月|个工作日|工作日)(?!制|内)/.test(text.slice(at, at + 5));
  const hasUnit = (at: number) => words[at]?.some(({ symbol }) => symbol === unit) ?? false;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const c = text.charAt(at);
    // 97% ....10: dots that lead to the points.
    const leader =
      c === "." && text.charAt(at - 1) !== "."
        ? (/^\.{2,}/.exec(text.slice(at, at + 60))?.[0].length ?? 0)
        : 0;
    if (leader > 0) put("get", at, at + leader, "=", 0.05);
    const led = c === "." && text.charAt(at - 1) === ".";
    if (
      isDigit(code) ||
      (c === "." && !led && leader === 0 && isDigit(text.charCodeAt(at + 1)) && (gap[at + 1] ?? 0) === 0)
    ) {
      const before = text.charCodeAt(at - 1);
      if (
        at === 0 ||
        (gap[at] ?? 0) > 0 ||
        !(isDigit(before) || (text.charAt(at - 1) === "." && isDigit(text.charCodeAt(at - 2))))
      ) {
        const match = NUMERAL.exec(text.slice(at, at + 24));
        if (match) {
          let to = at + match[0].length;
          // 完成率×25,120%封顶: a percentage of so many thousands is two numbers.
          if (match[0].includes(",") && text.charAt(to) === "%") to = at + match[0].indexOf(",");
          // 100 and a figure of its own behind a space are two numbers; 10. 14.1 - 15%: a full stop between two.
          for (let k = at + 1; k < to; k++) {
            const torn = text[k] === "." || (text[k - 1] === "." && !endsSentence(text, k));
            if ((gap[k] ?? 0) > 0 && !torn) to = text[k - 1] === "." ? k - 1 : k;
          }
          to = thousandsEnd(text, gap, at, to);
          const value = Number(text.slice(at, to).replaceAll(",", ""));
          // 13th month, 3rd return: one of a row, or part of a name.
          const nth =
            /^(?:st|nd|rd|th)/.test(text.slice(to, to + 2)) &&
            (gap[to] ?? 0) === 0 &&
            (to + 2 >= length || (gap[to + 2] ?? 0) > 0 || !isLetter(text.charCodeAt(to + 2)));
          if (nth) {
            put("nth", at, to + 2, value);
            if (text.charAt(to + 2) === "-") put("remark", at, to + 2, null, 0.3);
            raise(at, to, 3, true);
            continue;
          }
          // P1, ISO9001, A3: a figure behind a letter belongs to a name.
          const named = /(?:^|[^a-z])(?:iso|iec|ohsas|iatf|din)$/.test(text.slice(Math.max(0, at - 6), at));
          // 8D报告: a capital behind a figure and before a word is no unit.
          const lettered =
            /[CDS]/.test(plain.text.charAt(to)) &&
            /^[a-z]\p{Script=Han}/u.test(text.slice(to, to + 2)) &&
            !/^.[内以之得扣加的为万]/.test(text.slice(to));
          const rand = text.charAt(at - 1) === "r" && (at === 1 || (gap[at - 1] ?? 0) > 0) && value >= 1000;
          // 总票数x100%: times.
          const product = /(?:^|[^a-z])x$/.test(text.slice(Math.max(0, at - 2), at)) && text[to] === "%";
          if (
            named ||
            lettered ||
            (!rand &&
              !product &&
              !/\d[wk]$/.test(text.slice(Math.max(0, at - 2), at)) &&
              at > 0 &&
              isLetter(text.charCodeAt(at - 1)) &&
              (gap[at] ?? 0) === 0)
          ) {
            put("remark", at, to, null, 0.3);
            continue;
          }
          // 1 0 points: figures that were torn apart.
          if (
            to === at + 1 &&
            (gap[to] ?? 0) === 1 &&
            (gap[at] ?? 0) > 0 &&
            /^\d(?!\d|\.\d)/.test(text.slice(to, to + 3))
          )
            put("num", at, to + 1, Number(text.slice(at, to + 1)), 0.8);
          // 2OBP: a letter in place of a figure; what was meant stands below.
          const misread = /^o+(?:bp|ppm|pp|%|[^a-z]|$)/.test(text.slice(to, to + 8)) && (gap[to] ?? 0) === 0;
          if (misread) price[at] = DIGIT;
          else if (text.charAt(to) === "½") put("num", at, to + 1, value + 0.5);
          else if (HALF_OF.test(text.slice(to, to + 6))) put("num", at, to + 2, value + 0.5);
          else put("num", at, to, value);
          raise(at, to, DIGIT, true);
          for (const word of words[to] ?? []) if (word.symbol === unit) raise(to, word.to, 1.2, true);
          // Points that a phrase leaves behind: 得满|分, 扣1|分.
          if (/^分(?!钟|之|公司|店|管|类|别|级|期|部|包)/.test(text.slice(to, to + 3)))
            raise(to, to + 1, 2.5, true);
          // $0.5 M: no word of what is counted.
          if (
            /[kmw]/.test(text.charAt(to)) &&
            (to + 1 === length || (gap[to + 1] ?? 0) > 0 || /[w][\d>≥≤<]/.test(text.slice(to, to + 2)))
          )
            raise(to, to + 1, 2, true);
        }
      }
    } else if (c === "½") put("num", at, at + 1, 0.5);
    else if (isHan(code)) {
      const numeral = readChineseNumeral(text, at);
      if (
        numeral &&
        !(c === "半" || c === "百") &&
        !NO_NUMERAL.test(text.slice(at, at + 3)) &&
        numeral.value > 0
      ) {
        put("num", at, numeral.end, numeral.value, 0.1);
        if (hasUnit(numeral.end)) {
          raise(at, numeral.end, numeral.value >= 2 && isLasting(numeral.end) ? 2 : 0.6, true);
          for (const word of words[numeral.end] ?? [])
            if (word.symbol === unit) raise(numeral.end, word.to, 0.8, false);
        }
      }
      // 十余次, 二三次: about so many.
      const about = numeral
        ? null
        : /^[一二两三四五六七八九十百千]+[几余多来]?/.exec(text.slice(at, at + 12));
      const aboutEnd = at + (about?.[0].length ?? 0);
      if (about && about[0].length > 1 && (hasUnit(aboutEnd) || text.charAt(aboutEnd) === "分"))
        raise(at, aboutEnd, 3, true);
      if (c === "半") put("num", at, at + 1, 0.5, 0.3);
    }
    // DB 11/356-2017, GB/T 19001, JGJ59-2011: the number of a standard.
    const standard =
      /^(?:gb|db|jgj|cjj|hj|ws|jt|jtg|ga|dl|sl|ts|ty|yy|nb|aq|mt)(?:\/?[tzj])?\d+(?:[./-]\d+)*/.exec(
        text.slice(at, at + 24),
      );
    if (standard && !/[a-z\d]/.test(text.charAt(at - 1)))
      put("remark", at, at + standard[0].length, null, 0.3);
    const blank = /^\[[a-z][a-z %_]*\]/.exec(text.slice(at, at + 30));
    if (blank) put("blank", at, at + blank[0].length, null);
    const blurred = /^(?:[li][o\d]+|\d+o+|[li](?=[万个户次分]))(?=$|[^a-z\d]|bp|ppm|pp)/.exec(
      text.slice(at, at + 7),
    );
    if (blurred && !/[a-z\d]/.test(text.charAt(at - 1))) {
      const value = Number(blurred[0].replaceAll(/[li]/g, "1").replaceAll("o", "0"));
      put("num", at, at + blurred[0].length, value, 1);
      raise(at, at + blurred[0].length, DIGIT, true);
    }
    // …;2、90%≤及时率: an ordinal before a number.
    const listed =
      /[;。]/.test(text.charAt(at - 1)) || (gap[at] ?? 0) === 2
        ? /^\d{1,2}、(?=\d)/.exec(text.slice(at, at + 4))
        : null;
    if (listed) put("ordinal", at, at + listed[0].length, null, 0.1);
    // 得10分2、合格率…: an ordinal right behind the points before it.
    const behind = text.charAt(at - 1) === "分" && /^\d{1,2}[、)](?=[^\d,;。])/.exec(text.slice(at, at + 4));
    if (behind) put("ordinal", at, at + behind[0].length, null, 0.3);
    if (begins(at)) {
      const ordinal = ORDINAL.exec(text.slice(at, at + 6));
      // 20, within a line is a number and a comma.
      const counts =
        ordinal !== null &&
        (!ordinal[0].endsWith(",") || at === 0 || (gap[at] ?? 0) === 2 || /[;。]/.test(text.charAt(at - 1)));
      // Start from 15. Plus …: a number that ends a sentence.
      if (counts && !(at > 0 && (gap[at] ?? 0) < 2 && /[(=a-z]/.test(text.charAt(at - 1))))
        put(
          "ordinal",
          at,
          at + ordinal[0].length,
          null,
          (gap[at] ?? 0) === 2 || at === 0 || isListed(ordinal[0], text.charAt(at - 1)) ? 0.05 : 0.3,
        );
      const bullet = /^[-·•├└│─*]+/.exec(text.slice(at, at + 6));
      if (bullet && ((gap[at] ?? 0) === 2 || at === 0))
        put(
          "ordinal",
          at,
          at + bullet[0].length,
          null,
          // -6 points: a sign.
          bullet[0] === "-" && isDigit(text.charCodeAt(at + 1)) && (gap[at + 1] ?? 0) === 0 ? 1.3 : 0.05,
        );
    }
    // -3 points: a dash right before a number, with room before it, is a sign and separates nothing.
    const sign =
      c === "-" &&
      isDigit(text.charCodeAt(at + 1)) &&
      (gap[at + 1] ?? 0) === 0 &&
      (at === 0 || (gap[at] ?? 0) > 0);
    if (sign && (price[at] ?? 0) < 1) price[at] = 1;
    const strength = SEPARATORS.get(c);
    if (
      strength !== undefined &&
      !sign &&
      !(c === "." && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at - 1)))
    ) {
      put("sep", at, at + 1, strength, 0.02);
      if (strength === 0) put("comma", at, at + 1, null, 0.02);
      else put("comma", at, at + 1, null, 0.6);
      price[at] = strength >= 1 ? 0.3 : c === "," || c === "、" ? 0.4 : PLAIN_CHARACTER;
      if (strength >= 1) blocked[at] = true;
    }
  }
  for (const at of bareOrdinals(text, gap, hasUnit)) put("ordinal", at, at + 1, null, 0.3);
  for (const { from, end, value } of englishNumerals(text, gap)) {
    if (value === null) raise(from, end, 3, true);
    else put("num", from, end, value, 0.1);
  }
  nouns(text, gap, words, symbols, put);
  headings(text, gap, put);
  dashes(text, gap, words, symbols);
  const takes = new Set(["deduct", "taken", "zero", "incl"].map((name) => symbols.of(name)));
  // Words in brackets are a remark, unless a phrase reads them.
  for (let at = 0; at < length; at++) {
    if (!"([{".includes(text.charAt(at))) continue;
    let depth = 0;
    let cost = 0.3;
    let says = false;
    for (let to = at; to < Math.min(length, at + 80); to++) {
      const c = text.charAt(to);
      if ("([{".includes(c)) depth++;
      if (")]}".includes(c)) depth--;
      says ||= words[to]?.some((edge) => takes.has(edge.symbol)) ?? false;
      if (depth === 0) {
        if (!says) put("remark", at, to + 1, null, cost);
        break;
      }
      cost += 0.5 * (price[to] ?? 0);
    }
  }
  for (let at = 0; at < length; at++) if ((gap[at] ?? 0) === 2) blocked[at] ||= false;
  return { text, gap, price, blocked };
}

/** Whether the full stop before a place ends a sentence, and parts no figures of one number. */
function endsSentence(text: string, at: number): boolean {
  return /^\d+(?:\.\d|%?(?:-|to)\d)/.test(text.slice(at, at + 12));
}

/** Where thousands end that stand apart by spaces: R10 000. Only round ones: two numbers side by side look like others. */
function thousandsEnd(text: string, gap: readonly number[], at: number, end: number): number {
  let to = end;
  if (end - at > 3 || !/^[1-9]\d*$/.test(text.slice(at, end))) return end;
  while (
    gap[to] === 1 &&
    text.slice(to, to + 3) === "000" &&
    !(gap[to + 1] || gap[to + 2]) &&
    !(isDigit(text.charCodeAt(to + 3)) && (gap[to + 3] ?? 0) === 0)
  )
    to += 3;
  return to;
}

/** 1有陈列8分 2有陈列但未更新4分 3无陈列0分: figures that count the lines, at least three, where each begins. */
function bareOrdinals(
  text: string,
  gap: readonly number[],
  hasUnit: (at: number) => boolean,
): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && (gap[at] ?? 0) === 0 && text.charAt(at - 1) !== "分") continue;
    if (text.charAt(at) !== String(found.length + 1)) continue;
    const next = text.charCodeAt(at + 1);
    if (isHan(next) && text.charAt(at + 1) !== "分" && !hasUnit(at + 1) && !readChineseNumeral(text, at + 1))
      found.push(at);
  }
  return found.length >= 3 && found[0] === 0 ? found : [];
}

/** What ends the words of something counted. */
const NO_NOUN = new Set([
  "before",
  "after",
  "get",
  "deduct",
  "to",
  "each",
  "zero",
  "full",
  "most",
  "add",
  "way",
  "keep",
  "ref",
  "num",
  "until",
  "else",
  "judge",
]);
/** Words that no name of something counted has in it. */
const NO_NOUN_WORDS =
  /^(?:half|hundred|thousand|dozen|percent|percentage|pct|pp|points?|pts?|marks?|the|of|to|and|or|for|if|is|are|was|in|on|by|with|from|at|than|but|not|then|will|shall|may|be|that|which|each|every|a|an|this|its|up|started|begun|thereof|full|first|when|where|per|over|above|below|under|max|min)$/;
/** The next ones after so many, rather than a kind of them. */
const FURTHER = /^(?:further|additional|extra|more)$/;
const MOST_NOUN_WORDS = 4;

/** English words behind a number or "each" that say what is counted: 3 toolbox talks, each reopened ticket. */
function nouns(
  text: string,
  gap: readonly number[],
  words: readonly Edge[][],
  symbols: Symbols,
  put: (name: string, from: number, to: number, value: unknown, cost?: number) => void,
): void {
  const stops = new Set([...NO_NOUN].map((name) => symbols.of(name)));
  const way = symbols.of("way");
  const unitSymbol = symbols.of("unit");
  const number = symbols.of("num");
  const isMeasure = ({ symbol, value }: Edge) =>
    symbol === unitSymbol && (value as { kind: string }).kind !== "count";
  const starts = new Set<number>();
  const numbers = ["num", "each", "per", "article", "none", "begun"].map((name) => symbols.of(name));
  for (const list of words) for (const { symbol, to } of list) if (numbers.includes(symbol)) starts.add(to);
  for (const start of starts) {
    let from = start;
    // A late report: a way before what is counted belongs to its name.
    const leads = ({ symbol }: Edge, to: number) =>
      symbol === way &&
      from === start &&
      /^[a-z]/.test(text.slice(to)) &&
      !FURTHER.test(text.slice(from, to));
    for (let count = 0; count < MOST_NOUN_WORDS && from < text.length; count++) {
      const match = /^[a-z][a-z'-]*/.exec(text.slice(from, from + 40));
      if (!match || (gap[from] ?? 0) === 2) break;
      let to = from + 1;
      while (to < from + match[0].length && (gap[to] ?? 0) === 0) to++;
      if (from === start && (FURTHER.test(text.slice(from, to)) || text.slice(from, to) === "missing"))
        starts.add(to);
      // 24 hours notice are hours.
      const led = words[start]?.some((edge) => edge.symbol === way && edge.to === from);
      if ((from === start || led) && words[from]?.some((edge) => isMeasure(edge) && edge.to === to)) break;
      // 5w, 100k; l00: no nouns.
      if (/^[kwm]$/.test(text.slice(from, to)) || words[from]?.some(({ symbol }) => symbol === number)) break;
      if (NO_NOUN_WORDS.test(text.slice(from, to))) break;
      if (words[from]?.some((edge) => stops.has(edge.symbol) && edge.to >= to && !leads(edge, to))) break;
      const id = text.slice(from, to).replace(/ies$/, "y").replace(/s$/, "");
      // Per late day: late alone names nothing.
      const isWay =
        from === start &&
        words[from]?.some((edge) => edge.symbol === way && edge.to === to) &&
        words[to]?.some(isMeasure);
      if (!isWay && !(words[start] ?? []).some((edge) => edge.symbol === unitSymbol && edge.to === to))
        put("unit", start, to, { id, kind: "count" }, 0.25 + 0.1 * count);
      from = to;
    }
  }
}

/** A dash right before a number takes points; with a space behind it it only separates. */
function dashes(text: string, gap: readonly number[], words: Edge[][], symbols: Symbols): void {
  const [deduct, get, separator] = [symbols.of("deduct"), symbols.of("get"), symbols.of("sep")];
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== "-") continue;
    const tight = (gap[at + 1] ?? 0) === 0;
    const loose =
      at === 0 || (gap[at] ?? 0) > 0 || /[:|(=,]/.test(text.charAt(at - 1)) || isHan(text.charCodeAt(at - 1));
    words[at] = (words[at] ?? []).flatMap((edge) => {
      if (edge.to !== at + 1) return [edge];
      if (edge.symbol === deduct) return tight && loose ? [edge] : [];
      if (
        edge.symbol === separator &&
        tight &&
        loose &&
        isDigit(text.charCodeAt(at + 1)) &&
        !/[)%]/.test(text.charAt(at - 1))
      )
        return [{ ...edge, cost: edge.cost + 1.2 }];
      // 3 or more = -10: a sign.
      if (edge.symbol === get && tight && text.charAt(at - 1) === "=" && isDigit(text.charCodeAt(at + 1)))
        return [];
      if (edge.symbol === get) return tight && loose ? [{ ...edge, cost: edge.cost + 1.2 }] : [edge];
      return [edge];
    });
  }
}

/** (2) or ② behind the end of what stands before: nothing else is meant. */
const isListed = (ordinal: string, before: string) => /^[(①-⑳]/.test(ordinal) && /[;。]/.test(before);

/** 一定, 十分规范: no numbers. */
const NO_NUMERAL =
  /^(?:[一二三四](?:般|定|律|致|旦|切|直|系列|票否|线)|十分[^钟之制以至为及的者到后扣加得\P{Script=Han}])/u;

const NUMERAL = /^(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?|\.\d+)/;
const ORDINAL =
  /^(?:\(\d{1,2}\)|\d{1,2}(?:[、)](?!\d)|[,.](?!\d))|[①-⑳]|[一二三四五六七八九十]{1,2}[、,]|\([一二三四五六七八九十]{1,2}\))/;
const SEPARATORS = new Map<string, number>([
  [",", 0],
  [":", 0],
  ["、", 0],
  ["。", 2],
  ["|", 0],
  ["/", 0],
  ["-", 0],
  ["·", 0],
  ["(", 0],
  [")", 0],
  ["[", 0],
  ["]", 0],
  ['"', 0],
  ["=", 0],
  ["→", 0],
  ["`", 0],
  ["'", 0],
  [";", 1],
  [".", 2],
  ["!", 2],
]);
