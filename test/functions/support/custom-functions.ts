/** Stands in for what the host's runtime puts on the page. */
class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export function installCustomFunctions(): Map<string, (...args: unknown[]) => unknown> {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: HostError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
      associate: (id: string, call: (...args: unknown[]) => unknown) => associated.set(id, call),
    },
  });
  return associated;
}

/** What a call shows: a value, rows of values, or `{ error, message }` in the place of each error. */
export function call(id: string, ...args: unknown[]): unknown {
  const associated = installed.get(id);
  if (!associated) throw new Error(`${id} is not associated`);
  try {
    return visible(associated(...args));
  } catch (thrown) {
    if (thrown instanceof HostError) return visible(thrown);
    throw thrown;
  }
}

/** The same of a function that may answer later. */
export async function callLater(id: string, ...args: unknown[]): Promise<unknown> {
  const associated = installed.get(id);
  if (!associated) throw new Error(`${id} is not associated`);
  try {
    return visible(await associated(...args));
  } catch (thrown) {
    if (thrown instanceof HostError) return visible(thrown);
    throw thrown;
  }
}

const installed = installCustomFunctions();

function visible(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(visible);
  return value instanceof HostError ? { error: value.code, message: value.message } : value;
}
