import "./workbench.css";
import { wordsOf } from "./words";
import { place } from "./elements";
import { createNotices } from "./notice";
import { startPreferences } from "./preferences";
import { startWorkbench } from "./workbench";

const preferences = startPreferences(
  location.search,
  navigator.languages,
  matchMedia("(prefers-color-scheme: dark)").matches,
);
const words = () => wordsOf(preferences.language);
const notices = createNotices(place("notice"), () => words().dismiss);

startWorkbench({
  preferences,
  words,
  notices,
  conversion: () => Promise.reject(new Error(words().filesMissing)),
}).catch((error: unknown) => {
  notices.warn(words().startFailed(error instanceof Error ? error.message : String(error)));
});
