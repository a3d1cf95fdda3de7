/**
 * A value, or the one fault that kept it from being made. The domain says what is wrong as data;
 * `src/texts` puts it into words.
 */
export type Result<T, F extends Fault = Fault> = Ok<T> | Failed<F>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failed<F extends Fault = Fault> {
  readonly ok: false;
  readonly fault: F;
}

/** What is wrong: a stable code and the facts that its sentence needs. */
export interface Fault {
  readonly code: string;
}

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function failed<F extends Fault>(fault: F): Failed<F> {
  return { ok: false, fault };
}
