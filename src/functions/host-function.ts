import type { Answer, Outcome } from "./answer";
import type { KpiFunction } from "./function-spec";
import { hostError } from "./host-error";
import { readArgument } from "./read-argument";

const MOST = 9_007_199_254_740.99;

/**
 * A KPI function as the host calls it: takes the host's values, gives the host's values. A fault in one cell of a spill is a
 * `CustomFunctions.Error` in its place; a fault of the whole call is thrown as one. Nothing else is ever
 * thrown, and no NaN, Infinity or number without exact cents given: an exception that nobody foresaw becomes an error that asks for a report.
 */
export function hostFunction(spec: KpiFunction): (...raw: readonly unknown[]) => unknown {
  return (...raw) => {
    try {
      const grids = spec.parameters.map((_, position) => readArgument(raw[position]));
      const answer = spec.calculate(...grids);
      if (!(answer instanceof Promise)) return finish(toHost(answer, spec));
      return answer
        .then((late) => toHost(late, spec))
        .catch(unforeseen)
        .then(finish);
    } catch (thrown) {
      if (thrown instanceof CustomFunctions.Error) throw thrown;
      throw unforeseen(thrown);
    }
  };
}

/** What the host is given; a fault of the whole call comes back as the error itself. */
function toHost(answer: Answer, spec: KpiFunction): unknown {
  if (isSpill(answer)) return answer.map((row) => (row.every(isForHost) ? row : row.map(outcomeToHost)));
  const value = outcomeToHost(answer);
  // A function declared to spill has to answer with rows, also where there is but one cell.
  return spec.result === "scalar" || value instanceof CustomFunctions.Error ? value : [[value]];
}

function isSpill(answer: Answer): answer is readonly (readonly Outcome[])[] {
  return Array.isArray(answer);
}

function isForHost(outcome: Outcome): boolean {
  return typeof outcome === "number" ? isExact(outcome) : typeof outcome !== "object";
}

/** Whether a cell shows the number to the cent: beyond it, two decimals have more than 15 digits. False for NaN. */
function isExact(value: number): boolean {
  return value <= MOST && value >= -MOST;
}

function outcomeToHost(outcome: Outcome): unknown {
  if (typeof outcome === "object") return hostError(outcome.fault);
  if (typeof outcome === "number" && !isExact(outcome)) return hostError({ code: "TOO_LARGE" });
  return outcome;
}

function finish(result: unknown): unknown {
  if (result instanceof CustomFunctions.Error) throw result;
  return result;
}

function unforeseen(thrown: unknown): CustomFunctions.Error {
  return hostError({ code: "INTERNAL", detail: describe(thrown) });
}

function describe(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : typeof thrown;
}
