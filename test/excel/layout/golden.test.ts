import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { LANGUAGES } from "../../../src/domain/localized";
import { layoutScorecard } from "../../../src/excel/layout/layout-scorecard";
import { ALL_TEMPLATES } from "../../../src/templates/all";
import { loadTemplate } from "../../../src/templates/load-templates";
import { planText } from "./support/plan-text";

const CASES = join(__dirname, "../../cases/layout");
const names = ALL_TEMPLATES.flatMap(({ id }) =>
  LANGUAGES.map((language) => ({ id, language, file: `${id}.${language}.txt` })),
);

/** `UPDATE_GOLDEN=1` writes the cases anew; read the difference before keeping it. */
const update = process.env["UPDATE_GOLDEN"] === "1";

describe("what stands on the sheet", () => {
  it.each(names)("$file", async ({ id, language, file }) => {
    const card = await loadTemplate(id);
    if (!card) throw new Error(`${id} cannot be loaded`);
    const text = planText(layoutScorecard(card, language, { basePay: "3000" }));
    if (update) writeFileSync(join(CASES, file), text);
    expect(text).toBe(readFileSync(join(CASES, file), "utf8"));
  });

  it("has no case of a scorecard that is gone", () => {
    expect(readdirSync(CASES).sort()).toEqual(names.map(({ file }) => file).sort());
  });
});
