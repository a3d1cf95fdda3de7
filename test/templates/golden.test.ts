import { LANGUAGES } from "../../src/domain/localized";
import { toNumber } from "../../src/domain/numbers/decimal";
import { bandOf } from "../../src/domain/scheme/band-of";
import { payoutOf } from "../../src/domain/scheme/payout-of";
import { fullMark } from "../../src/domain/scorecard/full-mark";
import { score } from "../../src/functions/score";
import { ALL_TEMPLATES } from "../../src/templates/all";
import { actualsOf, schemeOf, scoreOf, targetOf, totalOf } from "./support/fill-in";
import { goldenCases } from "./support/golden-case";

const BASE = 3000;

const cases = goldenCases().map(([name, filled]) => {
  return { name, filled, card: ALL_TEMPLATES.find(({ id }) => id === filled.id) };
});
const known = cases.flatMap(({ name, filled, card }) => (card ? [[name, filled, card] as const] : []));

describe("the golden cases", () => {
  it("are all of a scorecard", () => {
    expect(cases.filter(({ card }) => !card).map(({ name }) => name)).toEqual([]);
  });

  it("are at least one a scorecard, and try every item more than once where its words count", () => {
    const untried = ALL_TEMPLATES.flatMap(({ id, items }) => {
      const own = cases.filter(({ filled }) => filled.id === id);
      if (own.length === 0) return [id];
      const tried = (item: string) =>
        own.length - 1 + own.reduce((sum, { filled }) => sum + (filled.edges?.[item]?.length ?? 0), 0);
      const counted = items.filter(({ input }) => input.kind !== "points");
      return counted.filter((item) => tried(item.id) === 0).map((item) => `${id}: ${item.id}`);
    });
    expect(untried).toEqual([]);
  });
});

describe.each(known)("the golden case %s", (_, filled, card) => {
  const { items, measures = [] } = card;
  const ids = items.map(({ id }) => id);

  it("fills in what is to be filled in, and nothing else", () => {
    const entered = items.filter(({ input }) => input.kind !== "derived");
    expect(Object.keys(filled.actuals)).toEqual(entered.map(({ id }) => id));
    const open = items.filter(({ target }) => target?.kind === "placeholder");
    expect(Object.keys(filled.targets)).toEqual(open.map(({ id }) => id));
    const asked = measures.filter(({ kind }) => kind === "entry");
    expect(Object.keys(filled.measures)).toEqual(asked.map(({ id }) => id));
  });

  it("tells how each score was worked out", () => {
    expect(Object.keys(filled.scores)).toEqual(ids);
    expect(Object.keys(filled.working)).toEqual(ids);
    expect(Object.values(filled.working).filter((words) => words.trim() === "")).toEqual([]);
  });

  it.each(LANGUAGES)("gives every item the points worked out by hand, %s", (language) => {
    const given = items.map((item) => [
      item.id,
      scoreOf(card, item, language, actualsOf(card, item, filled), targetOf(card, item, filled)),
    ]);
    expect(given).toEqual(ids.map((id) => [id, filled.scores[id]]));
  });

  it.each(LANGUAGES)("gives every item the same points by KPI.SCORE, %s", async (language) => {
    for (const item of items) {
      const actuals = actualsOf(card, item, filled);
      const max = Number(fullMark(card, item));
      const target = targetOf(card, item, filled);
      const answer = await score.calculate([[item.criteria[language]]], [actuals], [[max]], [[target]]);
      // A range of actuals spills one row; a single one gives a single value.
      expect([item.id, [answer].flat(2)]).toEqual([item.id, [filled.scores[item.id]]]);
    }
  });

  it.each(LANGUAGES)("gives the points at the edges, %s", (language) => {
    for (const [id, edges] of Object.entries(filled.edges ?? {})) {
      const item = items.find((one) => one.id === id);
      if (!item) throw new Error(`there is no item ${id}`);
      for (const [actual, points] of edges) {
        const cells = Array.isArray(actual) ? actual : [actual];
        const given = scoreOf(card, item, language, cells, targetOf(card, item, filled));
        expect([id, actual, given]).toEqual([id, actual, points]);
      }
    }
  });

  it("comes to the total, the band and the pay worked out by hand", () => {
    expect(totalOf(card, filled.scores)).toBe(filled.total);
    const places = LANGUAGES.map((language) => {
      const scheme = schemeOf(card, language);
      const band = bandOf(scheme, filled.total);
      const payout = payoutOf(scheme, filled.total, BASE);
      if (!band.ok || !payout.ok) throw new Error(`${filled.total} is in no band`);
      expect(toNumber(payout.value)).toBe(filled.payout);
      if (language === "zh-CN") expect(band.value.label).toBe(filled.band);
      return scheme.bands.indexOf(band.value);
    });
    expect(new Set(places).size).toBe(1);
  });
});
