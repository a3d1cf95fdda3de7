import { createContext, useContext } from "react";
import type { Beside } from "../domain/criteria/beside";
import { readCriterion } from "../domain/criteria/read-criterion";
import type { Reading } from "../domain/criteria/reading";

/** What the words of a criterion mean beside what stands on its row. */
export type ReadCriterion = (text: string, beside?: Beside) => Reading;

const ReaderContext = createContext<ReadCriterion>(readCriterion);

export const ReaderProvider = ReaderContext.Provider;

/** How the pane reads criteria. */
export function useReader(): ReadCriterion {
  return useContext(ReaderContext);
}
