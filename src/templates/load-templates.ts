import type { Scorecard } from "../domain/scorecard/scorecard";

/** Every scorecard, in the gallery's order: fetched together, when the first is asked for. Rejects where they cannot be fetched. */
export async function loadTemplates(): Promise<readonly Scorecard[]> {
  return (await import("./all")).ALL_TEMPLATES;
}

/**
 * The scorecard of an id; undefined where there is none. Rejects where it cannot be fetched.
 *
 * @example (await loadTemplate("web-promotion"))?.items.length // 6
 */
export async function loadTemplate(id: string): Promise<Scorecard | undefined> {
  return (await loadTemplates()).find((card) => card.id === id);
}
