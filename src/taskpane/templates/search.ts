import { matchesSearch } from "../../domain/scorecard/matches-search";
import type { TemplateSummary } from "../../templates/summary";

/**
 * The templates whose role (or its pinyin initials), family, dimensions or indicators hold every word of the query, in either language; all of them
 * where the query is blank. `familyWords` gives what a family is called.
 */
export function searchTemplates(
  templates: readonly TemplateSummary[],
  query: string,
  familyWords: (family: TemplateSummary["family"]) => string,
): readonly TemplateSummary[] {
  return templates.filter((template) => {
    const names = [template.names, ...template.dimensions, ...template.indicators];
    return matchesSearch(
      [
        template.id,
        template.initials,
        template.family,
        familyWords(template.family),
        ...names.flatMap((name) => Object.values(name)),
      ],
      query,
    );
  });
}
