import { createContext, useContext } from "react";
import { readCriterion } from "../domain/criteria/read-criterion";
import type { Reading } from "../domain/criteria/reading";

const ReaderContext = createContext<(text: string) => Reading>(readCriterion);

export const ReaderProvider = ReaderContext.Provider;

/** How the pane reads criteria. */
export function useReader(): (text: string) => Reading {
  return useContext(ReaderContext);
}
