import type { Findings } from "./problem";
import type { Plain } from "./normalise";
import type { Token } from "./token";

// No criterion ends like this: something is missing behind.
const ENDS_OPEN =
  /(?:,最[高多低少大小]?|最[高多低少大小](?:[不扣加得减分]|不[超低])?|[,;](?:封|加满|扣满|上|上限|不设下?|不封|不)|(?:扣分|加分)(?:不|不封|不设|最|最多|最高|上|上限)|不封|不设|不超|不超过|累计|累计不超过?|(?<![全不])扣|[加得]|,[最满]|,每月最?|每|[低高超少多]于|超过|不足|达到|[≥≤<>=*×÷+]|按照?|本项?不|capped(?:at)?|upto|maximu?m?|minimu?m?|deduct|minus|per|foreach)$/i;
// Points whose decimals are lost: 扣1. at the very end.
const LOST_DECIMALS = /\p{Script=Han}\d+\.$/u;

/** Doubts a text that breaks off: unfinished words at its end, or points there that alone lack their 分. */
export function cutOff(plain: Plain, tokens: readonly Token[], findings: Findings): void {
  const { text } = plain;
  const end = ENDS_OPEN.exec(text);
  if (end && !/(?:\d|points?|pts?|marks?)(?:max|min)(?:imum)?$/i.test(text)) {
    findings.doubtAt("TRUNCATED", end.index, text.length);
    return;
  }
  if (LOST_DECIMALS.test(text)) {
    findings.doubtAt("TRUNCATED", text.length - 2, text.length);
    return;
  }
  const last = tokens[tokens.length - 1];
  if (
    last?.kind !== "num" ||
    last.unit !== "" ||
    last.percent ||
    !last.digits ||
    !last.used ||
    last.value < 0
  )
    return;
  if (!/\p{Script=Han}/u.test(text) || last.value === 0) return;
  const before = tokens[tokens.length - 2];
  // …,每次扣2分,最高扣1: the others have their 分. After ×, a factor needs none.
  if (before?.kind === "mul" || before?.kind === "div") return;
  const others = tokens.some(
    (token) => token !== last && token.kind === "num" && token.unit === "分" && token.used,
  );
  if (others) findings.doubt("TRUNCATED", tokens.length - 1, tokens.length);
}
