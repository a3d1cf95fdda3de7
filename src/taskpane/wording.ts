import { createContext, useContext } from "react";
import type { Language } from "../domain/localized";
import type { PaneTexts } from "../texts/pane/zh-CN";

export interface Wording {
  readonly language: Language;
  readonly texts: PaneTexts;
}

const WordingContext = createContext<Wording | null>(null);

export const WordingProvider = WordingContext.Provider;

/** The pane's language and texts, from any component below the provider. */
export function useWording(): Wording {
  const wording = useContext(WordingContext);
  if (wording === null) throw new Error("useWording needs a WordingProvider above it");
  return wording;
}
