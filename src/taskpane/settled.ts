import { failed } from "../domain/result";
import type { Outcome } from "./actions";

/** The outcome of an action; whatever an action throws becomes a fault like any other, so that no screen is left waiting. */
export async function settled<T>(action: Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await action;
  } catch (error) {
    return failed({ code: "REFUSED", detail: error instanceof Error ? error.message : String(error) });
  }
}
