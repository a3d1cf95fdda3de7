import { isCellError } from "../domain/cell";
import type { Cell } from "../domain/cell";
import type { Given } from "../domain/formula/kpi-error";
import type { Cells } from "../domain/formula/evaluate";
import type { Language } from "../domain/localized";
import type { Outcome } from "./answer";
import type { FunctionFault } from "./fault";
import { isNotAvailable } from "./host-error";
import { sentenceIn } from "./message";
import { readArgument } from "./read-argument";
import { FUNCTIONS } from "./registry";

/**
 * What a KPI function gives for these arguments, as the formula's cells would show it, with the sentence of each error in one language; null
 * for a function that there is not.
 *
 * @example await callFunction("BAND", [[["abc"]]], "en-US") // [[{ error: "#VALUE!", message: "…" }]]
 */
export async function callFunction(
  id: string,
  args: readonly Cells[],
  language: Language,
): Promise<readonly (readonly Given[])[] | null> {
  const spec = FUNCTIONS.find((each) => each.id === id);
  if (!spec) return null;
  const grids = spec.parameters.map((_, position) =>
    (args[position] ?? [[null]]).map((row) => row.map(read)),
  );
  const answer = await spec.calculate(...grids);
  const given = (outcome: Outcome): Given =>
    typeof outcome === "object" ? errorOf(outcome.fault, language) : { value: outcome };
  return Array.isArray(answer)
    ? (answer as readonly (readonly Outcome[])[]).map((row) => row.map(given))
    : [[given(answer as Outcome)]];
}

/** What looks blank is blank, as when the host hands it over. */
function read(cell: Cell): Cell {
  return isCellError(cell) ? cell : (readArgument(cell)[0]?.[0] ?? null);
}

function errorOf(fault: FunctionFault, language: Language): Given {
  return { error: isNotAvailable(fault) ? "#N/A" : "#VALUE!", message: sentenceIn(fault, language) };
}
