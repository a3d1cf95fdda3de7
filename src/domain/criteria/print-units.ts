import type { Quantity } from "../rule/rule";

/** Units that are said in both languages: Chinese, English singular, English plural. */
const UNITS: readonly (readonly [string, string, string])[] = [
  ["次", "time", "times"],
  ["天", "day", "days"],
  ["个工作日", "working day", "working days"],
  ["小时", "hour", "hours"],
  ["分钟", "minute", "minutes"],
  ["秒", "second", "seconds"],
  ["周", "week", "weeks"],
  ["个月", "month", "months"],
  ["年", "year", "years"],
  ["元", "yuan", "yuan"],
  ["分", "point", "points"],
  ["人", "person", "persons"],
  ["例", "case", "cases"],
  ["项", "item", "items"],
  ["份", "report", "reports"],
  ["件", "piece", "pieces"],
  ["单", "order", "orders"],
  ["起", "incident", "incidents"],
  ["处", "defect", "defects"],
  ["篇", "article", "articles"],
  ["户", "client", "clients"],
  ["场", "session", "sessions"],
  ["台", "unit", "units"],
];
const SYNONYMS: Readonly<Record<string, string>> = {
  日: "天",
  工作日: "个工作日",
  个自然日: "天",
  月: "个月",
  秒钟: "秒",
  块: "元",
  人次: "次",
  名: "人",
  个: "项",
  条: "项",
  家: "户",
};

const BY_CHINESE = new Map(UNITS.map((unit) => [unit[0], unit]));
const BY_ENGLISH = new Map(UNITS.flatMap((unit) => [[unit[1], unit] as const, [unit[2], unit] as const]));

/** What bounds are written in: 万元, or the plain unit where the rule counts it (千元 with scale 1 is 元). */
function writtenUnit({ unit, scale }: Quantity): string {
  return unit === null || scale !== 1
    ? (unit ?? "")
    : unit.replace(/^(?:百万|千万|[百千万亿wk])(?=元|$)/i, "");
}

/** A quantity's unit in Chinese. One that has no everyday Chinese stands for its kind: a complaint is counted 次. */
export function chineseUnit(quantity: Quantity): string {
  const { kind } = quantity;
  if (kind === "ratio") return "";
  const unit = writtenUnit(quantity);
  if (unit === "") return kind === "count" ? "次" : "";
  const known = BY_ENGLISH.get(unit.toLowerCase());
  if (known) return known[0];
  return /^[a-z ]+$/i.test(unit) && kind === "count" ? "次" : unit;
}

/** The same in English, for so many of it, always the plain unit; as it is written where it has no everyday English and counts nothing. */
export function englishUnit(quantity: Quantity, count: string): string {
  const { kind } = quantity;
  if (kind === "ratio") return "";
  const unit = writtenUnit({ ...quantity, scale: 1 });
  if (unit === "") return kind === "count" ? (count === "1" ? "time" : "times") : "";
  const known = BY_CHINESE.get(SYNONYMS[unit] ?? unit) ?? BY_ENGLISH.get(unit.toLowerCase());
  // A Chinese measure word without an everyday English one counts items.
  if (!known && kind === "count" && /^[\u4e00-\u9fff]+$/.test(unit)) return count === "1" ? "item" : "items";
  if (!known) return unit;
  return count === "1" ? known[1] : known[2];
}
