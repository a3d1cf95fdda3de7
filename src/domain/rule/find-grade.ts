import type { Cell } from "../cell";
import { format } from "../numbers/format";
import { fromCell } from "../numbers/from-cell";
import { isBelievable } from "./believable";
import { plainWords } from "./plain-words";
import type { Grade } from "./rule";

const NUMERALS = "零一二三四五六七八九十";
const SHORT: Readonly<Record<string, string>> = { 优: "优秀", 良: "良好", 中: "中等", 及格: "合格" };

/**
 * The grade that a cell names: by its letter or word (any width, case and spacing; `1`, `1级` and `一级` are one), or by the words
 * that the criterion gives as its meaning. Undefined where none or more than one fits; nothing is matched by likeness.
 */
export function findGrade(grades: readonly Grade[], cell: Cell): Grade | undefined {
  if (typeof cell !== "string" && !(typeof cell === "number" && isBelievable(cell))) return undefined;
  const written = plainWords(typeof cell === "number" ? format(fromCell(cell)) : cell);
  if (written === "") return undefined;
  return (
    only(grades, ({ label }) => plainWords(label) === written) ??
    only(grades, ({ meaning }) => plainWords(meaning) === written) ??
    only(grades, ({ label }) => bare(label) === bare(written)) ??
    only(grades, ({ label }) => plainWords(label) === SHORT[written]) ??
    (written.length > 1 ? only(grades, ({ label }) => names(plainWords(label), written)) : undefined) ??
    (written.length < 9 ? grades.find(({ label }) => OTHERS.test(label)) : undefined)
  );
}

/** 其余不得分: whatever is no other grade. */
const OTHERS = /^(?:其余|其他|其它)$/;

/** Whether a label says a grade among other words (国家级 of 获国家级奖项), and does not deny or weaken it. */
function names(label: string, written: string): boolean {
  const at = label.indexOf(written);
  return (
    at >= 0 &&
    !/\d/.test(written) &&
    !/[不未无非没]|基本|较|以上|以下/.test(label.slice(Math.max(0, at - 2), at)) &&
    !/^(?:以上|以下|及)/.test(label.slice(at + written.length)) &&
    label.indexOf(written, at + 1) < 0
  );
}

/** Without 级, 等, 档 or "grade", and with digits for Chinese numerals. */
function bare(label: string): string {
  const core = plainWords(label)
    .replace(/^(?:grade|level|等级)/, "")
    .replace(/(?:等级|[级級等档檔])$/, "");
  const numeral = core.length === 1 ? NUMERALS.indexOf(core) : -1;
  return numeral >= 0 ? String(numeral) : core;
}

function only(grades: readonly Grade[], fits: (grade: Grade) => boolean): Grade | undefined {
  const found = grades.filter(fits);
  return found.length === 1 ? found[0] : undefined;
}
