import { createRoot } from "react-dom/client";
import type { CallFunction } from "../domain/formula/kpi-error";
import type { Language } from "../domain/localized";
import { excelActions } from "../excel/actions";
import { displayLanguage, hostBackground } from "../excel/host-look";
import { loadTemplates } from "../templates/load-templates";
import { loadPaneTexts } from "../texts/pane/load";
import { App } from "./App";
import { languageFor } from "./language";

/** Puts the pane in the place of the page's first screen; called once Office is ready. */
export async function start(
  root: HTMLElement,
  callFunction: (language: Language) => CallFunction,
): Promise<void> {
  const language = languageFor(displayLanguage());
  const texts = await loadPaneTexts(language);
  document.documentElement.lang = language;
  document.title = texts.product;
  createRoot(root).render(
    <App
      wording={{ language, texts }}
      actions={excelActions()}
      loadTemplates={loadTemplates}
      callFunction={callFunction(language)}
      hostBackground={hostBackground}
      reload={() => window.location.reload()}
    />,
  );
}
