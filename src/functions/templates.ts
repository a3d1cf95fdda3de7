import { decimal, HUNDRED, toNumber } from "../domain/numbers/decimal";
import { divide } from "../domain/numbers/ratio";
import { failed } from "../domain/result";
import type { Language } from "../domain/localized";
import { matchesSearch } from "../domain/scorecard/matches-search";
import type { Scorecard } from "../domain/scorecard/scorecard";
import { weightTotal } from "../domain/scorecard/weight-total";
import { catalogue } from "../texts/functions/catalogue";
import type { Answer, Outcome } from "./answer";
import { optionalSingle } from "./function-spec";
import type { FunctionSpec } from "./function-spec";
import type { Grid } from "./grid";
import { textArgument } from "./text-argument";
import { withTemplates } from "./with-templates";

/**
 * `KPI.TEMPLATES([search], [language])`: the scorecards whose name (or its pinyin initials), id, dimensions or indicators hold every word
 * of the search, all where it is left out; a row each: id, name, dimensions, indicators, total weight, source. In Chinese unless the language says
 * `en-US`. `#N/A` where none is found, or where they cannot be fetched.
 *
 * @example =KPI.TEMPLATES("直播")
 */
export const templates: FunctionSpec<"TEMPLATES"> = {
  id: "TEMPLATES",
  parameters: [optionalSingle("search"), optionalSingle("language")],
  result: "matrix",
  calculate: listTemplates,
};

async function listTemplates(search: Grid, language: Grid): Promise<Answer> {
  const query = textArgument(search);
  if (!query.ok) return query;
  return withTemplates(language, (cards, asked) => {
    const found = cards.filter((card) => matchesSearch(searchable(card), query.value));
    if (found.length === 0) return failed({ code: "NO_TEMPLATE_FOUND", search: query.value });
    return found.map((card) => rowOf(card, asked));
  });
}

function searchable({ id, names, initials, dimensions, items }: Scorecard): readonly string[] {
  const words = [names, ...dimensions.map((one) => one.names), ...items.map(({ indicator }) => indicator)];
  return [id, initials, ...words.flatMap((each) => Object.values(each))];
}

function rowOf(card: Scorecard, language: Language): Outcome[] {
  const { listed, source } = catalogue[language];
  const proposed = card.items.filter(({ provenance }) => provenance.origin === "proposed").length;
  return [
    card.id,
    card.names[language],
    listed(card.dimensions.map(({ names }) => names[language])),
    listed(card.items.map(({ indicator }) => indicator[language])),
    toNumber(divide(weightTotal(card.items), HUNDRED)),
    source(proposed, card.items.length),
  ];
}

/** A weight as a cell holds it; bonus items have none. */
export function weightCell(item: Scorecard["items"][number]): Outcome {
  return item.kind === "standard" ? toNumber(divide(decimal(item.weight), HUNDRED)) : "";
}
