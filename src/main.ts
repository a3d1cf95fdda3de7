import { associateCommands } from "./commands/associate";
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
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page has no #root.");
  const { start } = await import(/* webpackChunkName: "pane" */ "./taskpane/start");
  await start(root);
});
