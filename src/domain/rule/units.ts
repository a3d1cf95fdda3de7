/** Words for one unit, the first of them as it is named here. */
const SAME_UNITS = [
  ["天", "日", "day", "days", "d", "calendar day", "calendar days"],
  ["工作日", "working day", "working days", "business day", "business days", "workday", "workdays"],
  ["小时", "时", "小時", "hour", "hours", "h", "hr", "hrs"],
  ["分钟", "分鐘", "分", "minute", "minutes", "min", "mins"],
  ["秒", "秒钟", "second", "seconds", "s", "sec", "secs"],
  ["月", "个月", "month", "months"],
  ["年", "year", "years"],
  ["周", "星期", "week", "weeks"],
  ["元", "块", "人民币", "yuan", "rmb", "cny"],
  ["分", "point", "points", "pt", "pts"],
  ["次", "回", "time", "times"],
] as const;

/** What of one unit stands beside another of the same kind; a working day is no part of a week. */
const SIZES: Readonly<Record<string, number>> = { 秒: 1, 分钟: 60, 小时: 3600 };
const LONG_SIZES: Readonly<Record<string, number>> = { 天: 1, 周: 7 };

const DURATIONS = new Set(["天", "工作日", "小时", "分钟", "秒", "月", "年", "周"]);

/** Whether two words name one unit. */
export function isSameUnit(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one === other || SAME_UNITS.some((same) => has(same, one) && has(same, other));
}

/** By what a number in the unit `from` is multiplied to stand in the unit `to`; null where that cannot be said. */
export function unitFactor(from: string, to: string): readonly [number, number] | null {
  if (isSameUnit(from, to)) return [1, 1];
  for (const sizes of [SIZES, LONG_SIZES]) {
    const [of, into] = [sizeOf(from, sizes), sizeOf(to, sizes)];
    if (of !== undefined && into !== undefined) return [of, into];
  }
  return null;
}

/** Whether the word names a time: a day, an hour, a month. 分 alone names points as well. */
export function isDuration(unit: string): boolean {
  return SAME_UNITS.some(
    ([name, ...words]) => DURATIONS.has(name) && has([name, ...words], unit.toLowerCase()),
  );
}

function sizeOf(unit: string, sizes: Readonly<Record<string, number>>): number | undefined {
  const same = SAME_UNITS.find(
    ([name, ...words]) => name in sizes && has([name, ...words], unit.toLowerCase()),
  );
  return same && sizes[same[0]];
}

function has(words: readonly string[], word: string): boolean {
  return words.includes(word);
}
