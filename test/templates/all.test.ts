import { readdirSync } from "node:fs";
import { join } from "node:path";

import { customPinyin, pinyin } from "pinyin-pro";

import { scorecardSchema } from "../../src/domain/scorecard/scorecard-schema";
import { ALL_TEMPLATES } from "../../src/templates/all";
import { loadTemplate } from "../../src/templates/load-templates";
import { summaryOf } from "../../src/templates/summary";

const FOLDER = join(__dirname, "../../src/templates");
/** What stands beside the scorecards. */
const OTHERS = [
  "all",
  "load-templates",
  "proposed-scheme",
  "rated-item",
  "summary",
  "website-attitude",
  "website-team",
];

/** Every scorecard that the seed document holds or names. */
const SEEDS = [
  "web-promotion-monthly",
  "wechat-editor",
  "livestream-salesperson",
  "brand-promotion",
  "livestream-promoter",
  "new-media-deduction",
  "new-media-indicators",
  "ecommerce-manager",
  "short-video",
  "livestream-host",
  "network-admin-monthly",
  "douyin-shop",
  "website-editor",
  "website-service",
  "website-events",
  "website-bd",
  "taobao-jd-team",
  "shop-manager",
  "new-media-department",
  "network-support",
  "livestream-sales",
  "web-promotion",
];

// The head of a shop, not a long one.
customPinyin({ 店长: "dian zhang" });

const cards = ALL_TEMPLATES.map((card) => [card.id, card] as const);

describe("the templates", () => {
  it("are all scorecards of the folder, each once", () => {
    const files = readdirSync(FOLDER).map((name) => name.replace(/\.ts$/, ""));
    expect(ALL_TEMPLATES.map(({ id }) => id).sort()).toEqual(
      files.filter((name) => !OTHERS.includes(name)).sort(),
    );
  });

  it("are all that the seed document names", () => {
    expect(ALL_TEMPLATES.map(({ id }) => id).sort()).toEqual([...SEEDS].sort());
  });

  it("stand family by family", () => {
    const families = ALL_TEMPLATES.map(({ family }) => family);
    expect(
      families.filter((family, at) => families.indexOf(family) < at && families[at - 1] !== family),
    ).toEqual([]);
  });

  it.each(["zh-CN", "en-US"] as const)("have names of their own, %s", (language) => {
    const names = ALL_TEMPLATES.map((card) => card.names[language]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("are found by their ids only", async () => {
    expect((await loadTemplate("web-promotion"))?.items).toHaveLength(6);
    expect(await loadTemplate("nobody")).toBeUndefined();
    expect(await loadTemplate("constructor")).toBeUndefined();
  });

  describe.each(cards)("%s", (id, card) => {
    it("is a sound scorecard", () => {
      expect(scorecardSchema.safeParse(card).error?.issues).toBeUndefined();
    });

    it("is found by the pinyin initials of its name", () => {
      const plain = card.names["zh-CN"].toLowerCase().replace(/[^\p{Script=Han}a-z0-9]/gu, "");
      const initials = pinyin(plain, {
        pattern: "first",
        toneType: "none",
        type: "array",
        nonZh: "consecutive",
      });
      expect(card.initials).toBe(initials.join("").toLowerCase());
    });

    it("weighs exactly 100, bonus items apart", () => {
      const hundredths = card.items.map((item) =>
        item.kind === "standard" ? Math.round(Number(item.weight) * 100) : 0,
      );
      expect(hundredths.reduce((sum, one) => sum + one, 0)).toBe(10_000);
      expect(card.items.filter((item) => item.kind === "standard").length).toBeGreaterThan(0);
    });

    it("is summarized as it is", () => {
      expect(summaryOf(card)).toMatchObject({ id, names: card.names, family: card.family });
      expect(summaryOf(card).indicators).toHaveLength(card.items.length);
    });

    it("says of every proposed part what is proposed", () => {
      const proposed = [card, card.scheme, ...card.items, ...(card.raters ? [card.raters] : [])].filter(
        ({ provenance }) => provenance.origin === "proposed",
      );
      expect(proposed.filter(({ provenance }) => provenance.note === null)).toEqual([]);
    });

    it("writes its criteria in the language that they claim", () => {
      for (const { criteria, indicator } of card.items) {
        expect(criteria["zh-CN"]).toMatch(/\p{Script=Han}/u);
        expect(criteria["en-US"] + indicator["en-US"]).not.toMatch(/\p{Script=Han}|[，。；：（）]/u);
      }
    });
  });
});
