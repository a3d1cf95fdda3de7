import { failure } from "../failure";
import type { Members } from "../members";

/** What the library asks about: 1 results too large are sent in slices, 2 shorter waits, 4 no timing of each call. */
const ENABLED_FEATURES = [1, 2, 4];

export const customFunctions: Members<"CustomFunctions"> = {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_, _args, { services }) => services.functionsReady(),
    _GetEnabledFeatures: () => ENABLED_FEATURES,
    SetInvocationArrayResults: (_, args, { services }) => {
      const rows = args.raw(0);
      if (!Array.isArray(rows)) throw failure("InvalidArgument");
      services.functionResults(rows);
    },
  },
};
