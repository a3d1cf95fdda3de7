import { isNoteLabel, isTotalLabel } from "../audit/layout/row-words";
import { alignCells, CELL_ROLES } from "./align-cells";
import type { AlignedCell, CellRole } from "./align-cells";
import { cellStream, weightCells } from "./cell-stream";
import type { StreamCell } from "./cell-stream";
import { emptyDraft, numberOf } from "./draft";
import type { DraftRow } from "./draft";
import { isTableHeader, pasteRole } from "./labels";
import type { PasteRole } from "./labels";
import type { PastedRemark } from "./pasted-card";
import type { Piece } from "./piece";
import type { ReadRows } from "./read-rows";
import { isTitle } from "./split-cards";
import { wholeWeight } from "./weight-text";

const PERSONAL =
  /^(?:被?考核人|被考核|姓名|职[位务]|岗位|部门|负责人|日期|复核人|评分人|上级|本人|有效期|考核(?:期间|时间|日期|月份|说明|面))|签[字名]|^合计|评价[:]?$/;

/** Rows of a table that has come out one cell a line, or with its cells run together. */
export function readCells(lines: readonly Piece[]): ReadRows {
  const stream = cellStream(lines);
  const header = headerOf(stream);
  const unplaced: Piece[] = [];
  const cells = stream.filter((cell, index) => {
    // The figures behind 合计 are sums of the weights above.
    const before = stream[index - 1];
    const isSum = before !== undefined && isTotalLabel(before.text) && wholeWeight(cell.text) !== null;
    const leaves =
      isSum ||
      header.places.has(index) ||
      (pasteRole(cell.text) !== null && cell.text.length <= 8) ||
      isTotalLabel(cell.text) ||
      isNoteLabel(cell.text) ||
      PERSONAL.test(cell.text) ||
      cell.pieces.every(isTitle);
    if (leaves && !header.places.has(index)) unplaced.push(...cell.pieces);
    return !leaves;
  });
  const weights = weightCells(cells);
  const hasSequence = cells.filter(({ text }) => /^\d{1,2}[.、]?$/.test(text)).length >= 2;
  const order: readonly CellRole[] = header.order ?? CELL_ROLES;
  const aligned = alignCells(cells, {
    order: hasSequence && !order.includes("sequence") ? ["sequence", ...order] : order,
    hasWeights: weights >= 2 || (header.order?.includes("weight") ?? false),
    bareWeights: weights < 2 && (header.order?.includes("weight") ?? false),
    hasSequence,
    rowALine: header.inOneLine,
  });
  const { drafts, order: shared } = settleWeights(draftsOf(aligned));
  const named: DraftRow[] = [];
  for (const draft of drafts) {
    if (draft.indicator.length > 0) named.push(draft);
    else unplaced.push(...piecesOf(draft));
  }
  const rows = shared.map((draft) => named.indexOf(draft)).filter((row) => row >= 0);
  const remarks: PastedRemark[] = rows.length > 0 ? [{ code: "WEIGHTS_BY_ORDER", rows }] : [];
  return { layout: "cells", drafts: named, unplaced, remarks };
}

interface FoundHeader {
  readonly order: readonly CellRole[] | null;
  readonly places: ReadonlySet<number>;
  readonly inOneLine: boolean;
}

// Cells without a meaning of their own that may stand between the labels of a header.
const MOST_UNKNOWN = 2;

/** The first run of labels that heads a scorecard; none where the cells tell their columns by themselves. */
function headerOf(cells: readonly StreamCell[]): FoundHeader {
  for (let from = 0; from < cells.length; from++) {
    const roles: PasteRole[] = [];
    const places = new Set<number>();
    let unknown = 0;
    let at = from;
    for (; at < cells.length && unknown <= MOST_UNKNOWN; at++) {
      const role = pasteRole(cells[at]?.text ?? "");
      if (role === null) {
        if (roles.length === 0) break;
        unknown++;
        continue;
      }
      unknown = 0;
      roles.push(role);
      places.add(at);
    }
    if (roles.length < 3 || !isTableHeader(roles)) continue;
    const order = [...new Set(roles)].filter((role) => role !== "empty");
    if (!order.includes("indicator")) {
      const dimension = order.indexOf("dimension");
      if (dimension >= 0) order[dimension] = "indicator";
    }
    const inOneLine = cells.slice(from + 1, from + places.size).every(({ startsLine }) => !startsLine);
    return { order: withUsual(order), places, inOneLine };
  }
  return { order: null, places: new Set(), inOneLine: false };
}

/** A header that was not copied whole still has names and criteria under it. */
function withUsual(order: readonly CellRole[]): CellRole[] {
  const whole: CellRole[] = [...order];
  if (!whole.includes("indicator")) whole.unshift("indicator");
  if (!whole.includes("criteria")) whole.push("criteria");
  return whole;
}

function draftsOf(aligned: readonly AlignedCell[]): DraftRow[] {
  const drafts: DraftRow[] = [];
  let dimension: Piece[] = [];
  for (const { cell, role, opens } of aligned) {
    if (opens || drafts.length === 0) drafts.push(emptyDraft("likely"));
    const draft = drafts[drafts.length - 1];
    if (!draft) continue;
    draft[role].push(...cell.pieces);
    const [full] = cell.grades?.points ?? [];
    // The best grade earns the item's full mark.
    if (full && draft.weight.length === 0) draft.weight = [full];
    if (role === "dimension") dimension = draft.dimension;
    else if (draft.dimension.length === 0) draft.dimension = dimension;
  }
  return drafts;
}

/** Gives weights that stand in rows without a name to the named rows that they belong to. */
function settleWeights(drafts: readonly DraftRow[]): {
  drafts: readonly DraftRow[];
  order: readonly DraftRow[];
} {
  const order: DraftRow[] = [];
  for (let at = 0; at < drafts.length;) {
    let names = 0;
    while (isOpen(drafts[at + names])) names++;
    const bearer = drafts[at + names];
    const first = bearer && bearer.indicator.length > 0 && bearer.weight.length > 0 ? 1 : 0;
    let orphans = 0;
    while (isOrphan(drafts[at + names + first + orphans])) orphans++;
    // Names first and weights behind them, one for one: the weight that touches the last name belongs to the first.
    if (names > 0 && orphans === names) {
      const rows = drafts.slice(at, at + names + first);
      const details = drafts.slice(at + names, at + names + first + orphans).map(detailsOf);
      for (const [index, row] of rows.entries()) {
        Object.assign(row, details[index], { weightSureness: "likely" });
        order.push(row);
      }
      for (const orphan of drafts.slice(at + names + first, at + names + first + orphans)) clear(orphan);
    }
    at += Math.max(1, names + first + orphans);
  }
  settleByNumber(drafts, order);
  return { drafts, order };
}

/** A weight before number n belongs to n − 1 where that row has none: a page that was copied from its middle. */
function settleByNumber(drafts: readonly DraftRow[], order: DraftRow[]): void {
  for (const [index, draft] of drafts.entries()) {
    if (!isOrphan(draft)) continue;
    const next = drafts.slice(index + 1).find((row) => numberOf(row) !== null);
    const number = next ? numberOf(next) : null;
    const owner = drafts.filter((row) => isOpen(row) && number !== null && numberOf(row) === number - 1);
    const [only] = owner;
    if (!only || owner.length > 1) continue;
    Object.assign(only, detailsOf(draft), { weightSureness: "doubtful" });
    order.push(only);
    clear(draft);
  }
}

function isOpen(draft: DraftRow | undefined): boolean {
  return draft !== undefined && draft.indicator.length > 0 && draft.weight.length === 0;
}

function isOrphan(draft: DraftRow | undefined): boolean {
  return draft !== undefined && draft.indicator.length === 0 && draft.weight.length > 0;
}

const DETAILS = ["weight", "target", "criteria", "dataSource", "remark"] as const;

function detailsOf(draft: DraftRow): Partial<DraftRow> {
  return Object.fromEntries(
    DETAILS.filter((role) => draft[role].length > 0).map((role) => [role, draft[role]]),
  );
}

function clear(draft: DraftRow): void {
  for (const role of DETAILS) draft[role] = [];
}

function piecesOf(draft: DraftRow): Piece[] {
  return [
    ...draft.sequence,
    ...draft.definition,
    ...draft.target,
    ...draft.weight,
    ...draft.criteria,
    ...draft.dataSource,
    ...draft.remark,
  ];
}
