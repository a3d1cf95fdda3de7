import { isOutsideLabel } from "../audit/layout/row-words";
import type { StreamCell } from "./cell-stream";
import { looksLikeSource, looksScoring, isMeasuredName } from "./scoring-words";
import { wholeWeight } from "./weight-text";

/** The columns that cells of a flattened table can belong to. */
export const CELL_ROLES = [
  "sequence",
  "dimension",
  "indicator",
  "definition",
  "target",
  "weight",
  "criteria",
  "dataSource",
  "remark",
] as const;
export type CellRole = (typeof CELL_ROLES)[number];

export interface AlignedCell {
  readonly cell: StreamCell;
  readonly role: CellRole;
  /** Whether a row begins here. */
  readonly opens: boolean;
}

export interface Expectations {
  /** The roles in the order of the columns. */
  readonly order: readonly CellRole[];
  readonly hasWeights: boolean;
  /** A bare 20 can be a weight: no cell states one with its unit. */
  readonly bareWeights: boolean;
  readonly hasSequence: boolean;
  /** Each line is a row: the header stood in one line. */
  readonly rowALine: boolean;
}

const IMPOSSIBLE = Infinity;
// What a row already holds.
const BITS: Readonly<Partial<Record<CellRole, number>>> = {
  indicator: 1,
  weight: 2,
  criteria: 4,
  dataSource: 8,
  target: 16,
  sequence: 32,
};
const STATES = 64;
/** Cells that can go on in a further line. */
const GOES_ON: Readonly<Partial<Record<CellRole, number>>> = {
  indicator: 0.6,
  definition: 0.2,
  criteria: 0.2,
  target: 1,
  dataSource: 1.2,
  remark: 0.6,
  dimension: 1,
};

interface Step {
  readonly cost: number;
  readonly from: number;
  readonly opens: boolean;
}

/**
 * Which column each cell belongs to and where rows begin: the cheapest reading of the whole stream, in the order of the columns. A
 * cell that fits its column costs nothing, a column that is left out or comes out of turn costs a little, and so does a row without a
 * name. Takes time linear in the cells.
 */
export function alignCells(cells: readonly StreamCell[], expected: Expectations): AlignedCell[] {
  const roles = expected.order;
  const rank = new Map(roles.map((role, index) => [role, index]));
  const closing = Array.from({ length: STATES }, (_, bits) => closingCost(bits, expected));
  const steps: (Step | undefined)[][] = [];
  let previous: (Step | undefined)[] = [];
  let before: number | null = null;
  for (const [index, cell] of cells.entries()) {
    const current: (Step | undefined)[] = [];
    const put = (state: number, step: Step) => {
      if (step.cost < (current[state]?.cost ?? IMPOSSIBLE)) current[state] = step;
    };
    for (const [at, role] of roles.entries()) {
      const fit = fitOf(cell, role, expected, before);
      if (fit === IMPOSSIBLE) continue;
      const bit = BITS[role] ?? 0;
      const opening = 0.4 + fit + openingCost(at, role, cell, expected);
      if (index === 0) put(at * STATES + bit, { cost: opening, from: -1, opens: true });
      for (const [state, step] of previous.entries()) {
        if (!step) continue;
        const bits = state % STATES;
        const last = roles[Math.floor(state / STATES)];
        if (last === undefined) continue;
        put(at * STATES + bit, {
          cost: step.cost + opening + (closing[bits] ?? 0),
          from: state,
          opens: true,
        });
        const moving = movingCost(last, role, rank, bits, cell, cells[index - 1]);
        if (moving === IMPOSSIBLE) continue;
        const crossing = expected.rowALine && cell.startsLine ? 0.8 : 0;
        put(at * STATES + (bits | bit), {
          cost: step.cost + fit + moving + crossing,
          from: state,
          opens: false,
        });
      }
    }
    if (/^\d{1,2}$/.test(cell.text)) before = Number(cell.text);
    steps.push(current);
    previous = current;
  }
  return trace(cells, steps, roles, closing);
}

function trace(
  cells: readonly StreamCell[],
  steps: readonly (Step | undefined)[][],
  roles: readonly CellRole[],
  closing: readonly number[],
): AlignedCell[] {
  let best = -1;
  let cost = IMPOSSIBLE;
  for (const [state, step] of (steps[steps.length - 1] ?? []).entries()) {
    const whole = step ? step.cost + (closing[state % STATES] ?? 0) : IMPOSSIBLE;
    if (whole < cost) [best, cost] = [state, whole];
  }
  const aligned: AlignedCell[] = [];
  for (let index = cells.length - 1; index >= 0 && best >= 0; index--) {
    const step = steps[index]?.[best];
    const cell = cells[index];
    const role = roles[Math.floor(best / STATES)];
    if (!step || !cell || !role) break;
    aligned.push({ cell, role, opens: step.opens });
    best = step.from;
  }
  return aligned.reverse();
}

/** What a finished row costs for what it lacks. */
function closingCost(bits: number, { hasWeights, order }: Expectations): number {
  const lacks = (role: CellRole) => order.includes(role) && (bits & (BITS[role] ?? 0)) === 0;
  return (
    (lacks("indicator") ? 3 : 0) + (hasWeights && lacks("weight") ? 1.5 : 0) + (lacks("criteria") ? 0.7 : 0)
  );
}

/** A row begins in its first columns; elsewhere only where the text has lost its order. */
function openingCost(at: number, role: CellRole, cell: StreamCell, expected: Expectations): number {
  const late = role === "sequence" || role === "dimension" || role === "indicator" ? 0 : 1.5 + at * 0.1;
  const unnumbered = expected.hasSequence && role !== "sequence" && role !== "dimension" ? 0.8 : 0;
  return late + unnumbered + (expected.rowALine && !cell.startsLine ? 1.5 : 0);
}

function movingCost(
  last: CellRole,
  role: CellRole,
  rank: ReadonlyMap<CellRole, number>,
  bits: number,
  cell: StreamCell,
  before: StreamCell | undefined,
): number {
  if (last === role) {
    const goesOn = GOES_ON[role];
    if (goesOn === undefined) return IMPOSSIBLE;
    // A name broken over lines: 网站独 / 立访客.
    if (role === "indicator") {
      const broken = cell.text.length <= 6 && (before?.text.length ?? 99) <= 6;
      return broken || /^[(（]/.test(cell.text) ? 0.1 : cell.text.length <= 4 ? 0.4 : 1.6;
    }
    return goesOn;
  }
  const bit = BITS[role] ?? 0;
  const filled = bit !== 0 && (bits & bit) !== 0;
  if (filled && (role === "indicator" || role === "weight" || role === "sequence")) return IMPOSSIBLE;
  const from = rank.get(last) ?? 0;
  const to = rank.get(role) ?? 0;
  const numbersHeading = role === "sequence" && last === "dimension";
  const back = to < from && !numbersHeading ? 1.2 : 0;
  return (
    back +
    (filled ? 0.6 : 0) +
    (role === "sequence" && !numbersHeading ? 3 : 0) +
    (role === "dimension" && (bits & 1) !== 0 ? 2 : 0)
  );
}

/** How badly a cell fits a column; 0 fits, Infinity cannot be. */
function fitOf(cell: StreamCell, role: CellRole, expected: Expectations, before: number | null): number {
  const { text } = cell;
  if (cell.grades) return role === "criteria" ? 0 : IMPOSSIBLE;
  const weight = wholeWeight(text);
  const isBare = /^\d{1,3}(?:\.\d+)?$/.test(text);
  const scoring = looksScoring(text);
  switch (role) {
    case "sequence": {
      if (!/^\d{1,2}[.、)]?$|^[①-⑫]$/.test(text)) return IMPOSSIBLE;
      const value = Number(/\d+/.exec(text)?.[0] ?? 0);
      if (value === 0) return 2;
      return before === null || value === before + 1 ? 0 : value === 1 ? 0.3 : 0.9;
    }
    case "weight":
      if (!weight) return IMPOSSIBLE;
      if (weight.unit === "none")
        return expected.bareWeights && Number(weight.number) >= 2 ? 0.4 : IMPOSSIBLE;
      return 0;
    case "target":
      if (weight && weight.unit !== "points") return 0.3;
      if (scoring) return 3;
      return /^[≥≤<>]|达到|不[低高]于|^\d|[A-Z]≥/.test(text) && text.length <= 20
        ? 0.4
        : /\d|x/i.test(text)
          ? 1.3
          : 2.2;
    case "criteria":
      if (isBare || weight) return 4;
      if (scoring) return 0;
      return text.length >= 8 || /[:]$|[;。]/.test(text) ? 0.9 : 1.7;
    case "indicator":
      if (isBare || weight || /^[A-E]$/.test(text)) return IMPOSSIBLE;
      if (isOutsideLabel(text)) return 2;
      return (
        (scoring ? 3 : 0) +
        (text.length <= 25 ? 0.2 : text.length <= 40 ? 1 : 2.2) +
        (/[;。]|[:]$/.test(text) ? 1.2 : 0) +
        (looksLikeSource(text) ? 1.5 : 0) +
        (isMeasuredName(text) ? -0.1 : 0)
      );
    case "dimension":
      if (isBare || weight || scoring) return isOutsideLabel(text) ? 0 : IMPOSSIBLE;
      if (/\(\s*\d[\d\s]*(?:%|分)?\s*\)$/.test(text) || isOutsideLabel(text) || /维度$|类$/.test(text))
        return 0;
      if (/(?:指标|业绩|能力|态度|关系|职责|管理|方面|面|类)$/.test(text) && text.length <= 8) return 0.4;
      return text.length <= 8 && !/\d|[,;。:]/.test(text) ? 0.9 : IMPOSSIBLE;
    case "definition":
      if (isBare || weight) return 4;
      return (scoring ? 2 : 0) + (text.length >= 10 ? 0.5 : 1.3);
    case "dataSource":
      if (isBare || weight) return 5;
      if (looksLikeSource(text)) return 0;
      return (scoring ? 3 : 0) + (text.length <= 12 ? 1.5 : 4);
    case "remark":
      if (isBare || weight) return 3;
      return (scoring ? 2.5 : 0) + (text.length <= 15 ? 1.1 : 2);
  }
}
