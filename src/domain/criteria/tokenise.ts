import { isDigit, isHan, isLetter } from "./characters";
import { firstCharacters, measuresFrom, wordsFrom } from "./lexicon";
import type { Entry } from "./lexicon";
import type { Plain } from "./normalise";
import { readChineseNumeral } from "./numeral";
import type { Kind, Token } from "./token";

/** A numeral that was repaired, from and to in the plain text. */
export interface Repair {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export interface Tokens {
  readonly tokens: Token[];
  readonly repairs: readonly Repair[];
}

// What may follow a single character for it to be a scoring verb and not part of another word.
const BEFORE_AWARD =
  /^(?:[-+]?[\dOo〇零一二两三四五六七八九十半.(]|满分|分|[A-Ea-e](?![a-z])|本|该|此|其|相应|满\d|当|全|绩效|考核|至|到|为|百分之)/;
const SHY = new Set([
  "得",
  "评",
  "计",
  "给",
  "加",
  "为",
  "算",
  "记",
  "减",
  "罚",
  "奖",
  "打",
  "是",
  "赋",
  "获",
  "获得",
  "取得",
]);
// Words of direction that are so short that they mean it only after 每 or before a number or a verb of comparison.
const SHORT_WAYS = new Set(["低", "少", "短", "缺", "欠", "降", "差", "高", "超", "多", "增", "升"]);
const NUMERAL_NEXT = /^[-+]?[\d〇零一二两三四五六七八九十半]/;

// What can begin with a character: looked up once a character, so that plain words cost next to nothing.
const MAY_ORDER = 1;
const MAY_COUNT = 2;
const MAY_KNOW = 4;
const ROLES = rolesOfCharacters();

function rolesOfCharacters(): Uint8Array {
  const roles = new Uint8Array(0x10000);
  const give = (characters: string, role: number) => {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      roles[code] = (roles[code] ?? 0) | role;
    }
  };
  give("(第0123456789一二三四五六七八九十", MAY_ORDER);
  for (let code = 0x2460; code <= 0x249b; code++) roles[code] = MAY_ORDER;
  give("0123456789.-Oo〇lI|零一二两三四五六七八九十半百千万zotfsenhZOTFSENH", MAY_COUNT);
  give("(-~", MAY_KNOW);
  for (const character of firstCharacters()) give(character + character.toUpperCase(), MAY_KNOW);
  return roles;
}

const BEFORE_ORDINAL: ReadonlySet<Kind> = new Set<Kind>([
  "stop",
  "ord",
  "sep",
  "close",
  "open",
  "point",
  "num",
  "until",
  "full",
  "zero",
]);
const BEFORE_AMOUNT: ReadonlySet<Kind> = new Set<Kind>([
  "most",
  "least",
  "cmp",
  "mul",
  "div",
  "plus",
  "get",
  "add",
  "ded",
  "each",
  "range",
]);
const BEFORE_SIGN: ReadonlySet<Kind> = new Set<Kind>([
  "close",
  "sep",
  "stop",
  "open",
  "get",
  "full",
  "zero",
  "keep",
  "cmp",
  "point",
  "most",
  "until",
  "each",
  "least",
  "ded",
  "add",
  "ord",
]);
const BEFORE_SUFFIX: ReadonlySet<Kind> = new Set<Kind>(["num", "incl", "ref", "suf", "close"]);

/** The plain text cut into tokens. Nothing is thrown away: what no list knows becomes a word. */
export function tokenise(plain: Plain): Tokens {
  return new Cutter(plain).cut();
}

class Cutter {
  private readonly tokens: Token[] = [];
  private readonly repairs: Repair[] = [];
  private readonly text: string;
  private readonly gap: readonly number[];
  private readonly source: string;
  private readonly places: readonly number[];
  private depth = 0;
  private at = 0;
  /** Where the word that is being gathered began; -1 where none is. */
  private wordFrom = -1;

  constructor(plain: Plain) {
    this.text = plain.text;
    this.gap = plain.gap;
    this.source = plain.source;
    this.places = plain.at;
  }

  cut(): Tokens {
    const { text } = this;
    while (this.at < text.length) {
      if (this.gap[this.at] && this.wordFrom >= 0) this.endWord();
      if (this.gap[this.at] === 2 && this.lineEnds()) this.mark("stop", this.at, this.at);
      const role = ROLES[text.charCodeAt(this.at)] ?? 0;
      if (role !== 0) {
        const taken =
          ((role & MAY_ORDER) !== 0 && this.ordinal()) ||
          ((role & MAY_COUNT) !== 0 && this.numeral()) ||
          ((role & MAY_KNOW) !== 0 && (this.inclusion() || this.dashes() || this.known()));
        if (taken) continue;
      }
      if (this.sentenceEnds()) continue;
      if (this.wordFrom < 0) this.wordFrom = this.at;
      this.at++;
      // A Latin word stays whole.
      if (isLetter(text.charCodeAt(this.at - 1))) {
        while (
          this.at < text.length &&
          !this.gap[this.at] &&
          /[A-Za-z0-9\u00c0-\u024f'-]/.test(text.charAt(this.at))
        ) {
          this.at++;
        }
      }
    }
    this.endWord();
    return { tokens: this.tokens, repairs: this.repairs };
  }

  private previous(): Token | undefined {
    return this.wordFrom >= 0 ? undefined : this.tokens[this.tokens.length - 1];
  }

  private endWord(): void {
    if (this.wordFrom < 0) return;
    const from = this.wordFrom;
    this.wordFrom = -1;
    this.push("word", from, this.at, "");
  }

  private mark(kind: Kind, start: number, end: number): void {
    this.push(kind, start, end, "");
  }

  private push(kind: Kind, start: number, end: number, op: Token["op"]): Token {
    const token: Token = {
      kind,
      word: this.text.slice(start, end),
      start,
      end,
      gap: this.gap[start] ?? 0,
      op,
      value: 0,
      digit: 0,
      percent: false,
      unit: "",
      scale: 1,
      digits: false,
      used: false,
    };
    this.tokens.push(token);
    return token;
  }

  /** Whether a line break ends a part: after points, a full stop, a number. */
  private lineEnds(): boolean {
    const code = this.text.charCodeAt(this.at - 1);
    return isDigit(code) || /[分止%):]/.test(this.text.charAt(this.at - 1));
  }

  /** 20 points. One: …: a full stop between two Latin sentences; No. 5 and max. 5 points are none. */
  private sentenceEnds(): boolean {
    const { text, at } = this;
    if (text.charAt(at) !== "." || !this.gap[at + 1] || this.gap[at] !== 0) return false;
    if (!/[A-Z]/.test(text.charAt(at + 1)) || !/[a-z%)\d]/.test(text.charAt(at - 1))) return false;
    if (/(?:no|vs|approx|max|min|incl|excl|dept)$/i.test(text.slice(Math.max(0, at - 6), at))) return false;
    this.endWord();
    this.push("stop", at, at + 1, "");
    this.at = at + 1;
    return true;
  }

  // ---- ordinals -------------------------------------------------------------------------------------------------

  private ordinal(): boolean {
    const { text, at } = this;
    const c = text.charAt(at);
    const code = text.charCodeAt(at);
    if ((code >= 0x2460 && code <= 0x2473) || (code >= 0x2474 && code <= 0x249b))
      return this.takeOrdinal(at + 1);
    const previous = this.previous();
    const starts =
      (this.wordFrom < 0 && !previous) ||
      this.gap[at] !== 0 ||
      (previous !== undefined && BEFORE_ORDINAL.has(previous.kind));
    if (!starts) return false;
    const rest = text.slice(at, at + 6);
    let match: RegExpExecArray | null = null;
    if (c === "(") match = /^\((?:\d{1,2}|[一二三四五六七八九十]{1,2})\)[、.:]?/.exec(rest);
    else if (isDigit(code)) {
      match = /^\d{1,2}(?:[、)]|[.](?!\d))/.exec(rest);
      // 2. 0 times: a space tells the ordinal from 2.0.
      const point = /^\d{1,2}[.]/.exec(rest);
      if (!match && point && this.gap[at + point[0].length]) match = point;
    } else if (/[一二三四五六七八九十]/.test(c)) match = /^[一二三四五六七八九十]{1,2}[、.]/.exec(rest);
    else if (c === "第") match = /^第[一二三四五六七八九十]{1,2}[、,:.条]/.exec(rest);
    if (!match) return false;
    // capped at 30. is the end of a sentence.
    const isAmount = previous !== undefined && BEFORE_AMOUNT.has(previous.kind);
    if (match[0].endsWith(".") && (isAmount || at + match[0].length === text.length)) return false;
    // A bracket that closes an open one is no ordinal: (2).
    if (match[0].endsWith(")") && c !== "(" && this.depth > 0) return false;
    if (
      c === "(" &&
      this.tokens.some((token) => token.kind === "num") &&
      !this.gap[at] &&
      previous?.kind === "word"
    )
      return false;
    return this.takeOrdinal(at + match[0].length);
  }

  private takeOrdinal(end: number): boolean {
    this.endWord();
    this.push("ord", this.at, end, "");
    this.at = end;
    return true;
  }

  private inclusion(): boolean {
    const { text, at } = this;
    if (text.charAt(at) !== "(") return false;
    const match = /^\((不?包?[含括]|不?包含|不?包括)(?:本数|本级|[\d.]+%?|[^()\d,;]{0,2})\)/.exec(
      text.slice(at, at + 12),
    );
    if (!match) return false;
    this.endWord();
    this.push("incl", at, at + match[0].length, match[0].charAt(1) === "不" ? "gt" : "ge");
    this.at = at + match[0].length;
    return true;
  }

  // ---- numbers --------------------------------------------------------------------------------------------------

  private numeral(): boolean {
    const { text, at } = this;
    const code = text.charCodeAt(at);
    const c = text.charAt(at);
    if (isDigit(code) || (c === "." && !this.gap[at + 1] && isDigit(text.charCodeAt(at + 1))))
      return this.digits(at, false);
    if (c === "-" && isDigit(text.charCodeAt(at + 1)) && !this.gap[at + 1] && this.mayBeSigned()) {
      return this.digits(at, true);
    }
    if (c === "O" || c === "o" || c === "〇") return this.letterForZero() || (c !== "〇" && this.english(at));
    if ((c === "l" || c === "I" || c === "|") && this.isLetterForOne()) return this.digits(at, false);
    if ((c === "百" || c === "千" || c === "万") && text.startsWith("分之", at + 1)) {
      return this.fractionInWords(at, c === "百" ? 2 : c === "千" ? 3 : 4);
    }
    if (isHan(code)) return this.chinese(at);
    return isLetter(code) && this.english(at);
  }

  private mayBeSigned(): boolean {
    const previous = this.previous();
    if (!previous) {
      if (this.wordFrom < 0 || this.gap[this.at] !== 0) return true;
      // 每条-2分
      return (
        isHan(this.text.charCodeAt(this.at - 1)) &&
        /^-[\d.]+分(?!钟)/.test(this.text.slice(this.at, this.at + 7))
      );
    }
    if (previous.kind === "num") {
      // 每发现一处-1.5分
      if (
        previous.unit !== "" &&
        previous.unit !== "分" &&
        !previous.percent &&
        /^-[\d.]+分(?!钟)/.test(this.text.slice(this.at, this.at + 7))
      )
        return true;
      return this.gap[this.at] !== 0;
    }
    return BEFORE_SIGN.has(previous.kind);
  }

  /** O where only a zero can stand: 得O分, O%, 减至O分. */
  private letterForZero(): boolean {
    const { text, at } = this;
    const before = text.charAt(at - 1);
    if (at > 0 && !this.gap[at] && /[A-Za-z]/.test(before)) return false;
    const after = /^[Oo〇](分|%|次|个|件)/.exec(text.slice(at, at + 3));
    if (!after) return false;
    this.endWord();
    this.repairs.push({ start: at, end: at + 1, value: "0" });
    return this.finish(at, at + 1, 0, 0, true);
  }

  private isLetterForOne(): boolean {
    const { text, at } = this;
    if (at > 0 && !this.gap[at] && /[A-Za-z]/.test(text.charAt(at - 1))) return false;
    return /^[lI|](?:[\dOo]+(?:%|分|次|个|天|件)|[%分次天件])/.test(text.slice(at, at + 8));
  }

  /** 完成率×25,120%封顶: a share of so many thousand percent is none. */
  private isPercentAfter(at: number): boolean {
    return /^\d{3}%/.test(this.text.slice(at, at + 4));
  }

  /** An arabic numeral, with the letters that OCR puts for 0 and 1 within it. */
  private digits(from: number, signed: boolean): boolean {
    const { text } = this;
    // Digits glued to a Latin word belong to it: ISO9001.
    if (this.wordFrom >= 0 && !this.gap[from] && isLetter(text.charCodeAt(from - 1))) return false;
    let end = signed ? from + 1 : from;
    let numeral = "";
    let repaired = false;
    let whole = true;
    let decimals = 0;
    for (; end < text.length; end++) {
      if (end > from && this.gap[end]) break;
      const c = text.charAt(end);
      const code = text.charCodeAt(end);
      if (isDigit(code)) {
        numeral += c;
        if (!whole) decimals++;
      } else if (c === "." && whole && isDigit(text.charCodeAt(end + 1)) && !this.gap[end + 1]) {
        numeral += ".";
        whole = false;
      } else if (c === "," && whole && this.isThousands(from, end) && !this.isPercentAfter(end + 1)) {
        continue;
      } else if (/[OoIl|]/.test(c) && this.isLetterInNumeral(end)) {
        numeral += /[Oo]/.test(c) ? "0" : "1";
        if (!whole) decimals++;
        repaired = true;
      } else break;
    }
    if (numeral.length > 15) return false;
    // A clock time or a ratio of two numbers is none of the grammar's numbers.
    if (
      text.charAt(end) === ":" &&
      !this.gap[end] &&
      !this.gap[end + 1] &&
      Number(numeral) <= 24 &&
      /^:[0-5]\d(?!\d|%)/.test(text.slice(end, end + 4)) &&
      whole &&
      numeral.length <= 2 &&
      !/^:\d+(?:分|%|\.)/.test(text.slice(end, end + 5))
    ) {
      if (this.wordFrom < 0) this.wordFrom = from;
      this.at = end + 3;
      return true;
    }
    // 4月30日: a date.
    const day = /^月\d{1,2}[日号]/.exec(text.slice(end, end + 4));
    if (day && whole && numeral.length <= 2) {
      if (this.wordFrom < 0) this.wordFrom = from;
      this.at = end + day[0].length;
      return true;
    }
    // 5S, 3D, 4G: a name. W and K are ten thousand and thousand.
    const next = text.charAt(end);
    if (
      isLetter(next.charCodeAt(0)) &&
      !this.gap[end] &&
      !/^(?:[WwKk](?![A-Za-z])|PPM|ppm|pp|pts?|points?|min|s(?=$|[-~,;:)以得内])|sec(?![a-z])|h(?![a-z])|hours?|hrs?|days?|times?|x(?=\d))/.test(
        text.slice(end, end + 7),
      )
    ) {
      if (this.wordFrom < 0) this.wordFrom = from;
      this.at = end;
      return true;
    }
    // ISO 9001: a name too.
    if (
      !signed &&
      from > 0 &&
      this.gap[from] &&
      this.wordFrom < 0 &&
      /(?:ISO|GB|GB\/T|IATF|OHSAS|HACCP|QC)$/.test(text.slice(0, from))
    ) {
      const name = this.tokens[this.tokens.length - 1];
      if (name?.kind === "word") {
        name.end = end;
        name.word = text.slice(name.start, end);
        this.at = end;
        return true;
      }
    }
    this.endWord();
    if (repaired) this.repairs.push({ start: from, end, value: numeral });
    const value = Number(numeral) * (signed ? -1 : 1);
    return this.finish(from, end, value, decimals, true);
  }

  private isThousands(from: number, comma: number): boolean {
    const { text } = this;
    const digitsBefore = comma - from;
    if (digitsBefore < 1 || digitsBefore > 3 + 4 * 3 || text.charAt(from) === "0") return false;
    const last = text.lastIndexOf(",", comma - 1);
    const group = comma - Math.max(from, last + 1);
    if (last >= from ? group !== 3 : group > 3) return false;
    const next = text.slice(comma + 1, comma + 5);
    return /^\d{3}(?!\d)/.test(next) && !this.gap[comma + 1] && !this.gap[comma];
  }

  private isLetterInNumeral(at: number): boolean {
    const { text } = this;
    // Followed by further digits or letters of this sort, and by a sign that only a number has.
    const rest = /^[OoIl|\d]*(.?)/.exec(text.slice(at, at + 10));
    return rest !== null && /^[%分次个天件元条]$/.test(rest[1] ?? "");
  }

  /** 百分之九十八, 万分之五. */
  private fractionInWords(from: number, places: number): boolean {
    const start = from + 3;
    const written = /^\d+(?:\.\d+)?/.exec(this.text.slice(start, start + 8));
    const words = written ? undefined : readChineseNumeral(this.text, start);
    if (!written && !words) return false;
    this.endWord();
    const decimals = written?.[0].split(".")[1]?.length ?? 0;
    const value = written ? Number(written[0]) : (words?.value ?? 0);
    this.asPercent(from, written ? start + written[0].length : (words?.end ?? start), value, decimals);
    const last = this.tokens[this.tokens.length - 1];
    if (last) {
      last.value = shift(value, -places);
      last.digit = unitDigit(decimals + places);
    }
    return true;
  }

  private asPercent(from: number, end: number, value: number, decimals: number): boolean {
    const token = this.push("num", from, end, "");
    token.value = shift(value, -2);
    token.digit = unitDigit(decimals + 2);
    token.percent = true;
    token.digits = true;
    this.at = end;
    return true;
  }

  /** zero defects, two complaints: a number in English words before what it counts. */
  private english(from: number): boolean {
    const { text } = this;
    if (from > 0 && !this.gap[from] && isLetter(text.charCodeAt(from - 1))) return false;
    // half hour, half an hour, half a point. Half marks are a share of them.
    const half = this.halved(from);
    if (half > 0) {
      this.endWord();
      return this.finish(from, half, 0.5, 1, false);
    }
    const match = /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten)/i.exec(
      text.slice(from, from + 5),
    );
    const value = match ? ENGLISH.indexOf(match[0].toLowerCase()) : -1;
    const end = from + (match?.[0].length ?? 0);
    if (value < 0) return false;
    // One: 10 points. Two or more: 0 points.
    const listed = /^(?::|or(?:more|fewer|less)\b)/i.test(
      text.slice(end, end + 8).replace(/(or(?:more|fewer|less)).*/i, "$1"),
    );
    if (!listed && (!this.gap[end] || (this.measureAt(end) === "" && this.latinPoints(end) === 0)))
      return false;
    this.endWord();
    return this.finish(from, end, value, 0, false);
  }

  /** Where `half a` ends before a stretch of time or a point; 0 where it does not stand there. */
  private halved(from: number): number {
    const { text } = this;
    if (!/^half/i.test(text.slice(from, from + 4))) return 0;
    let end = from + 4;
    if (text.charAt(end) === "-") end++;
    else if (!this.gap[end]) return 0;
    const article = /^an?/i.exec(text.slice(end, end + 2))?.[0].length ?? 0;
    for (const length of [article, 1])
      if (article > 0 && this.gap[end + length]) {
        end += length;
        break;
      }
    if (/^point/i.test(text.slice(end, end + 5)) && this.latinPoints(end) > 0) return end;
    return /^(?:hour|day|week|month|year|minute)s?$/.test(this.measureAt(end)) ? end : 0;
  }

  /** A Chinese numeral counts only before a measure word, points, or after a scoring verb. */
  private chinese(from: number): boolean {
    const c = this.text.charAt(from);
    for (const entry of wordsFrom(c) ?? []) {
      const scoring = this.previous();
      if (entry.word === "十分" && scoring && /^(?:ded|add|get)$/.test(scoring.kind)) continue;
      if (this.text.startsWith(entry.word, from)) return false;
    }
    const numeral = readChineseNumeral(this.text, from);
    if (!numeral) return false;
    const { text } = this;
    // 分三档, 百分之百 apart
    if (
      this.wordFrom >= 0 &&
      text.charAt(from - 1) === "分" &&
      !this.gap[from] &&
      /^[级档等]/.test(text.charAt(numeral.end))
    )
      return false;
    if (c === "百") return false;
    // 第三方, 星期一, 周一: no counts.
    if (
      ((text.charAt(from - 1) === "第" && !/^[名位]/.test(text.slice(numeral.end))) ||
        text.slice(from - 2, from) === "星期") &&
      !/^第.?次/.test(text.slice(from - 1, from + 2))
    )
      return false;
    const rest = text.slice(numeral.end, numeral.end + 4);
    const measure = this.measureAt(numeral.end);
    if (measure === "" && !/^(?:分|以[上下内外]|[及含]|\()/.test(rest)) return false;
    // 半 only halves time and counts.
    if (c === "半" && !/^(?:天|小时|年|个|日|月)/.test(rest)) return false;
    this.endWord();
    return this.finish(from, numeral.end, numeral.value, 0, false);
  }

  private measureAt(at: number): string {
    for (const word of measuresFrom(this.text.charAt(at)) ?? []) {
      if (this.text.startsWith(word, at) && this.measureEnds(word, at)) return word;
    }
    return "";
  }

  /** A measure word must not be the beginning of another word: 分钟 apart, 分 before 机; a Latin one ends with its word. */
  private measureEnds(word: string, at: number): boolean {
    const end = at + word.length;
    if (isLetter(word.charCodeAt(0))) return !!this.gap[end] || !isLetter(this.text.charCodeAt(end));
    if (word.length > 1) return true;
    const next = this.text.slice(end, end + 1);
    if (word === "项" && next === "目") return false;
    if (word === "标" && next !== "") return /[扣得,;]/.test(next);
    if (word === "问" || word === "成" || word === "通" || word === "环" || word === "号")
      return /^[扣得加减,;。以及含~至到]?$/.test(next) && word !== "号";
    return true;
  }

  private finish(
    from: number,
    numeralEnd: number,
    value: number,
    decimals: number,
    digits: boolean,
  ): boolean {
    const { text } = this;
    let end = numeralEnd;
    let scale = 1;
    let percent = false;
    let unit = "";
    const c = text.charAt(end);
    if (c === "%") {
      end++;
      // 95%% and 95％％ are one.
      if (text.charAt(end) === "%") end++;
      return this.asPercent(from, end, value, decimals) && this.asDigits(digits);
    }
    if (c === "‰") {
      this.asPercent(from, end + 1, value, decimals);
      const last = this.tokens[this.tokens.length - 1];
      if (last) {
        last.value = shift(value, -3);
        last.digit = unitDigit(decimals + 3);
      }
      return true;
    }
    const power = /^(?:百万|千万|[万千百亿](?!分)|[WwKk](?![A-Za-z]))/.exec(text.slice(end, end + 2));
    if (power && !(power[0] === "千" && /^千(?:克|米|瓦)/.test(text.slice(end, end + 2)))) {
      const zeros = POWERS[power[0].toLowerCase()] ?? 0;
      scale = 10 ** zeros;
      unit = power[0];
      end += power[0].length;
    }
    if (text.charAt(end) === "多" && unit !== "") return false;
    if (/^分(?!钟|之|公司|店|部|机|工|管|析|类|支|包)/.test(text.slice(end, end + 3)) && unit === "") {
      unit = "分";
      end++;
    } else {
      const measure = this.measureAt(end);
      unit += measure;
      end += measure.length;
      if (/^(?:个?百分点|个点|个百分比|percentagepoints?|pp)$/.test(measure)) percent = true;
      else if (/^(?:点|成)$/.test(measure)) {
        unit = unit.slice(0, -1);
        end -= 1;
      }
    }
    if (unit === "points" || unit === "point") unit = "分";
    if (unit === "s" || unit === "sec") unit = "秒";
    const latin = this.latinPoints(end);
    if (latin > 0 && unit === "") {
      unit = "分";
      end += latin;
    }
    if (percent) {
      this.asPercent(from, end, value, decimals);
      const last = this.tokens[this.tokens.length - 1];
      if (last) last.unit = "百分点";
      return this.asDigits(digits);
    }
    const token = this.push("num", from, end, "");
    const zeros = Math.round(Math.log10(scale));
    token.value = shift(value, zeros);
    token.digit = unitDigit(decimals - zeros);
    token.unit = unit;
    token.scale = scale;
    token.digits = digits;
    this.at = end;
    return true;
  }

  private latinPoints(at: number): number {
    const match = /^(?:points?|pts?|marks?)/i.exec(this.text.slice(at, at + 6));
    if (!match) return 0;
    const end = at + match[0].length;
    return this.gap[end] || !isLetter(this.text.charCodeAt(end)) ? match[0].length : 0;
  }

  private asDigits(digits: boolean): boolean {
    const last = this.tokens[this.tokens.length - 1];
    if (last) last.digits = digits;
    return true;
  }

  private dashes(): boolean {
    const { text, at } = this;
    if (text.charAt(at) !== "-" && text.charAt(at) !== "~") return false;
    let end = at + 1;
    while (text.charAt(end) === "-" || text.charAt(end) === "~") end++;
    this.endWord();
    this.push(this.standsForColon(at, end) ? "sep" : "range", at, end, "");
    this.at = end;
    return true;
  }

  /** 200以上—10分, 150~199——8分: a long dash behind a bound that is complete, before its points. */
  private standsForColon(at: number, end: number): boolean {
    if (this.source.charAt(this.places[at] ?? 0) !== "—") return false;
    const last = this.tokens[this.tokens.length - 1];
    const complete =
      last?.kind === "suf" ||
      last?.kind === "incl" ||
      (last?.kind === "num" && /^(?:range|cmp)$/.test(this.tokens[this.tokens.length - 2]?.kind ?? ""));
    return complete && /^[\d.]+分(?!钟)/.test(this.text.slice(end, end + 8));
  }

  // ---- known words ----------------------------------------------------------------------------------------------

  private known(): boolean {
    const { text, at } = this;
    const entries = wordsFrom(text.charAt(at)) ?? wordsFrom(text.charAt(at).toLowerCase());
    if (!entries) return false;
    for (const entry of entries) {
      if (!this.fits(entry)) continue;
      const end = at + entry.word.length;
      if (entry.kind === "word") {
        if (this.wordFrom < 0) this.wordFrom = at;
        this.at = end;
        return true;
      }
      this.endWord();
      this.push(entry.kind, at, end, entry.op);
      if (entry.kind === "open") this.depth++;
      if (entry.kind === "close") this.depth = Math.max(0, this.depth - 1);
      this.at = end;
      return true;
    }
    return false;
  }

  private fits(entry: Entry): boolean {
    const { text, at } = this;
    const { word, kind } = entry;
    const latin = word.charCodeAt(0) < 0x80 && isLetter(word.charCodeAt(0));
    if (word.length > 1 && !latin && text.charCodeAt(at + 1) !== word.charCodeAt(1)) return false;
    if (latin) {
      if (text.slice(at, at + word.length).toLowerCase() !== word) return false;
      if (at > 0 && !this.gap[at] && isLetter(text.charCodeAt(at - 1))) return false;
      const end = at + word.length;
      if (end < text.length && !this.gap[end] && isLetter(text.charCodeAt(end))) return false;
    } else if (!text.startsWith(word, at)) return false;
    const rest = text.slice(at + word.length, at + word.length + 4);
    const previous = this.previous();
    // 良好评8分
    if ((word === "好评" || word === "差评") && /^\d+(?:\.\d+)?分/.test(rest)) return false;
    // 每天扣2分 is a step; 每天检查 says how often.
    if (kind === "word" && word.startsWith("每") && /^(?:扣|加|奖|减|得|计|罚|-|均|各|再|另)/.test(rest))
      return false;
    // -2 points per week without a plan is a step; per week alone says how often.
    if (
      kind === "word" &&
      /^(?:per|every|each)(?:week|month|quarter)$/.test(word) &&
      /^(?:without|with|inwhich|that|where|when|late|overdue|ofdelay)/i.test(
        text.slice(at + word.length, at + word.length + 8),
      )
    )
      return false;
    switch (kind) {
      case "suf":
        return latin || word === "以外" || word === "之外" || word === "已外"
          ? this.afterNumber()
          : this.afterNumber();
      case "range":
        if (word === "至" || word === "到" || latin)
          return previous?.kind === "num" || previous?.kind === "suf" || previous?.kind === "incl";
        return true;
      case "get":
      case "add":
        if (SHY.has(word)) return BEFORE_AWARD.test(rest) || (word === "评" && rest === "");
        return true;
      case "ded":
        if (word === "减" || word === "罚" || word === "处罚" || word === "减去" || word === "处以")
          return BEFORE_AWARD.test(rest);
        return true;
      case "down":
      case "up":
        if (SHORT_WAYS.has(word))
          return (
            /^(?:预算|目标|定额|计划|考核|额定)/.test(rest) ||
            previous?.kind === "each" ||
            previous?.kind === "ref" ||
            NUMERAL_NEXT.test(rest) ||
            previous?.kind === "up" ||
            previous?.kind === "down"
          );
        return true;
      case "off":
        return previous?.kind === "each" || NUMERAL_NEXT.test(rest) || (latin && previous?.kind === "num");
      case "zero":
        if (word === "不得") return /^$|^[,;。)]/.test(rest);
        // 扣本项分值的20% is a share of it.
        if (
          (word.startsWith("扣") && /^(?:的|\d)/.test(rest)) ||
          (word.endsWith("分") && /^[值数]/.test(rest))
        )
          return false;
        if (word === "扣完" || word === "扣光") return !rest.startsWith("为止") && !/^\d/.test(rest);
        if (word === "zero" || word === "none" || word === "nil") return true;
        return true;
      case "most":
      case "least":
        return true;
      case "all":
        return /^(?:扣|加|奖|减|得|计|给|记|为|不)/.test(rest);
      case "div":
        return true;
      case "cmp":
        if (word === "达") return NUMERAL_NEXT.test(rest) && !/[到抵直]/.test(text.charAt(at - 1));
        if (word === "逾") return NUMERAL_NEXT.test(rest);
        if (word === "满足") return false;
        return true;
      default:
        return true;
    }
  }

  private afterNumber(): boolean {
    const previous = this.tokens[this.tokens.length - 1];
    if (this.wordFrom < 0) return previous !== undefined && BEFORE_SUFFIX.has(previous.kind);
    // 四件未归还以上: a short word may stand between.
    return previous?.kind === "num" && this.at - this.wordFrom <= 3;
  }
}

const ENGLISH = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const POWERS: Readonly<Record<string, number>> = { 百: 2, 千: 3, k: 3, 万: 4, w: 4, 百万: 6, 千万: 7, 亿: 8 };

/** A numeral moved by so many decimal places, without binary dust. */
function shift(value: number, places: number): number {
  return places === 0 ? value : Number(`${value}e${places}`);
}

function unitDigit(decimals: number): number {
  return Number(`1e${-decimals}`);
}
