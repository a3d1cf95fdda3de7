import { compare, toNumber, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format } from "../numbers/format";
import type { Doubt, DoubtCode, Reading } from "../criteria/reading";
import type { LintFinding } from "../rule/lint-finding";
import type { Rule } from "../rule/rule";
import type { ShownValue } from "../rule/show-quantity";
import type { Place } from "../sheet/cell-address";
import type { AuditedCard } from "./audited-card";
import { oncePer } from "./once-per";
import type { JudgedItem } from "./judged-items";
import { lintOf } from "../rule/rule-memory";
import { statedBest } from "./stated-best";
import { markOf } from "./score-scale";
import { wordsIn } from "./layout/tier-columns";
import { shownCell } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";

// The words themselves keep anybody from scoring. Other doubts are about readings that people on the spot agree on.
const UNSCORABLE: readonly DoubtCode[] = ["JUDGED_AMOUNT", "PLACEHOLDER", "PROPORTION_UNCLEAR"];
/** An amount is missing (每低1%扣分) or lost; a number in doubt is one that people still read. */
const AMOUNT_MISSING: readonly DoubtCode[] = ["TRUNCATED", "BROKEN_NUMBER"];
/** Nothing gives points: a fault where the other criteria of the card do, else the column is no list of criteria. */
const WITHOUT_POINTS: readonly DoubtCode[] = ["NO_AWARD", "ONLY_DEFINITION"];

export interface UnreadableFacts {
  /** The words in doubt. */
  readonly words: string;
}

/** What no tier covers; a side is left out where it is open. */
export interface GapFacts {
  readonly from?: string;
  readonly to?: string;
}

/** The words that speak of one result, and which results these are where that can be told. */
export interface OverlapFacts extends GapFacts {
  readonly words: string;
}

export interface MaxMismatchFacts {
  /** What the words give at most. */
  readonly best: string;
  /** The item's full mark. */
  readonly max: string;
}

/** What can be wrong with the words of a criterion. */
export type CriterionFault =
  | { readonly kind: "unreadable"; readonly facts: UnreadableFacts }
  | { readonly kind: "gap"; readonly facts: GapFacts }
  | { readonly kind: "overlap"; readonly facts: OverlapFacts }
  | { readonly kind: "best unlike max"; readonly facts: MaxMismatchFacts };

type Placed<Fault> = Fault & { readonly at: Place };

/** What is wrong with the criteria of one card. */
export const criteriaFaults = oncePer(({ view, items, scale }: AuditedCard): Placed<CriterionFault>[] => {
  const written = items.filter(({ criterion }) => criterion !== null);
  const read = written.filter(({ reading }) => reading?.ok).length;
  const areCriteria = read * 2 > written.length;
  const ofItems = written.flatMap((item) => {
    const { criterion, reading } = item;
    if (!criterion || !reading) return [];
    const faults = reading.ok
      ? ofRule(reading, markOf(scale, item.points))
      : ofDoubts(criterion.text, reading.doubts, areCriteria && !isWeightless(item));
    return faults.map((fault) => ({ ...fault, at: criterion }));
  });
  return [...ofItems, ...items.flatMap((item) => tierFaults(view, item))];
});

/** An item that weighs nothing yet is not scored: 下学期启用, 暂不考核. */
function isWeightless({ points }: JudgedItem): boolean {
  return points !== null && compare(points, ZERO) === 0;
}

/** Those of one kind. */
export function criteriaFaultsOf<Kind extends CriterionFault["kind"]>(
  audited: AuditedCard,
  kind: Kind,
): Placed<Extract<CriterionFault, { readonly kind: Kind }>>[] {
  const isKind = (
    fault: Placed<CriterionFault>,
  ): fault is Placed<Extract<CriterionFault, { readonly kind: Kind }>> => fault.kind === kind;
  return criteriaFaults(audited).filter(isKind);
}

/** What lies between the tiers of an item in cells, or belongs to two of them; at the worse tier that the bounds stand in. */
function tierFaults(view: SheetView, { tiers, reading }: JudgedItem): Placed<CriterionFault>[] {
  const first = tiers?.cells[0];
  if (!tiers || !first || !reading) return [];
  const faults = reading.ok ? ofRule(reading, null) : ofDoubts(tiers.text, reading.doubts, false);
  return faults.flatMap((fault): Placed<CriterionFault>[] => {
    if (fault.kind !== "gap" && fault.kind !== "overlap") return [];
    const words = fault.kind === "overlap" ? fault.facts.words : null;
    const bounds = [fault.facts.from, fault.facts.to].filter((bound) => bound !== undefined);
    const texts = tiers.cells.map(({ row, column }) => wordsIn(shownCell(view, row, column)));
    const named = texts.filter((text) => text !== "" && words?.includes(text));
    const holding = tiers.cells.filter((_, index) => {
      const text = texts[index] ?? "";
      return named.includes(text) || bounds.some((bound) => text.includes(bound));
    });
    const { row, column } = holding[holding.length - 1] ?? first;
    const at = { row, column };
    if (fault.kind === "gap" || named.length === 0) return [{ ...fault, at }];
    return [{ ...fault, facts: { ...fault.facts, words: named.join("、") }, at }];
  });
}

function ofDoubts(text: string, doubts: readonly Doubt[], areCriteria: boolean): CriterionFault[] {
  const find = (codes: readonly DoubtCode[]) => doubts.find(({ code }) => codes.includes(code));
  const gap = find(["GAP"]);
  if (gap) return countOf(text) < 2 ? [] : [{ kind: "gap", facts: stretch(gap.from, gap.to) }];
  const overlap = find(["OVERLAP"]);
  if (overlap && !RELATIVE.test(text))
    return [{ kind: "overlap", facts: { words: overlap.words, ...stretch(overlap.from, overlap.to) } }];
  const missing = doubts.find(
    ({ code, words }) =>
      AMOUNT_MISSING.includes(code) && (!/^[\d\s.%％]*\d[\d\s.%％]*$/.test(words) || text.includes("\ufffd")),
  );
  const isWithin = (text.match(JUDGED_WITHIN) ?? []).length >= 2;
  const amountless = doubts.find(({ code, words }) => code === "UNREAD" && words === "扣");
  const isAmountless = areCriteria && /扣分/.test(text) && !/扣\s*\d/.test(text);
  if (amountless && isAmountless) return [{ kind: "unreadable", facts: { words: "扣分" } }];
  const unscorable =
    find(UNSCORABLE) ?? missing ?? (areCriteria && !isWithin ? find(WITHOUT_POINTS) : undefined);
  return unscorable ? [{ kind: "unreadable", facts: { words: unscorable.words } }] : [];
}

/** 不超预算, 超5%以内, 超5%以上: so much beyond something, which the bounds by themselves do not say. */
const RELATIVE = /超(?!过|過)(?:预算|預算|支|出|期|标|標)?[^，,；;]{0,4}\d/;

/** 优秀：36-40分；良好：30-35分: the assessor chooses the points within, and types them. */
const JUDGED_WITHIN = /\d\s*分?\s*[-~～－–—至到]\s*\d+(?:\.\d+)?\s*(?:分|points?|pts)/gi;

/** How many times the text gives points. One award alone (按时完成得10分) leaves out what everybody adds. */
function countOf(text: string): number {
  const awards =
    /[得评評给給扣加计計]\s*(?:\d+(?:\.\d+)?\s*分?|零分|满分|滿分)|\d\s*分(?!钟|鐘)|\d\s*(?:points?|pts)/gi;
  return text.match(awards)?.length ?? 0;
}

function ofRule({ rule }: Extract<Reading, { ok: true }>, mark: Decimal | null): CriterionFault[] {
  const all = lintOf(rule, mark && toNumber(mark));
  const lint = all.filter(({ severity }) => severity === "doubt");
  const faults: CriterionFault[] = [];
  const gap = lint.find(({ code }) => code === "GAP");
  if (gap?.code === "GAP" && !isSingle(rule)) faults.push({ kind: "gap", facts: between(gap) });
  const overlap = lint.find(({ code }) => code === "OVERLAP");
  if (overlap?.code === "OVERLAP")
    faults.push({ kind: "overlap", facts: { words: overlap.words.join("、"), ...between(overlap) } });
  const edge = all.find(({ code, words }) => code === "SHARED_EDGE" && words.every(isExplicit));
  if (!overlap && edge?.code === "SHARED_EDGE") {
    const at = shown(edge.at);
    faults.push({ kind: "overlap", facts: { words: edge.words.join("、"), from: at, to: at } });
  }
  const slip = faults.length === 0 ? oneSharedEdge(rule, all) : null;
  if (slip) {
    const at = shown(slip.at);
    faults.push({ kind: "overlap", facts: { words: slip.words.join("、"), from: at, to: at } });
  }
  const best = mark && bestUnlike(rule, mark, lint);
  if (best && mark) faults.push({ kind: "best unlike max", facts: { best, max: format(mark) } });
  return faults;
}

/** 0至2件, 3至5件, 5至8件, 9件以上: whole numbers next to each other, and one of them in two ranges. */
function oneSharedEdge({ clauses }: Rule, lint: readonly LintFinding[]) {
  const shared = lint.filter((each) => each.code === "SHARED_EDGE");
  const [only] = shared;
  if (!only || shared.length > 1 || !only.words.every((words) => CLOSED_RANGE.test(words))) return null;
  const tiers = clauses.map(({ scoring }) => (scoring.kind === "tiers" ? scoring.tiers.length : 0));
  const areCounts = only.at.unit !== null && only.at.unit !== "%" && /^\d+$/.test(only.at.number);
  const closed = lint.filter(({ code }) => code === "CLOSED_GAP").length;
  return closed >= 2 || (areCounts && Math.max(0, ...tiers) >= 4) ? only : null;
}

const CLOSED_RANGE = /\d\D{0,3}[-~～–—至到]\s*\d/;

/** One tier and nothing else: 达到95%得20分. */
function isSingle({ clauses }: Rule): boolean {
  return clauses.every(
    ({ scoring, gates }) => scoring.kind === "tiers" && scoring.tiers.length + gates.length < 2,
  );
}

/** Whether the words of a tier say that its bound belongs to it: two that do so of one bound contradict each other. */
function isExplicit(words: string): boolean {
  return /[≤≥≦≧]|<=|>=|＜＝|＞＝|及以[上下]/.test(words);
}

/** The best score of the words where it is not the full mark. */
function bestUnlike(rule: Rule, mark: Decimal, lint: readonly LintFinding[]): string | null {
  const stated = statedBest(rule);
  if (stated) return compare(stated, mark) === 0 ? null : format(stated);
  const found = lint.find(({ code }) => code === "BEST_UNLIKE_MAX");
  return found?.code === "BEST_UNLIKE_MAX" ? found.best : null;
}

function between({ from, to }: { readonly from: ShownValue | null; readonly to: ShownValue | null }) {
  return stretch(from && shown(from), to && shown(to));
}

function shown({ number, unit }: ShownValue): string {
  return `${number}${unit ?? ""}`;
}

function stretch(from: string | null | undefined, to: string | null | undefined): GapFacts {
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
