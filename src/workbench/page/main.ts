import "./workbench.css";
import { excelKindOf } from "../strictness/excel-kind";
import { wordsOf } from "./words";
import { place } from "./elements";
import { createNotices } from "./notice";
import { startPreferences } from "./preferences";
import { startWorkbench } from "./workbench";
import type { Automation } from "./automation";

declare global {
  interface Window {
    workbench: Automation | Pick<Automation, "ready">;
  }
}

const preferences = startPreferences(
  location.search,
  navigator.languages,
  matchMedia("(prefers-color-scheme: dark)").matches,
);
const words = () => wordsOf(preferences.language);
const notices = createNotices(place("notice"), () => words().dismiss);

const started = startWorkbench({
  preferences,
  excel: excelKindOf(location.search),
  words,
  notices,
  conversion: async () => (await import("../files/xlsx")).xlsxConversion,
});

// `ready` can be awaited from the first moment on; the rest stands once the page does.
window.workbench = { ready: started.then((automation) => automation.ready) };
started.then(
  (automation) => {
    window.workbench = automation;
  },
  (error: unknown) => {
    notices.warn(words().startFailed(error instanceof Error ? error.message : String(error)));
  },
);
