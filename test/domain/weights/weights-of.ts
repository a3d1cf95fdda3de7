import type { Cell } from "../../../src/domain/cell";
import { readWeights } from "../../../src/domain/weights/read-weights";
import type { Weights } from "../../../src/domain/weights/weights";

/** The weights that these cells state; a test that hands in what is none is wrong itself. */
export function weightsOf(cells: readonly Cell[]): Weights {
  const read = readWeights(cells);
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}
