import { readdirSync } from "node:fs";
import { join } from "node:path";

import { scorecardSchema } from "../../src/domain/scorecard/scorecard-schema";
import type { Scorecard } from "../../src/domain/scorecard/scorecard";
import { CATALOGUE } from "../../src/templates/catalogue";
import { loadTemplate } from "../../src/templates/load-template";
import type { TemplateSummary } from "../../src/templates/template-summary";

const FOLDER = join(__dirname, "../../src/templates");
/** What stands beside the scorecards. */
const OTHERS = ["catalogue", "load-template", "proposed-scheme", "template-summary"];

function summarize(card: Scorecard): TemplateSummary {
  return {
    id: card.id,
    names: card.names,
    family: card.family,
    dimensions: card.dimensions.map(({ names }) => names),
    indicators: card.items.map(({ indicator }) => indicator),
    proposedItems: card.items.filter(({ provenance }) => provenance.origin === "proposed").length,
    placeholders: card.items.filter(({ target }) => target?.kind === "placeholder").length,
  };
}

async function load(id: string): Promise<Scorecard> {
  const card = await loadTemplate(id);
  if (!card) throw new Error(`${id} cannot be loaded`);
  return card;
}

describe("the catalogue", () => {
  it("lists every scorecard of the folder, each once", () => {
    const files = readdirSync(FOLDER).map((name) => name.replace(/\.ts$/, ""));
    expect(CATALOGUE.map(({ id }) => id).sort()).toEqual(
      files.filter((name) => !OTHERS.includes(name)).sort(),
    );
  });

  it("has no scorecard of another id", async () => {
    expect(await loadTemplate("nobody")).toBeUndefined();
    expect(await loadTemplate("constructor")).toBeUndefined();
  });

  describe.each(CATALOGUE.map((summary) => [summary.id, summary] as const))("%s", (id, summary) => {
    it("is a sound scorecard", async () => {
      expect(scorecardSchema.safeParse(await load(id)).error?.issues).toBeUndefined();
    });

    it("is summarized as it is", async () => {
      expect(summary).toEqual(summarize(await load(id)));
    });

    it("says of every proposed part what is proposed", async () => {
      const card = await load(id);
      const proposed = [card, card.scheme, ...card.items].filter(
        ({ provenance }) => provenance.origin === "proposed",
      );
      expect(proposed.filter(({ provenance }) => provenance.note === null)).toEqual([]);
    });

    it("writes its criteria in the language that they claim", async () => {
      for (const { criteria, indicator } of (await load(id)).items) {
        expect(criteria["zh-CN"]).toMatch(/\p{Script=Han}/u);
        expect(criteria["en-US"] + indicator["en-US"]).not.toMatch(/\p{Script=Han}|[，。；：（）]/u);
      }
    });
  });
});
