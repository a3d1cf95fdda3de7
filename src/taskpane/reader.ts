import { createContext, useContext } from "react";
import { readingOf } from "../domain/criteria/reading-of";
import type { ReadCriterion } from "../domain/criteria/reading";

const ReaderContext = createContext<ReadCriterion>(readingOf);

export const ReaderProvider = ReaderContext.Provider;

/** How the pane reads criteria. */
export function useReader(): ReadCriterion {
  return useContext(ReaderContext);
}
