import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { LANGUAGES } from "../../../src/domain/localized";
import type { PastedCard, PastedField } from "../../../src/domain/paste/pasted-card";
import { readPastedCard } from "../../../src/domain/paste/read-pasted-card";
import { cardTexts } from "./card-texts";

/** Signs alone say nothing; what may be lost besides is a mark of a list. */
const SAYS = /[\p{L}\p{N}%]/u;
const MARK =
  /^(?:(?:第[一二三四五六七八九十\d]{1,3}(?:部分|章|节)|(?:职责|任务|KRA)\s*[一二三四五六七八九十\d]{1,3}|\(?[一二三四五六七八九十]{1,3}\)?|\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2}){1,2}|\d{1,2}(?=[.、):])|[①-⑫])[.、):\s]*)+$/;

function fieldsOf(card: PastedCard): { readonly shared: PastedField[]; readonly own: PastedField[] } {
  const rows = card.rows.flatMap(({ kind: _, dimension: __, weight: ___, ...row }) => Object.values(row));
  const own = [card.title, ...card.notes, ...card.unplaced, ...rows].filter((field) => field !== null);
  // Rows have a dimension in common, and the best grade of a criterion is the item's weight.
  return {
    own,
    shared: card.rows.flatMap(({ dimension, weight }) => [dimension ?? [], weight ?? []].flat()),
  };
}

/** What is wrong with the places of what was read: lost, taken twice, or not what stands there. */
function faultsOf(text: string): string[] {
  const read = readPastedCard(text);
  if (!read.ok) return [];
  const faults: string[] = [];
  const found = new Uint8Array(text.length);
  const taken = new Uint8Array(text.length);
  for (const card of read.value) {
    const { own, shared } = fieldsOf(card);
    for (const field of [...own, ...shared]) {
      const there = field.spans.map(({ start, end }) => text.slice(start, end)).join("");
      const isAgain = field === card.title;
      if (!isAgain && plain(there) !== plain(field.text)) faults.push(`“${field.text}” is “${there}”`);
      for (const { start, end } of field.spans) found.fill(1, start, end);
    }
    for (const { text: words, spans } of own)
      for (const { start, end } of spans) {
        if (taken.subarray(start, end).some((count) => count > 0)) faults.push(`“${words}” is taken twice`);
        taken.fill(1, start, end);
      }
    for (const remark of card.remarks)
      if (remark.code === "NOISE_LEFT_OUT")
        for (const { start, end } of remark.spans) found.fill(1, start, end);
  }
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0];
    for (let from = 0; from < line.length;) {
      let to = from;
      while (to < line.length && !found[match.index + to]) to++;
      const rest = line.slice(from, to).normalize("NFKC").trim();
      if (SAYS.test(rest) && !MARK.test(rest.replace(/^[^\p{L}\p{N}(]+/u, "")))
        faults.push(`lost: “${rest}”`);
      from = Math.max(to, from + 1);
      while (from < line.length && found[match.index + from]) from++;
    }
  }
  return faults;
}

function plain(words: string): string {
  return words.replace(/\s/g, "");
}

const CASES = join(__dirname, "..", "..", "cases", "paste");
const SEEDS = join(__dirname, "..", "..", "..", "..", "shared", "seeds");
const cases = readdirSync(CASES).filter((name) => name !== "seed.json");

describe("every part of a pasted text is in one field or in the list of what is left over", () => {
  it.each(cases)("%s", (name) => {
    const { text } = JSON.parse(readFileSync(join(CASES, name), "utf8")) as { text: string };
    expect(faultsOf(text)).toEqual([]);
  });

  (existsSync(SEEDS) ? it : it.skip)("the seed text", () => {
    for (const name of readdirSync(SEEDS).filter((each) => each.endsWith(".txt")))
      expect(faultsOf(readFileSync(join(SEEDS, name), "utf8"))).toEqual([]);
  });

  it.each(LANGUAGES)("the templates' cards in %s, in all the forms that texts come in", (language) => {
    for (const { name, text } of cardTexts(language)) expect([name, faultsOf(text)]).toEqual([name, []]);
  });

  it("the templates' cards with their lines, cells and parts in any order", () => {
    const texts = LANGUAGES.flatMap((language) => cardTexts(language).map(({ text }) => text));
    const shuffled = fc.constantFrom(...texts).chain((text) => {
      const lines = text.split("\n");
      return fc.oneof(
        fc.shuffledSubarray(lines, { minLength: lines.length }).map((each) => each.join("\n")),
        fc.shuffledSubarray(lines).map((each) => each.join("\n")),
        fc
          .tuple(
            ...lines.map((line) =>
              fc.shuffledSubarray(line.split("\t"), { minLength: line.split("\t").length }),
            ),
          )
          .map((each) => each.map((cells) => cells.join("\t")).join("\n")),
        fc.constantFrom(...texts).map((other) => `${text}\n${other}`),
        fc.nat(text.length).map((at) => text.slice(at) + "\n" + text.slice(0, at)),
      );
    });
    fc.assert(
      fc.property(shuffled, (text) => {
        expect(faultsOf(text)).toEqual([]);
      }),
      { numRuns: 60 },
    );
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
        expect(faultsOf(lines.join("\n"))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
