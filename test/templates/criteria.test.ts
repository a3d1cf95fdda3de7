import { readCriterion } from "../../src/domain/criteria/read-criterion";
import type { Cell } from "../../src/domain/cell";
import { LANGUAGES } from "../../src/domain/localized";
import type { Language } from "../../src/domain/localized";
import { toNumber } from "../../src/domain/numbers/decimal";
import { actualSlots } from "../../src/domain/rule/actual-slots";
import { lintRule } from "../../src/domain/rule/lint";
import type { Rule } from "../../src/domain/rule/rule";
import { scoreRule } from "../../src/domain/rule/score";
import type { ItemContext } from "../../src/domain/rule/score";
import { entriesOf } from "../../src/domain/scorecard/entries";
import { fullMark } from "../../src/domain/scorecard/full-mark";
import type { ScorecardItem } from "../../src/domain/scorecard/scorecard";
import { check } from "../../src/functions/check";
import { ALL_TEMPLATES } from "../../src/templates/all";
import { loadTemplate } from "../../src/templates/load-templates";
import { findingSentences } from "../../src/texts/criteria/finding-sentences";

async function load(id: string) {
  const card = await loadTemplate(id);
  if (!card) throw new Error(`${id} cannot be loaded`);
  return card;
}

/** Placeholders are tried with this one. */
const TARGET = 200;

/** What items of any kind may be given, to compare the languages. */
const PROBES: readonly Cell[] = [
  ...[
    0, 0.001, 0.005, 0.01, 0.02, 0.025, 0.03, 0.05, 0.1, 0.2, 0.3, 0.5, 0.6, 0.79, 0.8, 0.9, 0.95, 0.999, 1,
  ],
  ...[
    1.1, 1.2, 1.5, 2, 2.5, 3, 4, 4.5, 4.8, 5, 6, 8, 10, 13, 15, 20, 49, 50, 99, 100, 150, 199, 200, 201, 500,
  ],
  ...[1000, 9999, 10000, 40000, 60000, 110000, -1, "A", "B", "C", "D", "E", "是", "否", null],
];

describe.each(ALL_TEMPLATES.map(({ id }) => id))("the criteria of %s", (id) => {
  it.each(LANGUAGES)("are read without doubt and are worth the full mark at best, %s", async (language) => {
    const card = await load(id);
    for (const item of card.items) {
      const words = item.criteria[language];
      const reading = readCriterion(words);
      const max = Number(fullMark(card, item));
      const said = findingSentences(reading, reading.ok ? lintRule(reading.rule, max) : [], language);
      expect([words, said]).toEqual([words, ""]);
    }
  });

  it.each(LANGUAGES)("are TRUE by KPI.CHECK, %s", async (language) => {
    const card = await load(id);
    for (const item of card.items) {
      const words = item.criteria[language];
      expect([words, await check.calculate([[words]], [[Number(fullMark(card, item))]])]).toEqual([
        words,
        true,
      ]);
    }
  });

  it("take one actual a clause, and the assessor's points where they are judged", async () => {
    const card = await load(id);
    for (const item of card.items) {
      const cells = entriesOf(item.input);
      expect([item.id, ...LANGUAGES.map((language) => slotsOf(item, language))]).toEqual([
        item.id,
        cells,
        cells,
      ]);
    }
  });

  it("give the same points in both languages", async () => {
    const card = await load(id);
    for (const item of card.items) {
      const context = { max: Number(fullMark(card, item)), target: item.target === null ? null : TARGET };
      const rules = LANGUAGES.map((language) => ruleOf(item, language));
      const unlike = probesOf(entriesOf(item.input)).flatMap((actuals) => {
        const [chinese, english] = rules.map((rule) => given(rule, actuals, context));
        return chinese === english ? [] : [{ actuals, chinese, english }];
      });
      expect([item.id, unlike]).toEqual([item.id, []]);
    }
  });
});

function ruleOf(item: ScorecardItem, language: Language): Rule {
  const reading = readCriterion(item.criteria[language]);
  if (!reading.ok) throw new Error(item.criteria[language]);
  return reading.rule;
}

function slotsOf(item: ScorecardItem, language: Language): number {
  return actualSlots(ruleOf(item, language)).length;
}

function given(rule: Rule, actuals: readonly Cell[], context: ItemContext) {
  const scored = scoreRule(rule, actuals, context);
  return scored.ok ? scored.value && toNumber(scored.value.score) : scored.fault.code;
}

/** Every probe in every cell, the others staying at one that most criteria take. */
function probesOf(cells: number): readonly (readonly Cell[])[] {
  return Array.from({ length: cells }, (_, varied) =>
    [0, 1].flatMap((rest) =>
      PROBES.map((probe) => Array.from({ length: cells }, (__, cell) => (cell === varied ? probe : rest))),
    ),
  ).flat();
}
