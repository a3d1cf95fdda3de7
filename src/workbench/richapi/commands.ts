/** How a ribbon command ended. `unknown` means that the add-in has no function of that name. */
export type CommandOutcome =
  | { readonly status: "completed" }
  | { readonly status: "unknown" }
  | { readonly status: "failed"; readonly code: number }
  | { readonly status: "timedOut" };

export const COMMAND_EVENT = 39;
export const COMMAND_COMPLETED = 94;

const DONE = 0;
const NO_SUCH_FUNCTION = 11101;

export interface Commands {
  run(functionName: string, controlId: string): Promise<CommandOutcome>;
  /** The add-in has started to listen for commands. */
  listening(): void;
  disconnected(): void;
  completed(id: unknown, status: unknown): void;
  running(): number;
}

export function createCommands(
  fire: (payload: readonly unknown[]) => void,
  timeoutMs: number,
  changed: () => void,
): Commands {
  const open = new Map<string, { payload: readonly unknown[]; settle: (outcome: CommandOutcome) => void }>();
  let isListening = false;
  let last = 0;

  return {
    run: (functionName, controlId) =>
      new Promise((resolve) => {
        const id = `command-${++last}`;
        const timer = setTimeout(() => settle({ status: "timedOut" }), timeoutMs);
        const settle = (outcome: CommandOutcome): void => {
          clearTimeout(timer);
          open.delete(id);
          resolve(outcome);
          changed();
        };
        const payload = [id, functionName, JSON.stringify({ source: { id: controlId } })];
        open.set(id, { payload, settle });
        if (isListening) fire(payload);
        changed();
      }),
    listening: () => {
      isListening = true;
      for (const { payload } of open.values()) fire(payload);
    },
    disconnected: () => {
      isListening = false;
    },
    completed: (id, status) => {
      const outcome: CommandOutcome =
        status === DONE
          ? { status: "completed" }
          : status === NO_SUCH_FUNCTION
            ? { status: "unknown" }
            : { status: "failed", code: Number(status) };
      open.get(String(id))?.settle(outcome);
    },
    running: () => open.size,
  };
}
