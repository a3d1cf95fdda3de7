import type { Person } from "../actions";
import { readBasePay } from "./base-pay";

/** More sheets than this make a workbook that nobody finds their way in. */
export const MOST_PEOPLE = 200;

export interface People {
  readonly people: readonly Person[];
  /** Names that stand more than once, each once: their sheets are numbered. */
  readonly repeated: readonly string[];
  /** Lines whose base pay is no amount, from 1. */
  readonly wrongLines: readonly number[];
  /** Lines with a base pay and no name, from 1: nobody may be lost in silence. */
  readonly namelessLines: readonly number[];
}

/**
 * Names, a line each, as they are typed or pasted from a column; where a second column is pasted with them it is the base pay in yuan. Blank lines
 * are left out.
 *
 * @example readPeople("张三\t3000\n李四").people // [{ name: "张三", basePay: "3000" }, { name: "李四" }]
 */
export function readPeople(typed: string): People {
  const lines = typed.split(/\r\n|\r|\n/).map((line, index) => ({ line, number: index + 1 }));
  const columns = lines.map(({ line, number }) => {
    const [name = "", pay = ""] = line.split(/\t/).map((part) => part.replace(/\s+/g, " ").trim());
    return { name, pay, number };
  });
  const read = columns.flatMap(({ name, pay, number }) => {
    if (name === "") return [];
    const basePay = readBasePay(pay);
    const person: Person = basePay.kind === "amount" ? { name, basePay: basePay.yuan } : { name };
    return [{ person, number, wrong: basePay.kind === "wrong" }];
  });
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { person } of read) (seen.has(person.name) ? repeated : seen).add(person.name);
  return {
    people: read.map(({ person }) => person),
    repeated: [...repeated],
    namelessLines: columns.flatMap(({ name, pay, number }) => (name === "" && pay !== "" ? [number] : [])),
    wrongLines: read.flatMap(({ number, wrong }) => (wrong ? [number] : [])),
  };
}
