import { createRoot } from "react-dom/client";
import type { Language } from "../../../src/domain/localized";
import { callFunction } from "../../../src/functions/call-function";
import { App } from "../../../src/taskpane/App";
import { loadTemplates } from "../../../src/templates/load-templates";
import { enUS } from "../../../src/texts/pane/en-US";
import { zhCN } from "../../../src/texts/pane/zh-CN";
import { fakeWorkbook, reportWith, rowWith, type FakeWorkbook } from "./fake-actions";

declare global {
  interface Window {
    /** For the test that drives the page. */
    workbookFixture: FakeWorkbook & { reportWith: typeof reportWith; rowWith: typeof rowWith };
  }
}

// The pane over a workbook that is only pretended; `?language=` and `?background=` stand for what the host says, `?broken`
// for a screen that cannot be shown, `?unfetched` for scorecards that cannot be fetched at first.
const query = new URLSearchParams(window.location.search);
const language: Language = query.get("language") === "zh-CN" ? "zh-CN" : "en-US";
const background = query.get("background");

const workbook = Object.assign(fakeWorkbook(), { reportWith, rowWith });
window.workbookFixture = workbook;

let refusals = query.has("unfetched") ? 1 : 0;
const load = () => (refusals-- > 0 ? Promise.reject(new Error("offline")) : loadTemplates());

document.documentElement.lang = language;
const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");
createRoot(root).render(
  <App
    wording={{ language, texts: language === "zh-CN" ? zhCN : enUS }}
    actions={workbook.actions}
    loadTemplates={query.has("broken") ? (null as never) : load}
    callFunction={(id, args) => callFunction(id, args, language)}
    hostBackground={() => background}
    reload={() => window.location.reload()}
  />,
);
