import { buildTiers } from "./build-tiers";
import type { Draft } from "./draft";
import { isNothing } from "./awards-of-nothing";
import type { Piece } from "./pieces";
import type { Item } from "./values";

type Side = "left" | "right";
type Line = Piece & { readonly item: Extract<Item, { readonly is: "row" }> };

/** A column of scores at one end of the heading. */
const SCORE = /score|points?|marks?|pts|rating|得分|分值|分数/;
const FEWEST_LINES = 3;

/**
 * clause := row+ rest?: a table of bounds and points. Which column has the points is told by its heading, or by the other's being the only one with
 * bounds; where nothing tells, either may be.
 */
export function buildTable(pieces: readonly Piece[], text: string): readonly Draft[] {
  const lines = pieces.filter(isLine);
  const [first] = lines;
  const all = pieces.map(asRest);
  const others = all.filter((piece) => !isLine(piece));
  const tiers = pieces.filter(({ item }) => item.is === "tier").length;
  if (!first || lines.length < 2 || lines.length + tiers < FEWEST_LINES) return [];
  if (others.some(({ item }) => !["tier", "else", "limit", "base"].includes(item.is))) return [];
  const sides = (["left", "right"] as const).filter((side) => canScore(lines, side));
  const told = headed(text.slice(0, first.from));
  const known = told && sides.includes(told) ? [told] : sides;
  return known.flatMap((side): Draft[] => {
    const draft = buildTiers(
      all.map((piece) => (isLine(piece) ? asTier(piece, side) : piece)),
      text,
    );
    return draft ? [{ ...draft, cost: draft.cost + (told && told !== side ? 2 : 0) }] : [];
  });
}

/** Unranked | 0: a line of words that get nothing. */
const asRest = (piece: Piece): Piece =>
  piece.item.is === "award" && isNothing(piece.item.award) && piece.name !== ""
    ? { ...piece, name: "", item: { is: "else", award: piece.item.award } }
    : piece;
const isLine = (piece: Piece): piece is Line => piece.item.is === "row";
const other = (side: Side): Side => (side === "left" ? "right" : "left");

/** 1 | 50, 2 | 46, 6-8 | 15: points are single numbers, each another. */
function canScore(lines: readonly Line[], side: Side): boolean {
  const points = lines.map(({ item }) => item[side].n);
  return points.every((n) => n !== null) && new Set(points).size === points.length;
}

function headed(heading: string): Side | null {
  const words = heading.toLowerCase().replace(/[|:]+$/, "");
  const found = [...words.matchAll(new RegExp(SCORE, "g"))];
  const [one, more] = found;
  if (!one || more) return null;
  return one.index + one[0].length === words.length ? "right" : "left";
}

function asTier(piece: Line, side: Side): Piece {
  const points = piece.item[side].n ?? 0;
  const { range } = piece.item[other(side)];
  return {
    ...piece,
    name: "",
    item: { is: "tier", range, award: { kind: "score", points: { kind: "points", value: points } } },
  };
}
