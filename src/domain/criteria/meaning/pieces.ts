import type { Cover } from "../decide/cover";
import type { Item } from "./values";

/** A phrase of a cover with the name that stands before it. */
export interface Piece {
  readonly item: Item;
  readonly name: string;
  /** The grade or state with which the phrase begins; the name ends with it. */
  readonly grade?: string;
  /** How far it stands apart from the one before: 0 a comma or nothing, 1 a semicolon, 2 a line, a full stop, an ordinal. */
  readonly apart: 0 | 1 | 2;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** What an award is given for, before or behind it. */
function nameOf(item: Item, before: string, words: string): string {
  if (item.is !== "award" || !item.caseBehind || before !== "") return before;
  return words.replace(/^.*?\b(?:if|when|where|in case of|should|provided)\s+/i, "");
}

/** Missed patrol 2, uniform default 1, in a list of what is deducted: so many each time. */
function takenEach(piece: Piece): Piece {
  const { item, name, words } = piece;
  if (item.is === "step") {
    const { unsigned, ...step } = item;
    if (!unsigned && !step.plain) return piece;
    const change = { ...step.change, value: -Math.abs(step.change.value) };
    return { ...piece, item: { ...step, change, plain: false } };
  }
  // Deducted from 40: what the item has before anything is taken.
  if (item.is === "base" && item.takes) return { ...piece, item: { ...item, kind: "full" } };
  // P1 breach 3 points, P2 breach 2 points: no 3 points get 2, so no clause is made of it.
  if (
    item.is === "tier" &&
    item.range.low?.at.kind === "value" &&
    item.range.low.at.amount.unit.kind === "points"
  )
    return { ...piece, item: { is: "lead" } };
  if (item.is !== "award" || item.award.kind !== "score" || name === "") return piece;
  const { points } = item.award;
  if (points.kind !== "points" || points.value <= 0) return piece;
  return {
    ...piece,
    item: {
      is: "step",
      way: null,
      alone: false,
      size: { v: 1, unit: { id: "", kind: "number" }, scale: 1, multiple: "" },
      change: { ...points, value: -points.value },
      plain: false,
      from: null,
      partial: "whole",
      label: words,
      each: true,
    },
  };
}

/** A level at which the same happens: 省级, 中央. */
const LEVEL =
  /^[\s,，、;；]*(?:被|获|在)?(?:国家|中央|省|市|区|县|州|厅|部|局|乡|镇|街道|集团|总部|分?公司|行业|校|院)(?:级|部级|厅级)?(?:媒体|刊物|奖项|荣誉|表彰)?(?:的)?$/;

/** The phrases of a cover in the order of the words, each with its name. */
export function piecesOf(
  { tiles }: Cover,
  gap: readonly number[],
  wordsAt: (from: number, to: number) => string,
  symbolName: (symbol: number) => string,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let name = null as { from: number; to: number } | null;
  let apart: 0 | 1 | 2 = 2;
  for (const { from, to, edge } of tiles) {
    if (gap[from] === 2 && from > 0) {
      apart = 2;
      name = null;
    }
    if (!edge) {
      name = { from: name?.from ?? from, to };
      continue;
    }
    switch (symbolName(edge.symbol)) {
      case "sep": {
        const strength = edge.value as 0 | 1 | 2;
        if (strength > apart) apart = strength;
        if (strength === 2) name = null;
        break;
      }
      case "ordinal":
        apart = 2;
        name = null;
        break;
      case "remark":
        // 13个月继续率: a number that belongs to the name.
        if ((edge.value as { readonly named?: boolean } | null)?.named)
          name = { from: name?.from ?? from, to };
        break;
      default: {
        const item = edge.value as Item;
        const named = item.is === "award" ? (item.named ?? 0) : 0;
        const until = named > 0 ? from + named : name?.to;
        pieces.push({
          item,
          name: nameOf(
            item,
            until === undefined ? "" : wordsAt(name?.from ?? from, until).trim(),
            wordsAt(from, to),
          ),
          ...(named > 0 ? { grade: wordsAt(from, from + named) } : {}),
          apart,
          from,
          to,
          words: wordsAt(name?.from ?? from, to),
        });
        name = null;
        apart = 0;
      }
    }
  }
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1]?.item;
    const { item, name, words } = piece;
    // 国家级每项加5分,省级3分: each of them, as before.
    if (before?.is !== "step" || before.way !== null || before.change.value <= 0 || before.size.v !== 1)
      continue;
    if (item.is !== "award" || item.award.kind !== "score" || !LEVEL.test(name)) continue;
    const { points } = item.award;
    if (points.kind !== "points" || points.value <= 0) continue;
    pieces[i] = { ...piece, item: { ...before, change: points, label: words } };
  }
  let taking = false;
  const steps = pieces.flatMap(({ item }) => (item.is === "step" ? [item] : []));
  // Base score 50; stop: -20; short stop: -1: what the item has before anything is taken.
  const several = steps.length > 1 && steps.every(({ change, plain }) => change.value < 0 && !plain);
  const plainList = pieces.every(({ item }) => ["step", "base", "limit", "lead"].includes(item.is));
  if (several && plainList) {
    for (const [i, piece] of pieces.entries())
      if (piece.item.is === "base") pieces[i] = { ...piece, item: { ...piece.item, kind: "full" } };
  }
  const takes = pieces.some(({ item }) => item.is === "lead" || (item.is === "base" && item.takes));
  const said = pieces.flatMap((piece) =>
    piece.item.is === "lead" ? [] : [takes ? takenEach(piece) : piece],
  );
  return said.map((given, i) => {
    let piece = given;
    if (piece.item.is === "step") {
      // Minus 3 points for each late report, 5 points for each wrong invoice: one sentence takes.
      const { unsigned, ...step } = piece.item;
      if (unsigned && taking && piece.apart < 2 && /[a-z]{3}/.test(step.label)) {
        const change = { ...step.change, value: -Math.abs(step.change.value) };
        piece = { ...piece, item: { ...step, change, plain: false } };
      }
      taking = step.change.value < 0 || (taking && piece.apart < 2);
    } else taking = false;
    const { item } = piece;
    if (item.is !== "step" || !item.bare) return piece;
    const before = said.slice(0, i).findLast((other) => other.item.is === "step" && !other.item.bare)?.item;
    if (before?.is !== "step") return piece;
    const { bare: _, ...step } = item;
    const sign = before.change.value < 0 ? -1 : 1;
    const change = { ...step.change, value: sign * step.change.value };
    return { ...piece, item: { ...step, change, ...(before.unsigned ? { unsigned: true } : {}) } };
  });
}
