import { asOneOf } from "../args";
import type { Members } from "../members";

/** Calculation is always automatic here. */
export const application: Members<"Application"> = {
  scalars: {
    CalculationMode: { get: () => "Automatic", set: (_, value) => void asOneOf(value, ["Automatic"]) },
    CalculationState: { get: () => "Done" },
  },
  methods: {
    Calculate: (_, args, { host }) => {
      asOneOf(args.raw(0), ["Recalculate", "Full", "FullRebuild"]);
      host.recalculate();
    },
    // A request is carried out at once, so there is nothing on the way to hold back.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
