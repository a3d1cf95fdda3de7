import type { Award, Clause, Points, Quantity, Tier } from "../../rule/rule";
import { isAdverse } from "../adverse";
import { simplified } from "../characters";
import { isGradeLabel } from "../grade-label";
import type { Draft } from "./draft";
import { isNothing } from "./awards-of-nothing";
import type { Piece } from "./pieces";
import type { Limit } from "./values";

const COUNT: Quantity = { kind: "count", unit: null, scale: 1, completion: false };
const PASS: Quantity = { kind: "pass", unit: null, scale: 1, completion: false };
const GRADE: Quantity = { kind: "grade", unit: null, scale: 1, completion: false };
const ZERO: Award = { kind: "score", points: { kind: "points", value: 0 } };
const FULL: Award = { kind: "score", points: { kind: "share", value: 1 } };

const NEGATION = /^(?:[无無]|未|[没沒]有?|零|不(?!良)|非|no\b|not\b|without\b|zero\b)/i;

/** Compares with what no number says. */
const COMPARES = /低于|高于|超过|优于|多于|少于|小于|大于/;
/** Reached, and nothing says what: 体验分达到得10分. */
const REACHED = /[分率量额数值度](?:达到|超过|低于|高于)$/;
/** Words of a formula. */
const RECKONS = /[÷×*=]|\/(?:目标|计划)|(?<!完成|达成|达到)(?:实际|目标)值?$/;
/** How much of it is left to who judges: 明显提升, 略有改善. */
const VAGUE = /明显|显著|略有|稍有|略微|大幅|小幅|较大(?:提升|改善|进步)|一定(?:提升|改善|进步)/;
/** Words that only lead to a grade. */
const LEADS =
  /(?:^|[\s,，、:：;；|/“"(（])(?:的|为|是|得|获|获得|评为|达到|评定为|定为|被评为)?$|(?:为|是|得|获|获得|评为|达到|评级|等级|级别|结果|结论|评定|评价|考核)[\s:：“"]*$/;

/** What a grade or state is called: by itself where what stands before it only names what is graded. */
function labelOf(name: string, grade: string | undefined, pieces: readonly Piece[]): string {
  if (grade === undefined) {
    // 纳税信用A级5分,B级4分: the first has the name of all before it.
    const letter = /(?:[A-DMSa-dms]|AA+|BB+)(?:级|等|档|类)?$/.exec(plainLabel(name))?.[0];
    const isFirst =
      letter !== undefined &&
      letter !== name &&
      pieces.slice(1).some(({ grade: other }) => other !== undefined);
    return isFirst && pieces[0]?.name === name ? letter : plainLabel(name);
  }
  const before = name.slice(0, name.length - grade.length);
  const alone = (piece: Piece) =>
    piece.item.is !== "award" ||
    (piece.grade !== undefined && LEADS.test(piece.name.slice(0, piece.name.length - piece.grade.length))) ||
    (piece.grade === undefined && /^[,，、\s]*[A-Z]{1,3}(?:级|等|档|类)?$/i.test(piece.name));
  const others = pieces.slice(1);
  const isOneOfSeveral = others.some(({ item }) => item.is === "award") && others.every(alone);
  return LEADS.test(before) || isOneOfSeveral ? grade.replaceAll(/\s/g, "") : plainLabel(name);
}

/** clause := state+ rest? limit*: words without a number, and what they get. Null where the phrases are no such clause. */
export function buildStates(pieces: readonly Piece[]): readonly Draft[] {
  const states: {
    readonly label: string;
    readonly award: Award;
    readonly words: string;
    readonly behind: boolean;
  }[] = [];
  const limits: Limit[] = [];
  let rest: Award | null = null;
  let statedMax: number | null = null;
  let bare = 0;
  for (const { item, name, words, grade } of pieces) {
    switch (item.is) {
      case "award":
        if (item.bare) bare++;
        states.push({
          label: labelOf(name, grade, pieces),
          award: item.award,
          words,
          behind: item.caseBehind === true,
        });
        break;
      case "else":
        if (rest) return [];
        rest = item.award;
        break;
      case "base":
        if (item.kind === "full" && item.points.kind === "points") statedMax = item.points.value;
        break;
      case "limit":
        limits.push(item);
        break;
      default:
        return [];
    }
  }
  // 优秀 10 良好 8: numbers beside each of several grades.
  if (bare > 0 && (bare < states.length || bare < 2)) return [];
  // Excellent 5, good 4: words that only grade; other words with a number behind them may be anything.
  const alone = pieces.some(({ item }) => item.is === "award" && item.alone);
  if (alone && !states.every(({ label }) => isGrading(lastPart(label)))) return [];
  // 一票否决,本项不得分: said twice.
  const again = states.findIndex(
    ({ label, award }, i) =>
      states[i - 1]?.award.kind === "veto" &&
      award.kind === "score" &&
      award.points.value === 0 &&
      /^(?:本项|该项|此项|本項|該項)?$/.test(label),
  );
  if (again > 0) states.splice(again, 1);
  const [first, second] = states;
  if (!first) return [];
  // One = 15, two = 10: bounds, no words for a grade.
  if (states.some(({ label }) => /^(?:none|one|two|three|four|five|six)$/i.test(label))) return [];
  // No points if two or more are missed: so many, which nothing has read.
  if (
    states.some(({ label, behind }) => behind && /\b(?:one|two|three|four|five|six|any two)\b/i.test(label))
  )
    return [];
  if (states.some(({ label }) => REACHED.test(label))) return [];
  // 毛利率目标35%,实际÷目标×20分: a target and a formula are no grades.
  if (states.some(({ label }) => RECKONS.test(label))) return [];
  const isVague = states.some(({ label, award }) => VAGUE.test(label) && award.kind === "score");
  const common = {
    limits,
    base: null,
    statedMax,
    ...(isVague ? { doubt: "JUDGED_AMOUNT" as const } : {}),
  };
  const draft = (clause: Clause, cost: number, more: Partial<Draft>): Draft => ({
    clause,
    cost,
    ...common,
    own: false,
    adds: false,
    takes: false,
    ...more,
  });
  const pass = (good: Award, bad: Award, subject: string): Clause => ({
    subject,
    quantity: PASS,
    gates: [],
    scoring: { kind: "pass", pass: good, fail: bad },
  });
  const isShare = ({ award, words }: (typeof states)[number]) =>
    award.kind === "score" && "paid" in award.points && /[\u4e00-\u9fff]/.test(words);
  if (rest && states.length > 1) {
    // AAA得5分,AA得4分,其余不得分.
    if (!states.every(({ label, award }) => isGrading(lastPart(label)) && award.kind === "score")) return [];
    states.push({ label: "其余", award: rest, words: "", behind: false });
  } else if (rest) {
    if (isShare(first)) return [];
    // 出现食物中毒事件得0分,否则得满分: what happens is counted.
    if (/^(?:发生|出现|存在|造成)/.test(first.label) && isNothing(first.award) && !isNothing(rest)) {
      const one = { kind: "value", value: 1 } as const;
      const tiers: Tier[] = [
        { interval: { low: null, high: { at: one, closed: false } }, award: rest, words: "" },
        { interval: { low: { at: one, closed: true }, high: null }, award: first.award, words: first.words },
      ];
      return [
        draft({ subject: first.label, quantity: COUNT, gates: [], scoring: { kind: "tiers", tiers } }, 0.2, {
          own: true,
        }),
      ];
    }
    const none = /(?:^|:\s*)(?:no|zero|without)\s/i.exec(first.label);
    // No fatality: what is not to happen is counted.
    if (none) {
      const one = { kind: "value", value: 1 } as const;
      const tiers: Tier[] = [
        { interval: { low: null, high: { at: one, closed: false } }, award: first.award, words: first.words },
        { interval: { low: { at: one, closed: true }, high: null }, award: rest, words: "" },
      ];
      const clause: Clause = {
        subject: first.label,
        quantity: COUNT,
        gates: [],
        scoring: { kind: "tiers", tiers },
      };
      return [draft(clause, 0.2, { own: true })];
    }
    // Full marks if target met: what the target says, where the sheet has one.
    const ofTarget = /\b(?:target|goal|plan|budget|quota)\b.*\b(?:met|reached|achieved|hit)\b/i.test(
      first.label,
    );
    return [draft(pass(first.award, rest, first.label), ofTarget ? 0.75 : 0.2, { own: true })];
  }
  const named = first.label === "" ? 1.5 : 0;
  if (!second) {
    const { award, label, words } = first;
    const points = award.kind === "score" || award.kind === "change" ? award.points : null;
    if (award.kind === "change" && points) {
      if (points.value === 0) return [];
      // 10 extra if any letter is unanswered: once, however many there are.
      if (first.behind) {
        const none: Award = { kind: "change", points: { kind: "points", value: 0 } };
        return [draft(pass(award, none, label), 0.4, { adds: points.value > 0, takes: points.value < 0 })];
      }
      const scoring = events(points);
      return [
        draft({ subject: label, quantity: COUNT, gates: [], scoring }, 0.4 + named, {
          // 扣2分: for what?
          ...(label === "" ? { place: "beside" as const } : {}),
          adds: points.value > 0,
          takes: points.value < 0,
        }),
      ];
    }
    if (award.kind === "veto" || (points && points.value === 0)) {
      const unsaid = award.kind === "veto" && !happens(label);
      const isLastCase =
        award.kind !== "veto" && !first.behind && /^[a-z ]+$/i.test(label) && !isAdverse(label);
      const tiers: Tier[] = [
        {
          interval: { low: null, high: { at: { kind: "value", value: 1 }, closed: false } },
          award: FULL,
          words: "",
        },
        {
          interval: { low: { at: { kind: "value", value: 1 }, closed: true }, high: null },
          award: ZERO,
          words: label,
        },
      ];
      const veto: Tier[] = [
        {
          interval: { low: null, high: { at: { kind: "value", value: 1 }, closed: false } },
          award: { kind: "change", points: { kind: "points", value: 0 } },
          words: "",
        },
        {
          interval: { low: { at: { kind: "value", value: 1 }, closed: true }, high: null },
          award: { kind: "veto" },
          words: label,
        },
      ];
      const count = (of: Tier[]): Clause => ({
        subject: label,
        quantity: COUNT,
        gates: [],
        scoring: { kind: "tiers", tiers: of },
      });
      const alone =
        NEGATION.test(label) && !/^未发生|^无故|^zero tolerance/i.test(label)
          ? pass(FULL, ZERO, label)
          : count(tiers);
      return [
        draft(alone, 0.4 + named / 2, {
          own: true,
          place: "alone",
          takes: true,
          ...(unsaid ? { doubt: "ONLY_DEFINITION" as const } : {}),
        }),
        // Lower: 0, fail = 0: the last case, nothing that happens.
        draft(count(veto), 0.4 + named + (isLastCase ? 3 : 0), {
          veto: true,
          takes: true,
          place: "beside",
        }),
      ];
    }
    if (!points) return [];
    // 目标值95%, 合格率≥95%: bounds that get nothing.
    if (isShare(first)) return [];
    // 投诉率低于同行得5分: compared with what is not known.
    if (COMPARES.test(label)) return [];
    // No cancelled train, 6 points: 1 would be read as yes by one and as one train by another.
    if (/^(?:no|zero)\s/i.test(label)) return [];
    // Points that stand alone are rather those of bounds that something else has taken.
    if (label === "" && /[a-z%]/i.test(words)) return [];
    return [draft(pass(award, ZERO, label), 0.8 + named, { own: true })];
  }
  // Quality of documentation: A = 20 / B = 12: what stands before the colon is the name of all.
  // 否定意见或无法表示意见得0分: two words for what gets the same.
  const grades = states.flatMap(({ label, award }) =>
    lastPart(label)
      .split(/(?<=([\u4e00-\u9fff]{2}))或者?(?=[\u4e00-\u9fff]+\1$)/)
      .filter((_, i) => i % 2 === 0)
      .map((one) => ({ label: one, meaning: "", award })),
  );
  if (grades.some(({ label }) => label === "")) return [];
  if (new Set(grades.map(({ label }) => label)).size < grades.length) return [];
  const drafts: Draft[] = [];
  const own = states.every(({ award }) => award.kind === "score");
  const pair = states.length === 2 ? opposites(lastSaid(first.label), lastSaid(second.label)) : 0;
  if (states.length === 2 && pair !== 0) {
    const worth = (award: Award) =>
      award.kind === "score" || award.kind === "change"
        ? (award.points.kind === "share" ? 1000 : 1) * award.points.value
        : 0;
    const better = worth(first.award) >= worth(second.award) ? first : second;
    const worse = better === first ? second : first;
    // 不逾期8分,逾期0分: what is not to happen is counted.
    if (NEGATION.test(lastSaid(better.label))) {
      const one = { kind: "value", value: 1 } as const;
      drafts.push(
        draft(
          {
            subject: worse.label,
            quantity: COUNT,
            gates: [],
            scoring: {
              kind: "tiers",
              tiers: [
                {
                  interval: { low: null, high: { at: one, closed: false } },
                  award: better.award,
                  words: better.words,
                },
                {
                  interval: { low: { at: one, closed: true }, high: null },
                  award: worse.award,
                  words: worse.words,
                },
              ],
            },
          },
          0.2,
          { own },
        ),
      );
    } else drafts.push(draft(pass(better.award, worse.award, better.label), 0.2, { own }));
  } else {
    drafts.push(
      draft(
        { subject: "", quantity: GRADE, gates: [], scoring: { kind: "grades", grades } },
        likeGrades(
          grades,
          own,
          pieces.slice(1).every(({ apart }) => apart > 0),
        ),
        {
          own,
          takes: !own,
        },
      ),
    );
  }
  return drafts;
}

/** Letters and the usual words of grading make grades; any words do where each has a score. */
function likeGrades(
  grades: readonly { readonly label: string; readonly award: Award }[],
  own: boolean,
  apart: boolean,
): number {
  // ①有计划1分;②有总结1分: things that are counted off are no grades.
  const listed = grades.filter(({ label }) => /^(?:[①-⑳]|[(（]?\d+[)）、.])/.test(label)).length;
  if (listed > 1) return 3;
  const usual = grades.filter(({ label }) => isGrading(label)).length;
  // 制度上墙得1分;专人负责得1分;台账齐全得2分: no grades give the same.
  const worths = grades.map(({ award }) => (award.kind === "score" ? award.points.value : null));
  if (
    own &&
    apart &&
    usual === 0 &&
    grades.length > 2 &&
    new Set(worths).size < worths.length &&
    !worths.includes(0)
  )
    return 3.5;
  if (usual === grades.length) return 0.3;
  // 有制度8分,制度不全4分,无制度0分: from the best down to nothing.
  const points = grades.map(({ award }) =>
    award.kind === "score" && award.points.kind === "points" ? award.points.value : -1,
  );
  if (
    usual === 0 &&
    grades.length > 2 &&
    points.at(-1) === 0 &&
    points.every((one, i) => i === 0 || one < (points[i - 1] ?? 0))
  )
    return 0.4;
  // FATAL: -30, SERIOUS: -15: each is counted, so every line more is one more thing.
  return own ? 0.9 + 0.4 * (1 - usual / grades.length) : 3 + 0.5 * (grades.length - usual);
}

/** English words that only grade, beside the usual ones. */
const GRADING =
  /^(?:veryhigh|high|medium|low|verylow|verysatisfactory|fully|partly|partially|fullymet|partlymet|partiallymet|mostlymet|notmet|met|always|often|sometimes|rarely|never|advanced|proficient|basic|green|amber|yellow|red|gold|silver|bronze|superior|competent|developing|belowexpectations|meetsexpectations|exceedsexpectations|yes|no|partial|pass|fail|passed|failed|improvementneeded|needsimprovement|requiresimprovement|exceeds|meets|meetsmost|belowstandard|acceptable|unacceptable|inadequate|adequate|strong|weak|belowaverage|aboveaverage|verypoor|distinction|merit)$/i;

const isGrading = (label: string) =>
  isGradeLabel(label.replaceAll(/\s/g, "")) || GRADING.test(label.replaceAll(/\s/g, ""));

/** Rating of turnout: Excellent; certificate valid – Yes: what stands before is what is graded. */
function lastPart(label: string): string {
  const last = label.replace(/^.*[:：]\s*/, "");
  const behind = last.replace(/^.*\s[-–—]\s*/, "");
  return isGrading(behind) ? behind : last;
}

function events(change: Points): Clause["scoring"] {
  return {
    kind: "steps",
    base: null,
    sides: [
      {
        direction: "above",
        from: { kind: "value", value: 0 },
        step: 1,
        change,
        partial: "whole",
        most: null,
      },
    ],
  };
}

const LATE = /^(?:逾期|超期|超时|延误|延期|延迟|未按[时期]|未及时)/;
const IN_TIME = /^(?!.*(?:未|不|无)).*(?:按时|按期|及时|准时|如期|日前)/;

/** Whether words say what is not to happen; 安全环保一票否决制 and 红线条款 only name what it is about. */
function happens(label: string): boolean {
  if (/[a-z]{3}/i.test(label)) return true;
  if (/红线|底线|高压线/.test(label)) return false;
  return (
    isAdverse(label) ||
    /走失|走丢|坠床|跌倒|死亡|火灾|伤|[发發出]生|[发發][现現]|出[现現]|造成|导致|产生|被|未|弄虚|伪造|贪|受|泄|擅/.test(
      label,
    )
  );
}

/** 不能有退件,无退件: what the label says last. */
const lastSaid = (label: string) => label.replace(/^.*[,，;；。](?=.)/, "");

/** 1 where one label is the other's negation. */
function opposites(a: string, b: string): 0 | 1 {
  const plain = (label: string) =>
    simplified(label)
      .replace(/^(?:无|有|被|出现|发生|存在|未|没有?|零|不|非|已|not|no)\s*/i, "")
      .replace(/[\s(),.:的者]/g, "");
  const [x, y] = [plain(a), plain(b)];
  if (/^是$/.test(a) && /^否$/.test(b)) return 1;
  // 基本完成15分,未完成0分; 有违规每次…: no mere yes and no.
  if (/基本|部分|每(?![年月周日天季])/.test(a + b)) return 0;
  if ((LATE.test(a) && IN_TIME.test(b)) || (IN_TIME.test(a) && LATE.test(b))) return 1;
  if (NEGATION.test(a) === NEGATION.test(b)) return 0;
  if (x.startsWith(y) || y.startsWith(x) || x.endsWith(y) || y.endsWith(x)) return 1;
  // 按时签订责任书得3分,未签订不得分: what is not done is part of what is.
  const [denied, whole] = NEGATION.test(a) ? [verb(a), b] : [verb(b), a];
  return denied.length > 1 && simplified(whole).includes(denied) ? 1 : 0;
}

/** What a label denies: 签订 of 未签订的. */
const verb = (label: string) =>
  simplified(label)
    .replace(/^(?:没有?|未|无|不)(?:能|按时|按期|及时|完成(?=.))?/, "")
    .replace(/[\s(),.:的者]/g, "");

/** A label without the marks around it: 齐全 of ，齐全(True). */
function plainLabel(label: string): string {
  return label
    .replace(/\s*[（(](?:true|false|是|否|√|×)[)）]?\s*$/i, "")
    .replace(/^[\s,:;|/("“”，、：；（\-–—·]+|[\s,:;|/)"“”=，、：；）（(\-–—]+$/g, "")
    .replace(/(?<=.)(?:的|者|为|是|得|计|记|评|给)+$/, "")
    .replace(/^(?:被|获)?(?:达到(?=.)|为|得|评为|評為|评定为|评级为?|定为|考核结果为|结果为|等级为)/, "")
    .replace(/^.*为?[“"]|[”"]$/g, "");
}
