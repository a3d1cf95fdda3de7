import { useEffect, useState } from "react";
import type { Scorecard } from "../../domain/scorecard/scorecard";

export type LoadedTemplate =
  | { readonly state: "loading" }
  | { readonly state: "failed" }
  | { readonly state: "ready"; readonly card: Scorecard };

/** Fetches a template's scorecard; `retry` fetches it again after a failure. */
export function useTemplate(
  id: string,
  loadTemplate: (id: string) => Promise<Scorecard | undefined>,
): { readonly loaded: LoadedTemplate; retry(): void } {
  const [loaded, setLoaded] = useState<LoadedTemplate>({ state: "loading" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    loadTemplate(id).then(
      (card) => wanted && setLoaded(card ? { state: "ready", card } : { state: "failed" }),
      () => wanted && setLoaded({ state: "failed" }),
    );
    return () => {
      wanted = false;
    };
  }, [id, loadTemplate, attempt]);
  return {
    loaded,
    retry() {
      setLoaded({ state: "loading" });
      setAttempt((made) => made + 1);
    },
  };
}
