import { hostFault } from "./host-fault";

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

/**
 * What the work gives once it works: after a failure it is tried again, soon at first, then every quarter of a minute, until `signal` ends it. Null
 * where it was ended, or where the host lacks what the work needs, which no waiting brings.
 */
export async function retrying<T>(
  work: () => Promise<T>,
  signal: AbortSignal,
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void> = pause,
): Promise<T | null> {
  for (let milliseconds = FIRST_WAIT_MS; !signal.aborted; milliseconds *= 2) {
    try {
      return await work();
    } catch (error) {
      if (hostFault(error).code === "NOT_SUPPORTED") return null;
      await wait(Math.min(milliseconds, LONGEST_WAIT_MS), signal);
    }
  }
  return null;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
