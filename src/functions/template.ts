import { failed } from "../domain/result";
import type { Language } from "../domain/localized";
import type { Scorecard, ScorecardItem } from "../domain/scorecard/scorecard";
import { columns, toFill } from "../texts/scorecard/columns";
import { BLANK } from "./answer";
import type { Answer, Outcome } from "./answer";
import { optionalSingle, requiredSingle } from "./function-spec";
import type { FunctionSpec } from "./function-spec";
import type { Grid } from "./grid";
import { weightCell } from "./templates";
import { textArgument } from "./text-argument";
import { withTemplates } from "./with-templates";

/**
 * `KPI.TEMPLATE(id, [language])`: one scorecard, as it stands on the sheet: a header row, then a row an item: dimension, indicator, weight (a
 * ratio; blank for bonus items, which stand outside the 100%), target (`待填` where the user is to fill it, blank where the sheet reckons it
 * or there is none), criteria, data source. In Chinese unless the language says `en-US`. `#N/A` for an id that no scorecard has, or where they cannot be
 * fetched; blank for a blank id.
 *
 * @example =KPI.TEMPLATE("web-promotion")
 */
export const template: FunctionSpec<"TEMPLATE"> = {
  id: "TEMPLATE",
  parameters: [requiredSingle("id"), optionalSingle("language")],
  result: "matrix",
  calculate: giveTemplate,
};

async function giveTemplate(id: Grid, language: Grid): Promise<Answer> {
  const wanted = textArgument(id);
  if (!wanted.ok) return wanted;
  if (wanted.value === "") return BLANK;
  const key = wanted.value.normalize("NFKC").toLowerCase();
  return withTemplates(language, (cards, asked) => {
    const card = cards.find((one) => one.id === key);
    return card ? rowsOf(card, asked) : failed({ code: "UNKNOWN_TEMPLATE", id: wanted.value });
  });
}

function rowsOf(card: Scorecard, language: Language): Outcome[][] {
  const titles = columns[language];
  const dimensions = new Map(card.dimensions.map(({ id, names }) => [id, names[language]]));
  return [
    [titles.dimension, titles.indicator, titles.weight, titles.target, titles.criteria, titles.dataSource],
    ...card.items.map((item) => [
      dimensions.get(item.dimension) ?? "",
      item.indicator[language],
      weightCell(item),
      targetCell(item, language),
      item.criteria[language],
      item.dataSource[language],
    ]),
  ];
}

function targetCell({ target }: ScorecardItem, language: Language): Outcome {
  switch (target?.kind) {
    case "number":
      return Number(target.value);
    case "placeholder":
      return toFill[language];
    default:
      return BLANK;
  }
}
