import { besideOf } from "../beside";
import type { Language } from "../../localized";
import { halfWidth } from "../../numbers/half-width";
import type { Rule } from "../../rule/rule";
import type { ItemContext } from "../../rule/score";
import { readingOf } from "../reading-of";
import type { Reading } from "../reading";
import type { Band, CriterionForm, FormKind } from "./form";
import { MOST_ROWS } from "./form";
import { formOfRule } from "./form-of-rule";
import type { FilledForm } from "./form-of-rule";
import { newForm } from "./new-form";

/** No text is searched further for numbers. */
const LONGEST = 500;

/** Which words speak of which kind, the plainest first. */
const SPEAK: readonly (readonly [FormKind, RegExp])[] = [
  ["linear", /线性|插值|内插|linear|interpolat/i],
  [
    "rated",
    /(?:上级|领导|主管|经理|考核人|评委|负责人)[^,;。；，]{0,6}(?:评分|打分|评价|评定|给分)|酌情|视情|主观|discretion|rated by|(?:manager|supervisor)(?:'s)? (?:rating|score)|assess(?:ed|or)/i,
  ],
  [
    "proportion",
    /按.{0,4}比例|[×*]\s*(?:满分|权重|\d)|(?:完成率|达成率)\s*[×*]|in proportion|pro[ -]?rata|actual\s*\/\s*target/i,
  ],
  [
    "steps",
    /(?:每|per|each|every)[^,;，；。]{0,8}?(?:低|高|少|多|超|降|升|below|above|under|over|short|lower|higher)|(?:每|per|each|every)[^,;，；。]{0,6}?\d+(?:\.\d+)?\s*%/i,
  ],
  ["bonus", /加\s*\d|加分|奖励|bonus|plus \d|extra point/i],
  [
    "events",
    /每\s*\d*\s*(?:次|起|例|项|个|单|件|份|处|条|人|天|日|小时|分钟|发生|出现)|[次起例项]\s*扣|扣\s*\d+(?:\.\d+)?\s*分?\s*\/|(?:each|per|every) (?:time|incident|case|error|complaint|day|hour|late)|\beach\b/i,
  ],
  ["grades", /(?:优秀|良好|合格|不合格|较差)|(?:^|[^a-z])[A-D]\s*[:：=级档]|grade|excellent|\bpoor\b/i],
  ["pass", /达标|合格|是否|通过|pass|\bmet\b|complete[d]? or not/i],
];

const BOUND =
  /(?<op>≥|>=|不低于|不少于|达到|至少|at least|>|高于|超过|大于|above|over|more than|≤|<=|不高于|不超过|至多|at most|within|<|低于|少于|不足|below|under|less than)?\s*(?<number>\d+(?:\.\d+)?)\s*(?<unit>%|分钟|小时|万元|元|天|日|次|起|件|单|份|人|条|个|项|days?|hours?|minutes?|times?)?\s*(?<after>及?以[上下内]|or more|or above|or less)?/gi;

/**
 * The form for the words of a criterion: all of it where they are read, what they could mean where that is known, else what can be told
 * by single words and numbers. `exact` only where the form says all that was read.
 */
export function formOfWords(
  text: string,
  reading: Reading,
  language: Language,
  context: ItemContext,
): FilledForm {
  const rule: Rule | undefined = reading.ok ? reading.rule : reading.readings?.[0];
  if (rule) {
    const filled = formOfRule(rule, language, context);
    return reading.ok ? filled : { ...filled, exact: false };
  }
  const blank = newForm(context, language);
  const words = halfWidth(text).slice(0, LONGEST);
  if (words.trim() === "") return { form: blank, exact: true };
  return { form: { ...blank, ...guess(words, blank) }, exact: false };
}

/** As `formOfWords`, reading the text. */
export function formOfText(text: string, language: Language, context: ItemContext): FilledForm {
  return formOfWords(text, readingOf(text, besideOf(context)), language, context);
}

function guess(words: string, blank: CriterionForm): Partial<CriterionForm> {
  const kind = SPEAK.find(([, said]) => said.test(words))?.[0] ?? "bands";
  const deducted = /(?:扣|minus|deduct|lose)\s*(\d+(?:\.\d+)?)/i.exec(words)?.[1];
  const added = /(?:加|plus|bonus of|earns?)\s*(\d+(?:\.\d+)?)/i.exec(words)?.[1];
  const most = /(?:最多扣|扣分?不超过|max(?:imum)? deduction(?: of)?)\s*(\d+(?:\.\d+)?)/i.exec(words)?.[1];
  const cap =
    /(?:最多加|封顶|最高|不超过|max(?:imum)?(?: bonus)?(?: of)?|up to)\s*(\d+(?:\.\d+)?)\s*(?:分|points?)/i.exec(
      words,
    )?.[1];
  const unit = /每\s*\d*\s*(次|起|例|项|个|单|件|份|处|条|人|天|日|小时|分钟)/.exec(words)?.[1];
  switch (kind) {
    case "events":
      return {
        kind,
        percent: false,
        unit: unit ?? "",
        points: deducted ?? blank.points,
        most: most ?? "",
        allowance: /(?:前|first)\s*(\d+)/i.exec(words)?.[1] ?? "",
      };
    case "bonus":
      return {
        kind,
        percent: false,
        unit: unit ?? "",
        points: added ?? blank.points,
        cap: cap ?? "",
        threshold: "",
      };
    case "steps": {
      const step = /(?:每|per|each|every)[^\d,;，；。]{0,8}(\d+(?:\.\d+)?)\s*(%?)/i.exec(words);
      return {
        kind,
        ...(step ? { step: step[1] ?? "1", ...(step[2] === "%" ? { percent: true, unit: "" } : {}) } : {}),
        points: deducted ?? blank.points,
        most: most ?? "",
        better: /每[^,;，；。]{0,4}(?:超|高|多|升)|(?:each|per|every)[^,;]{0,8}(?:above|over|higher)/i.test(
          words,
        )
          ? "low"
          : "high",
      };
    }
    case "rated": {
      const range = /(\d+(?:\.\d+)?)\s*分?\s*(?:-|~|至|到|to)\s*(\d+(?:\.\d+)?)/i.exec(words);
      return { kind, ...(range ? { lowest: range[1] ?? "0", highest: range[2] ?? "" } : {}) };
    }
    case "bands":
      return { kind, ...guessBands(words) };
    case "proportion":
      return { kind, of: /实际.{0,4}\/|actual\s*\//i.test(words) ? "actual/target" : "actual" };
    default:
      return { kind };
  }
}

/** Bounds and points in the order of the words: ≥95%得20分, 80-90%: 15. */
function guessBands(words: string): Partial<CriterionForm> {
  const bands: Band[] = [];
  let percent = false;
  let unit = "";
  let lower = 0;
  for (const part of words.split(/[;；。\n]|[,，、](?=[^,，、]*\d)/)) {
    const points = /(?:得|计|为|[:：=])?\s*(-?\d+(?:\.\d+)?)\s*(?:分(?!钟)|points?|pts)/i.exec(part);
    const before = points ? part.slice(0, points.index) : part;
    const found = [...before.matchAll(BOUND)][0]?.groups;
    if (!points || !found?.["number"]) continue;
    const said = `${found["op"] ?? ""}${found["after"] ?? ""}`;
    if (/[≤<]|不高于|不超过|低于|少于|不足|以[下内]|at most|within|below|under|less/.test(said)) lower++;
    if (found["unit"] === "%") percent = true;
    else unit = found["unit"] ?? unit;
    bands.push({ bound: found["number"], points: points[1] ?? "" });
  }
  if (bands.length === 0) return {};
  return {
    bands: bands.slice(0, MOST_ROWS),
    percent,
    unit: percent ? "" : unit,
    better: lower * 2 > bands.length ? "low" : "high",
  };
}
