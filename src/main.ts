import { associateCommands } from "./commands/associate";
import { listenForSelections } from "./excel/watch-selection";
import { associateFunctions } from "./functions/associate";
import { FIGURE_FUNCTIONS } from "./functions/figure-functions";
import { TEMPLATE_FUNCTIONS } from "./functions/template-functions";
import { provideTemplates } from "./functions/template-source";
import { loadTemplates } from "./templates/load-templates";

// Before anything else: formulas wait for this, and for this alone.
associateFunctions(FIGURE_FUNCTIONS);
associateFunctions(TEMPLATE_FUNCTIONS);
provideTemplates(loadTemplates);
associateCommands();

void Office.onReady(async () => {
  // Outside of Excel there is nobody to ask.
  if ("Excel" in globalThis) listenForSelections();
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page has no #root.");
  const { start } = await import(/* webpackChunkName: "pane" */ "./taskpane/start");
  // The pane says at the selected cell what a function says there: fetched when a cell first shows an error.
  await start(root, (language) => async (id, args) => {
    const { callFunction } = await import(
      /* webpackChunkName: "call-function" */ "./functions/call-function"
    );
    return callFunction(id, args, language);
  });
});
