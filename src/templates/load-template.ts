import type { Scorecard } from "../domain/scorecard/scorecard";

/** Fetches each scorecard only when it is asked for. */
const LOADERS: ReadonlyMap<string, () => Promise<Scorecard>> = new Map([
  ["web-promotion", async () => (await import("./web-promotion")).webPromotion],
  ["network-support", async () => (await import("./network-support")).networkSupport],
  ["short-video", async () => (await import("./short-video")).shortVideo],
]);

/**
 * The scorecard of an id of the catalogue; undefined where there is none. Rejects where it cannot be fetched.
 *
 * @example (await loadTemplate("web-promotion"))?.items.length // 6
 */
export async function loadTemplate(id: string): Promise<Scorecard | undefined> {
  return LOADERS.get(id)?.();
}
