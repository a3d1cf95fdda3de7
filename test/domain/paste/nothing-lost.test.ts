import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { PastedCard, PastedField, SourceSpan } from "../../../src/domain/paste/pasted-card";
import { readPastedCard } from "../../../src/domain/paste/read-pasted-card";

/** Signs, numbers and marks of lists say nothing by themselves. */
const FURNITURE = /[^\p{Script=Han}A-Za-z]|^\s*(?:职责|任务|第)?[一二三四五六七八九十]+(?:部分|章|节)?/gu;

function spansOf(cards: readonly PastedCard[]): SourceSpan[] {
  return cards.flatMap((card) => {
    const fields: (PastedField | null)[] = [
      card.title,
      ...card.notes,
      ...card.unplaced,
      ...card.rows.flatMap((row) => [
        row.dimension,
        row.indicator,
        row.weight,
        row.target,
        row.criteria,
        row.dataSource,
        row.definition,
        row.remark,
      ]),
    ];
    const noise = card.remarks.flatMap((remark) => (remark.code === "NOISE_LEFT_OUT" ? remark.spans : []));
    return [...fields.flatMap((field) => field?.spans ?? []), ...noise];
  });
}

/** The lines whose words nobody finds again. */
function lostLines(text: string): string[] {
  const read = readPastedCard(text);
  if (!read.ok) return [];
  const found = new Uint8Array(text.length);
  for (const { start, end } of spansOf(read.value)) found.fill(1, start, end);
  // A title that is written again is one title.
  const titles = read.value.flatMap(({ title }) => (title ? [title.text] : []));
  const lost: string[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const rest =
      [...line].length === line.length
        ? line
            .split("")
            .map((sign, i) => (found[at + i] ? " " : sign))
            .join("")
        : "";
    at += line.length + 1;
    const words = titles.reduce((kept, title) => kept.replaceAll(title, ""), rest);
    if (words.replace(FURNITURE, "") !== "") lost.push(rest.trim());
  }
  return lost;
}

const CASES = join(__dirname, "..", "..", "cases", "paste");
const SEEDS = join(__dirname, "..", "..", "..", "..", "shared", "seeds");
const cases = readdirSync(CASES).filter((name) => name !== "seed.json");

describe("nothing of a pasted text is lost", () => {
  it.each(cases)("%s", (name) => {
    const { text } = JSON.parse(readFileSync(join(CASES, name), "utf8")) as { text: string };
    expect(lostLines(text)).toEqual([]);
  });

  (existsSync(SEEDS) ? it : it.skip)("the seed text", () => {
    for (const name of readdirSync(SEEDS).filter((each) => each.endsWith(".txt")))
      expect(lostLines(readFileSync(join(SEEDS, name), "utf8"))).toEqual([]);
  });

  const word = fc.constantFrom(
    "销售额",
    "转化率",
    "出勤",
    "粉丝数量",
    "客户满意度",
    "财务部",
    "每低5%扣2分",
    "A：90分以上",
    "≥95%",
    "20%",
    "15分",
    "3",
    "重点",
    "完成报表。",
    "合计",
    "加分项",
  );
  const line = fc
    .tuple(
      fc.constantFrom("", "1. ", "2、", "一、", "（1）", "• ", "职责一："),
      fc.array(word, { minLength: 1, maxLength: 5 }),
      fc.constantFrom("\t", " ", "|", "：", ""),
    )
    .map(([mark, words, joint]) => mark + words.join(joint));

  it("whatever lines come together", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        expect(lostLines(lines.join("\n"))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
