import { associateFunctions } from "./functions/associate";
import { CRITERIA_FUNCTIONS } from "./functions/criteria-functions";

// The page's second script: fetched beside the first and run right after it, so before Office is ready and any formula asks.
associateFunctions(CRITERIA_FUNCTIONS);
