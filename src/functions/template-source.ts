import type { Scorecard } from "../domain/scorecard/scorecard";

type Load = () => Promise<readonly Scorecard[]>;

let load: Load = () => Promise.reject(new Error("No scorecards were provided."));

/** Says where the functions fetch the scorecards from; called once, by whoever puts the parts together. */
export function provideTemplates(from: Load): void {
  load = from;
}

/** The scorecards, fetched at first use; null where they cannot be fetched, and tried again the next time. */
export async function fetchTemplates(): Promise<readonly Scorecard[] | null> {
  try {
    return await load();
  } catch {
    return null;
  }
}
