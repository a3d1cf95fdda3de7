import { associateFunctions } from "../../../src/functions/associate";
import { FUNCTIONS } from "../../../src/functions/registry";

/** The add-in of the bench: the KPI functions as they ship, beside one that returns its argument. */
associateFunctions(FUNCTIONS);
CustomFunctions.associate("ECHO", (value: unknown) => value);

void Office.onReady();
