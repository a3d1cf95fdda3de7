import { gluedLabels } from "./labels";
import { cutAt } from "./piece";
import type { Piece } from "./piece";
import { looksScoring } from "./scoring-words";
import { bareWeight, wholeWeight } from "./weight-text";

/** One cell of a table that has lost its lines; `grades` where letters and their points stood under each other. */
export interface StreamCell {
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** Letters and points of a graded item, in their order. */
  readonly grades: { readonly letters: readonly Piece[]; readonly points: readonly Piece[] } | null;
  readonly startsLine: boolean;
}

/** The cells that the lines of a flattened table hold, also where several have run together in one line. */
export function cellStream(lines: readonly Piece[]): StreamCell[] {
  const pieces = lines.flatMap((line) => gluedGroups(line).flatMap(spacedCells)).flatMap(gradedTail);
  return gradeBlocks(pieces);
}

// Units behind a number that make it a quantity and no ordinal.
const QUANTITY =
  "分%万亿元次个個条條天人家小时時月年周日份件台篇场場位单單名倍级級名项項点點章期款组組只层層米吨千百秒号號类";

/** Headers, ordinals, weights and weighed dimensions that have run together without a blank. */
function gluedGroups(line: Piece): Piece[] {
  const header = gluedLabels(line.text);
  if (header)
    return cutAt(
      line,
      header.cuts.filter((at) => at < line.text.length),
    ).flatMap(gluedGroups);
  const places = new Set<number>();
  for (const at of dimensionPlaces(line.text)) places.add(at);
  const ordinals = ordinalPlaces(line.text);
  for (const at of ordinals) places.add(at);
  const weights = weightPlaces(line.text);
  for (const at of weights) places.add(at);
  if (places.size === 0) return [line];
  const parts = cutAt(
    line,
    [...places].sort((a, b) => a - b),
  );
  return ordinals.length === 0 ? parts : parts.flatMap(weighedParts);
}

/** 1转载文章2专题策划3…: at least three that count on from 1, each split before and behind its number. */
function ordinalPlaces(text: string): number[] {
  // Counts within a criterion (次数为1的评4分,次数为2的…) are no ordinals.
  if ((text.match(/[评得扣加]\s*\d/g) ?? []).length >= 3 && !/^\s*1/.test(text)) return [];
  const found: { at: number; end: number }[] = [];
  let last = 0;
  for (const match of text.matchAll(
    new RegExp(`(?<![\\d.≥≤<>=~-])\\d{1,2}(?=\\s*\\p{Script=Han})(?!\\s*[${QUANTITY}])`, "gu"),
  )) {
    const value = Number(match[0]);
    if (value !== last + 1 && value !== 1) continue;
    if (
      value === 1 &&
      last === 0 &&
      match.index > 0 &&
      !/[\p{Script=Han})\s:]/u.test(text[match.index - 1] ?? "")
    )
      continue;
    last = value;
    found.push({ at: match.index, end: match.index + match[0].length });
  }
  return found.length >= 3 ? found.flatMap(({ at, end }) => [at, end]) : [];
}

/** 3分转载其他网站内容2分策划…: at least three weights in one line, none of them points that a criterion gives. */
function weightPlaces(text: string): number[] {
  const all = [...text.matchAll(/\d{1,3}\s*分(?![钟析类享布销店公])/g)];
  const given = all.filter(({ index }) =>
    /[得扣加减评给记计为奖超至到~\-≥≤<>]\s*$/.test(text.slice(0, index)),
  );
  return all.length >= 3 && given.length === 0
    ? all.flatMap((match) => [match.index, match.index + match[0].length])
    : [];
}

/** 能力( 20)态度(3 0): dimensions with their weights, at least two in a line. */
function dimensionPlaces(text: string): number[] {
  const all = [...text.matchAll(/\p{Script=Han}{2}\(\s*\d[\d\s]{0,3}(?:%|分)?\s*\)/gu)];
  return all.length >= 2 ? all.flatMap((match) => [match.index, match.index + match[0].length]) : [];
}

/** 销售额40%每低5%扣2分: the name, its weight and the rest. */
function weighedParts(piece: Piece): Piece[] {
  const weight = bareWeight(piece.text);
  if (!weight || weight.from > 24 || looksScoring(piece.text.slice(0, weight.from))) return [piece];
  return cutAt(piece, [weight.from, weight.to]);
}

/** Cells that blanks part: tabs and wide gaps always, a single blank beside a number of its own. */
function spacedCells(piece: Piece): Piece[] {
  const { text } = piece;
  if (wholeWeight(text)) return [piece];
  const places: number[] = [];
  for (const match of text.matchAll(/\t|\s{2,}/g)) places.push(match.index);
  const lead =
    /^(?:(\d{1,3})\s+\1\s*%|\d{1,3}(?:\.\d+)?\s*(?:%|分(?=\s))|\d{1,2}[.、]?(?=\s+[\p{Script=Han}A-Za-z(]))\s+(?!分)(?=\S)/u.exec(
      text,
    );
  if (lead) places.push(lead[0].length);
  for (const match of text.matchAll(/(?<=[\p{Script=Han};。)])\s+\d{1,3}\s+(?=[\p{Script=Han}])(?!分)/gu)) {
    places.push(match.index, match.index + match[0].length);
  }
  const tail = /\s\d{1,3}\s*(?:%|分)$/.exec(text);
  if (tail) places.push(tail.index);
  const ascending = [...new Set(places)].sort((a, b) => a - b);
  const parts = cutAt(piece, ascending);
  return parts.length > 1
    ? parts.flatMap((part) => (part.text === piece.text ? [part] : spacedCells(part)))
    : parts;
}

/** C、每日1条20分AB: the weight and the letters of the next columns have run into the last line of a criterion. */
function gradedTail(piece: Piece): Piece[] {
  const letters = /^([A-E])(?:\s+[A-E])+$/.exec(piece.text);
  if (letters)
    return cutAt(
      piece,
      [...piece.text.matchAll(/(?<=\s)[A-E]/g)].map(({ index }) => index),
    );
  const points = /^\d{1,3}\s*分(?:\s+\d{1,3}\s*分)+$/.exec(piece.text);
  if (points)
    return cutAt(
      piece,
      [...piece.text.matchAll(/(?<=\s)\d/g)].map(({ index }) => index),
    );
  const glued = /(\d{1,3}\s*分)([A-E]{1,5})$/.exec(piece.text);
  if (!glued || glued.index === 0) return [piece];
  const start = glued.index + (glued[1]?.length ?? 0);
  return cutAt(piece, [glued.index, ...[...(glued[2] ?? "")].map((_, index) => start + index)]);
}

/** Letters that follow each other, with as many points behind them, are one graded cell. */
function gradeBlocks(pieces: readonly Piece[]): StreamCell[] {
  const cells: StreamCell[] = [];
  for (let at = 0; at < pieces.length;) {
    let letters = 0;
    while (pieces[at + letters]?.text === "ABCDE"[letters] && letters < 5) letters++;
    const points = pieces.slice(at + letters, at + 2 * letters);
    if (
      letters >= 2 &&
      points.length === letters &&
      points.every(({ text }) => /^\d{1,3}(?:\.\d+)?\s*分?$/.test(text))
    ) {
      const block = pieces.slice(at, at + 2 * letters);
      cells.push({
        pieces: block,
        text: block.map(({ text }) => text).join(" "),
        grades: { letters: block.slice(0, letters), points },
        startsLine: true,
      });
      at += 2 * letters;
      continue;
    }
    const piece = pieces[at++];
    if (piece) cells.push({ pieces: [piece], text: piece.text, grades: null, startsLine: piece.first });
  }
  return cells;
}

/** How many cells are a weight with its unit. */
export function weightCells(cells: readonly StreamCell[]): number {
  return cells.filter(({ text, grades }) => {
    if (grades) return false;
    const found = wholeWeight(text);
    return found !== null && found.unit !== "none";
  }).length;
}
