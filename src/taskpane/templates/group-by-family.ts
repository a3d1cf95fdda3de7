import type { TemplateSummary } from "../../templates/summary";

export interface FamilyGroup {
  readonly family: TemplateSummary["family"];
  readonly templates: readonly TemplateSummary[];
}

/** Templates by family, families in the order in which they first appear. */
export function groupByFamily(templates: readonly TemplateSummary[]): readonly FamilyGroup[] {
  const groups = new Map<TemplateSummary["family"], TemplateSummary[]>();
  for (const template of templates) {
    const group = groups.get(template.family);
    if (group) group.push(template);
    else groups.set(template.family, [template]);
  }
  return [...groups].map(([family, members]) => ({ family, templates: members }));
}
