import { buildFormula } from "./build-formula";
import { buildJudged } from "./build-judged";
import { buildStates } from "./build-states";
import { buildSteps } from "./build-steps";
import { buildTiers } from "./build-tiers";
import type { Draft } from "./draft";
import type { Piece } from "./pieces";

/**
 * A row of phrases in a text, and the clauses that it can be. Covers of one text have most rows in common, so what a row comes to is found
 * once.
 */
export interface Row {
  readonly next: Map<Piece, Row>;
  drafts: readonly Draft[] | null;
}

export function emptyRow(): Row {
  return { next: new Map(), drafts: null };
}

/** The row with one phrase more. */
export function rowWith(row: Row, piece: Piece): Row {
  let next = row.next.get(piece);
  if (!next) row.next.set(piece, (next = emptyRow()));
  return next;
}

/** The clauses that a row can be; `segment` are its phrases. */
export function draftsOf(row: Row, segment: () => readonly Piece[], text: string): readonly Draft[] {
  return (row.drafts ??= build(segment(), text));
}

function build(segment: readonly Piece[], text: string): readonly Draft[] {
  if (segment.some(endsOpen)) return [];
  const has = (kind: Piece["item"]["is"]) => segment.some(({ item }) => item.is === kind);
  if (has("judged")) return listOf(buildJudged(segment));
  if (has("formula")) return listOf(buildFormula(segment, text));
  if (has("step")) return listOf(buildSteps(segment, text));
  if (has("tier")) return listOf(buildTiers(segment, text));
  if (has("award") && has("range")) return listOf(buildTiers(segment, text));
  if (has("award")) return buildStates(segment);
  return [];
}

/** 低于99%为满分, 超出预算总额的10%: no name ends with a comparison that the bounds behind it do not have. */
function endsOpen({ name, item }: Piece): boolean {
  if (item.is !== "tier" && item.is !== "range") return false;
  const { low, high } = item.range;
  return low !== null && low.at === high?.at
    ? /(?:低于|高于|超过|超出|小于|大于|少于|多于|不足)[^,，、;；。:：]{0,8}$/.test(name)
    : /(?:低于|高于|超过|小于|大于)$/.test(name);
}

function listOf(draft: Draft | null): readonly Draft[] {
  return draft ? [draft] : [];
}
