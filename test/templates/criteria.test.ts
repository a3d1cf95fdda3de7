import { readCriterion } from "../../src/domain/criteria/read-criterion";
import type { Cell } from "../../src/domain/cell";
import { LANGUAGES } from "../../src/domain/localized";
import { toNumber } from "../../src/domain/numbers/decimal";
import { lintRule } from "../../src/domain/rule/lint";
import { scoreRule } from "../../src/domain/rule/score";
import { fullMark } from "../../src/domain/scorecard/full-mark";
import { ALL_TEMPLATES } from "../../src/templates/all";
import { loadTemplate } from "../../src/templates/load-templates";
import { findingSentences } from "../../src/texts/criteria/finding-sentences";

async function load(id: string) {
  const card = await loadTemplate(id);
  if (!card) throw new Error(`${id} cannot be loaded`);
  return card;
}

/** Actuals of each item with the scores that the original's words give for them, worked out by hand. */
const SCORES: Readonly<Record<string, Readonly<Record<string, readonly (readonly [Cell, number])[]>>>> = {
  "web-promotion": {
    "unique-visitors": [
      [650, 30],
      [501, 30],
      [500, 15],
      [200, 15],
      [199, 0],
      [0, 0],
    ],
    "search-coverage": [
      [6, 20],
      [5, 20],
      [4.5, 10],
      [3, 10],
      [2.9, 0],
    ],
    "daily-work": [
      [1.2, 20],
      [1, 20],
      [0.999, 10],
      [0.6, 10],
      [0.59, 0],
    ],
    attitude: [
      ["A", 10],
      ["B", 5],
      ["C", 0],
    ],
    learning: [
      ["A", 10],
      ["B", 5],
      ["C", 0],
    ],
    teamwork: [
      ["A", 10],
      ["b", 5],
      ["Ｃ", 0],
    ],
  },
  "network-support": {
    network: [
      [0, 30],
      [1, 28],
      [14, 2],
      [15, 0],
      [20, 0],
    ],
    hardware: [
      [0, 30],
      [3, 24],
      [16, 0],
    ],
    mail: [
      [0, 20],
      [2, 16],
      [10, 0],
    ],
    "site-updates": [
      [0, 10],
      [1, 8],
      [6, 0],
    ],
    attitude: [
      [0, 0],
      [7.5, 7.5],
      [10, 10],
    ],
  },
  "short-video": {
    clips: [
      [250, 100],
      [200, 100],
      [199, 80],
      [160, 80],
      [159, 0],
    ],
    plays: [
      [200, 100],
      [160, 80],
      [100, 0],
    ],
    followers: [
      [200, 100],
      [160, 80],
      [100, 0],
    ],
    likes: [
      [200, 100],
      [160, 80],
      [100, 0],
    ],
    comments: [
      [200, 100],
      [160, 80],
      [100, 0],
    ],
    messages: [
      [200, 100],
      [160, 80],
      [100, 0],
    ],
    calls: [
      [200, 100],
      [160, 80],
      [100, 0],
    ],
    registrations: [
      [200, 100],
      [160, 80],
      [100, 0],
    ],
    attitude: [
      [0, 0],
      [88, 88],
      [100, 100],
    ],
    discipline: [
      [0, 100],
      [1, 95],
      [20, 0],
      [21, 0],
    ],
  },
};
/** Placeholders are tried with this one. */
const TARGET = 200;

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

  it.each(LANGUAGES)("give the points of the original, %s", async (language) => {
    const card = await load(id);
    expect(Object.keys(SCORES[id] ?? {})).toEqual(card.items.map((item) => item.id));
    for (const item of card.items) {
      const reading = readCriterion(item.criteria[language]);
      if (!reading.ok) throw new Error(item.criteria[language]);
      const context = { max: Number(fullMark(card, item)), target: item.target === null ? null : TARGET };
      for (const [actual, points] of SCORES[id]?.[item.id] ?? []) {
        const scored = scoreRule(reading.rule, [actual], context);
        const given = scored.ok ? scored.value && toNumber(scored.value.score) : scored.fault.code;
        expect([item.criteria[language], actual, given]).toEqual([item.criteria[language], actual, points]);
      }
    }
  });
});
