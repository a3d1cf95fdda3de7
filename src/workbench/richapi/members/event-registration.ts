import type { Environment } from "../members";
import { EVENT } from "../wire";

const EVENT_OF: Readonly<Record<string, number>> = {
  ActivatedEvent: EVENT.activated,
  DeactivatedEvent: EVENT.deactivated,
  DataChangedEvent: EVENT.changed,
  SelectionChangedEvent: EVENT.sheetSelection,
  CalculatedEvent: EVENT.calculated,
  AddedEvent: EVENT.added,
  DeletedEvent: EVENT.deleted,
};

type Method<S> = (state: S, args: unknown, env: Environment) => void;

/** The hidden methods by which handlers of these events are announced and withdrawn. */
export function eventRegistration<S>(
  names: readonly (keyof typeof EVENT_OF)[],
  target: (state: S) => string,
): Record<string, Method<S>> {
  const methods: Record<string, Method<S>> = {};
  for (const name of names) {
    const event = EVENT_OF[name];
    if (event === undefined) throw new Error(`There is no event ${name}.`);
    methods[`_Register${name}`] = (state, _args, env) => env.services.registerEvent(event, target(state));
    methods[`_Unregister${name}`] = (state, _args, env) => env.services.unregisterEvent(event, target(state));
  }
  return methods;
}
