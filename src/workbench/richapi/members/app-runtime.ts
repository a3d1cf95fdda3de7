import { asOneOf } from "../args";
import type { Members } from "../members";

const STATES = ["Inactive", "Background", "Visible"] as const;

/** Whether the task pane is to be seen. */
export const appRuntimeService: Members<"AppRuntimeService"> = {
  methods: {
    GetAppRuntimeState: (_, _args, { services }) => services.runtimeState(),
    SetAppRuntimeState: (_, args, { services }) => services.setRuntimeState(asOneOf(args.raw(0), STATES)),
  },
};

/** Whether the add-in is loaded together with the workbook. */
export const appRuntimePersistenceService: Members<"AppRuntimePersistenceService"> = {
  methods: {
    GetAppRuntimeStartState: (_, _args, { services }) => services.startState(),
    SetAppRuntimeStartState: (_, args, { services }) => services.setStartState(asOneOf(args.raw(0), STATES)),
  },
};

/** The library tells that it could also take commands by messages; here they go the older way. */
export const addinInternalService: Members<"AddinInternalService"> = {
  methods: { NotifyActionHandlerReady: () => undefined },
};
