import { asFlag } from "../args";
import type { Members } from "../members";

export const runtime: Members<"Runtime"> = {
  scalars: {
    EnableEvents: {
      get: (_, { services }) => services.enableEvents(),
      set: (_, value, { services }) => services.setEnableEvents(asFlag(value)),
    },
  },
};
