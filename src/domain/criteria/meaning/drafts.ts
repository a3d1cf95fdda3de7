import type { Award } from "../../rule/rule";
import { buildFormula } from "./build-formula";
import { buildLadder } from "./build-ladder";
import { buildJudged } from "./build-judged";
import { buildProgressive } from "./build-progressive";
import { buildStates } from "./build-states";
import { buildSteps } from "./build-steps";
import { buildTable } from "./build-table";
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
  if (has("ladder")) return listOf(buildLadder(segment));
  if (has("judged")) return listOf(buildJudged(segment));
  if (has("formula")) return listOf(buildFormula(segment, text));
  if (has("row")) return buildTable(segment, text);
  if (has("nth")) return listOf(buildProgressive(segment));
  if (has("step")) return [...listOf(buildSteps(segment, text)), ...listOf(buildProgressive(segment))];
  if (has("tier") || (has("award") && has("range"))) {
    const draft = buildTiers(segment, text);
    return draft ? [draft, ...asVeto(draft)] : [];
  }
  if (has("award")) return buildStates(segment);
  return [];
}

/** 造成损失超过5000元的不得分, beside what takes points: none of the item, and nothing else. */
function asVeto(draft: Draft): readonly Draft[] {
  const { scoring } = draft.clause;
  if (scoring.kind !== "tiers" || draft.clause.subject === "") return [];
  const [nothing, rest, more] = scoring.tiers;
  if (
    more ||
    !isScore(nothing?.award, 0, "points") ||
    !isScore(rest?.award, 1, "share") ||
    rest?.words !== ""
  )
    return [];
  // 离宿舍20米以内的不得分: what is near enough may as well be a part of a name.
  if (!nothing?.interval.low || nothing.interval.high) return [];
  const tiers = scoring.tiers.map((tier) => ({
    ...tier,
    award:
      tier === nothing
        ? ({ kind: "veto" } as const)
        : ({ kind: "change", points: { kind: "points", value: 0 } } as const),
  }));
  const clause = { ...draft.clause, scoring: { ...scoring, tiers } };
  return [{ ...draft, clause, cost: draft.cost + 0.2, own: false, takes: true, veto: true, place: "beside" }];
}

function isScore(award: Award | undefined, value: number, kind: "points" | "share"): boolean {
  return award?.kind === "score" && award.points.kind === kind && award.points.value === value;
}

/** 低于99%为满分, 超出预算总额的10%: no name ends with a comparison that the bounds behind it do not have. */
function endsOpen({ name, item }: Piece): boolean {
  // 发表每篇|4分: so much each, and no score.
  // 每涨粉加2分: how many is left out.
  if (item.is === "award" && /每(?![年月周日天人季])[^,，;；。]{1,4}$/.test(name)) return true;
  // 每个建议加|2分: the points belong to the verb.
  if (item.is === "award" && /[加扣减]$|(?<![获等])奖$/.test(name)) return true;
  if (item.is === "award") return /每(?:个|篇|项|次|件|起|例|人|处|份|条|户|人次|台)$/.test(name);
  if (item.is !== "tier" && item.is !== "range") return false;
  const { low, high } = item.range;
  return low !== null && low.at === high?.at
    ? /(?:低于|高于|超过|超出|小于|大于|少于|多于|不足)[^,，、;；。:：]{0,8}$/.test(name)
    : /(?:低于|高于|超过|小于|大于)$/.test(name);
}

function listOf(draft: Draft | null): readonly Draft[] {
  return draft ? [draft] : [];
}
