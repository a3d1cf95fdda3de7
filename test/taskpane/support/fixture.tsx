import { createRoot } from "react-dom/client";
import type { Language } from "../../../src/domain/localized";
import { callFunction } from "../../../src/functions/call-function";
import { readCriterion } from "../../../src/domain/criteria/read-criterion";
import type { Rule } from "../../../src/domain/rule/rule";
import { App } from "../../../src/taskpane/App";
import { loadTemplates } from "../../../src/templates/load-templates";
import { enUS } from "../../../src/texts/pane/en-US";
import { zhCN } from "../../../src/texts/pane/zh-CN";
import { fakeWorkbook, reportWith, rowWith, type FakeWorkbook } from "./fake-actions";
import { selectedError } from "./selected-error";

declare global {
  interface Window {
    /** For the test that drives the page. */
    workbookFixture: FakeWorkbook & { reportWith: typeof reportWith; rowWith: typeof rowWith };
    /** What a text is to be refused with, as further texts that are read: `readings["每次2分"] = ["每次扣2分", …]`. */
    readings: Record<string, readonly string[]>;
  }
}

// The pane over a workbook that is only pretended; `?language=` and `?background=` stand for what the host says, `?broken`
// for a screen that cannot be shown, `?unfetched` for scorecards that cannot be fetched at first, `?error` for
// a selected cell that shows one.
const query = new URLSearchParams(window.location.search);
const language: Language = query.get("language") === "zh-CN" ? "zh-CN" : "en-US";
const background = query.get("background");

const workbook = Object.assign(fakeWorkbook(), { reportWith, rowWith });
window.workbookFixture = workbook;
if (query.has("error")) workbook.error = selectedError("=KPI.BAND(B2)", "#NAME?");

window.readings = {};

function ruleOf(text: string): Rule {
  const reading = readCriterion(text);
  if (!reading.ok) throw new Error(`not read: ${text}`);
  return reading.rule;
}

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
    readCriterion={(text) => {
      const readings = window.readings[text];
      if (!readings) return readCriterion(text);
      const doubt = { code: "TWO_READINGS", words: text, start: 0, end: text.length } as const;
      return { ok: false, doubts: [doubt], readings: readings.map(ruleOf) };
    }}
    reload={() => window.location.reload()}
  />,
);
