/** A cell's value as it goes into a function; a blank one is 0 or null, as the Excel has it that the workbench stands for. */
export type Scalar = string | number | boolean | null | { readonly error: string };

/** One call of an add-in function. An argument that was left out is null; a range is a grid of rows. */
export interface FunctionCall {
  /** Without the namespace, as in functions.json. */
  readonly name: string;
  readonly parameters: readonly (Scalar | readonly (readonly Scalar[])[])[];
  /** The calling cell, such as `Sheet1!A1`. */
  readonly address: string;
}

/** What comes back: a value, or an error with the words that explain it. */
export type Outcome = Exclude<Scalar, object> | FunctionError;

export interface FunctionError {
  readonly error: string;
  readonly message: string;
}

/** A single outcome, or rows of them that spill. */
export type Answer = Outcome | readonly (readonly Outcome[])[];

/** Sends calls to the add-in; gives one answer a call, in their order, undefined for one that was not answered. */
export type CallFunctions = (calls: readonly FunctionCall[]) => Promise<readonly (Answer | undefined)[]>;
