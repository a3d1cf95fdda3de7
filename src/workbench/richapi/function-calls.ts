import { FUNCTION_CALL, FUNCTION_CATEGORY } from "./wire";

/** An error value, with the sentence that came with it or `""`. */
export interface FunctionError {
  readonly code: string;
  readonly message: string;
}

export type FunctionValue = string | number | boolean | null;

/** What a custom function gave; `silent` where the add-in did not answer in time. */
export type FunctionAnswer =
  | { readonly kind: "value"; readonly value: FunctionValue }
  | { readonly kind: "matrix"; readonly rows: readonly (readonly (FunctionValue | FunctionError)[])[] }
  | ({ readonly kind: "error" } & FunctionError)
  | { readonly kind: "silent" };

/** One cell of an argument: blank is null, an error is `{code}`. */
export type FunctionArgumentCell = FunctionValue | { readonly code: string };

export interface FunctionCall {
  /** The function's id in `functions.json`. */
  readonly functionName: string;
  /** One entry a parameter: a value, a range as rows, or null where an optional one is left out. */
  readonly parameterValues: readonly (FunctionArgumentCell | readonly (readonly FunctionArgumentCell[])[])[];
  /** The cell that calculates, such as `Sheet1!A1`. */
  readonly address: string;
}

export interface FunctionCalls {
  /** Calls them all in one message; the answers come in the order of the calls. */
  call(calls: readonly FunctionCall[]): Promise<readonly FunctionAnswer[]>;
  /** The library is able to take calls: whatever is still unanswered goes out. */
  ready(): void;
  /** While silenced, calls are lost: each is `silent` at once. What is already on its way is not touched. */
  silence(silenced: boolean): void;
  /** The page is gone; what it has not answered waits for the next one. */
  disconnected(): void;
  /** Rows `[id, succeeded, value, code]` as the library sends them. */
  results(rows: readonly unknown[]): void;
  pending(): number;
}

export function createFunctionCalls(
  push: (entries: readonly unknown[]) => void,
  timeoutMs: number,
  changed: () => void,
): FunctionCalls {
  const waiting = new Map<number, { call: FunctionCall; settle: (answer: FunctionAnswer) => void }>();
  let isReady = false;
  let silenced = false;
  let last = 0;

  const send = (ids: Iterable<number>): void => {
    const entries = [...ids].flatMap((id) => {
      const open = waiting.get(id);
      return open ? [entryOf(id, open.call)] : [];
    });
    if (entries.length > 0) push(entries);
  };

  const settle = (id: number, answer: FunctionAnswer): void => {
    const open = waiting.get(id);
    if (!open) return;
    waiting.delete(id);
    open.settle(answer);
  };

  return {
    call: (calls) => {
      if (silenced) return Promise.resolve(calls.map(() => ({ kind: "silent" })));
      const ids: number[] = [];
      const answers = calls.map(
        (call) =>
          new Promise<FunctionAnswer>((resolve) => {
            const id = ++last;
            ids.push(id);
            waiting.set(id, { call, settle: resolve });
          }),
      );
      if (isReady) send(ids);
      const timer = setTimeout(() => {
        for (const id of ids) settle(id, { kind: "silent" });
        changed();
      }, timeoutMs);
      changed();
      return Promise.all(answers).finally(() => clearTimeout(timer));
    },
    ready: () => {
      isReady = true;
      send(waiting.keys());
    },
    silence: (on) => void (silenced = on),
    disconnected: () => {
      isReady = false;
    },
    results: (rows) => {
      for (const row of rows) {
        const [id, succeeded, value, code] = row as [number, boolean, unknown, number | undefined];
        settle(id, succeeded ? readValue(value) : readFailure(value, code));
      }
      changed();
    },
    pending: () => waiting.size,
  };
}

/** The function may be given error values; otherwise the library would not turn them into its own objects. */
const ALLOW_ERRORS = 4;

function entryOf(id: number, call: FunctionCall): unknown {
  const values = call.parameterValues.map((value) =>
    isRows(value) ? value.map((row) => row.map(cell)) : cell(value),
  );
  const hasErrors = call.parameterValues.some((value) =>
    isRows(value) ? value.some((row) => row.some(isError)) : isError(value),
  );
  const message = [id, call.functionName, values, call.address, hasErrors ? ALLOW_ERRORS : 0];
  return [FUNCTION_CATEGORY, FUNCTION_CALL, "", message];
}

function isRows(
  value: FunctionCall["parameterValues"][number],
): value is readonly (readonly FunctionArgumentCell[])[] {
  return Array.isArray(value);
}

function isError(value: FunctionArgumentCell): value is { readonly code: string } {
  return typeof value === "object" && value !== null;
}

function cell(value: FunctionArgumentCell): unknown {
  return isError(value) ? { type: "CustomFunctionError", code: value.code } : value;
}

function readValue(value: unknown): FunctionAnswer {
  if (Array.isArray(value)) {
    const rows = value.map((row) => (Array.isArray(row) ? row.map(readCell) : [readCell(row)]));
    return { kind: "matrix", rows };
  }
  const one = readCell(value);
  return isFunctionError(one) ? { kind: "error", ...one } : { kind: "value", value: one };
}

function readCell(value: unknown): FunctionValue | FunctionError {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return value as FunctionValue;
  const rich = value as { type?: unknown; code?: unknown; message?: unknown; basicValue?: unknown };
  if (rich.type === "Error") {
    return {
      code: typeof rich.code === "string" ? rich.code : "#VALUE!",
      message: typeof rich.message === "string" ? rich.message : "",
    };
  }
  // Entities and the like show their basic value where nothing else can be shown.
  return typeof rich.basicValue === "object" ? null : ((rich.basicValue ?? null) as FunctionValue);
}

function isFunctionError(value: FunctionValue | FunctionError): value is FunctionError {
  return typeof value === "object" && value !== null;
}

/** The library's numbers for what went wrong; whatever is not in here shows as #VALUE!, as in Excel. */
const FAILURES: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

function readFailure(value: unknown, code: number | undefined): FunctionAnswer {
  const error = FAILURES[code ?? 0] ?? "#VALUE!";
  // Excel shows an add-in's own words for these two only; NaN and Infinity are the library's, not the add-in's.
  const told = (code === 1 || code === 7) && typeof value === "string" ? value : "";
  return { kind: "error", code: error, message: told };
}
