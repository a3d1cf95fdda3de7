import { useEffect, useState } from "react";
import type { Scorecard } from "../../domain/scorecard/scorecard";

export type LoadedTemplates =
  | { readonly state: "loading" }
  | { readonly state: "failed" }
  | { readonly state: "ready"; readonly cards: readonly Scorecard[] };

/** Fetches the scorecards; `retry` fetches them again after a failure. */
export function useTemplates(loadTemplates: () => Promise<readonly Scorecard[]>): {
  readonly loaded: LoadedTemplates;
  retry(): void;
} {
  const [loaded, setLoaded] = useState<LoadedTemplates>({ state: "loading" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    loadTemplates().then(
      (cards) => wanted && setLoaded({ state: "ready", cards }),
      () => wanted && setLoaded({ state: "failed" }),
    );
    return () => {
      wanted = false;
    };
  }, [loadTemplates, attempt]);
  return {
    loaded,
    retry() {
      setLoaded({ state: "loading" });
      setAttempt((made) => made + 1);
    },
  };
}
