import type { Language } from "../../../src/domain/localized";
import type { Scorecard, ScorecardItem } from "../../../src/domain/scorecard/scorecard";
import { ALL_TEMPLATES } from "../../../src/templates/all";
import { columns } from "../../../src/texts/scorecard/columns";

/** The templates' cards as people paste them: from Excel, from Markdown, one cell a line, without separators, as a list. */
export function cardTexts(language: Language): readonly { readonly name: string; readonly text: string }[] {
  return ALL_TEMPLATES.flatMap((card) => {
    const title = `${card.names[language]}${language === "zh-CN" ? "绩效考核表" : " scorecard"}`;
    const titles = columns[language];
    const rows = [
      [titles.number, titles.dimension, titles.indicator, titles.weight, titles.criteria, titles.dataSource],
      ...card.items.map((item, index) => [`${index + 1}`, ...cellsOf(card, item, language)]),
    ];
    const notes = card.notes.map((note) => note[language]);
    const listed = card.items.map((item, index) => {
      const [, name, weight, criteria, source] = cellsOf(card, item, language);
      return `${index + 1}. ${name}（${weight}）：${criteria} ${titles.dataSource}：${source}`;
    });
    const forms = {
      tabs: rows.map((row) => row.join("\t")),
      pipes: rows.map((row) => `| ${row.join(" | ")} |`),
      cells: rows.flat(),
      blanks: rows.map((row) => row.join(" ")),
      glued: rows.map((row) => row.join("")),
      list: listed,
    };
    return Object.entries(forms).map(([form, lines]) => ({
      name: `${card.id} ${form}`,
      text: [title, ...lines, ...notes].join("\n"),
    }));
  });
}

function cellsOf(card: Scorecard, item: ScorecardItem, language: Language): string[] {
  const dimension = card.dimensions.find(({ id }) => id === item.dimension)?.names[language] ?? "";
  const weight = item.kind === "standard" ? `${item.weight}%` : item.mostPoints;
  return [dimension, item.indicator[language], weight, item.criteria[language], item.dataSource[language]];
}
