import type { Cond, Part } from "./part";
import type { Token } from "./token";

/** The parts of a criterion, and the stretches over which it says that points go straight from which points to which. */
export interface WithSpans {
  readonly parts: readonly Part[];
  readonly spans: readonly Cond[];
}

/**
 * Takes 3%-6%之间按线性内插 out of the parts: it awards nothing by itself, but says from where to where the line goes. Between what it goes,
 * 在0分与满分之间 behind it says; without that, 低于3%不得分 leaves open what 3% itself gets.
 */
export function straightSpans(parts: readonly Part[], tokens: readonly Token[]): WithSpans {
  if (!parts.some(({ kind }) => kind === "linear")) return { parts, spans: [] };
  let spans: readonly Cond[] = [];
  const found: Cond[] = [];
  const kept: Part[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (!part) break;
    if (part.kind === "cond" && part.low && part.high && !part.ref && leadsToLine(parts, at + 1)) {
      found.push(part);
      kept.push({ kind: "other", from: part.from, to: part.to });
      continue;
    }
    kept.push(part);
    const ends = part.kind === "linear" ? endOfRange(parts, at + 1, tokens) : 0;
    if (ends > 0) spans = found;
    for (; at + 1 < ends; at++) {
      const next = parts[at + 1];
      if (next) kept.push({ kind: "other", from: next.from, to: next.to });
    }
  }
  return { parts: kept, spans };
}

/** Whether only words stand between a condition and the line. */
function leadsToLine(parts: readonly Part[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const kind = parts[at]?.kind;
    if (kind === "linear") return true;
    if (kind !== "word" && kind !== "prop" && kind !== "get") return false;
  }
  return false;
}

/** One past 在0分与满分之间 behind a line; 0 where it does not stand there. */
function endOfRange(parts: readonly Part[], from: number, tokens: readonly Token[]): number {
  const words = (at: number) => {
    const part = parts[at];
    return part
      ? tokens
          .slice(part.from, part.to)
          .map(({ word }) => word)
          .join("")
      : "";
  };
  let at = from;
  while (parts[at]?.kind === "linear") at++;
  if (/^(?:在|于|从|由)$/.test(words(at))) at++;
  const [low, and, high] = [parts[at], words(at + 1), parts[at + 2]];
  const isRange = low?.kind === "award" && high?.kind === "award" && /^(?:与|和|至|到|-|~)$/.test(and);
  return isRange && /^(?:之间|间|内)/.test(words(at + 3)) ? at + 4 : 0;
}
