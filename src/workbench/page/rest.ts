/** Longer than any gap in which nothing is queued although something is on its way (a microtask, a message). */
const stepMs = 10;
const quietSteps = 3;

/**
 * Fulfilled when calculation and the add-in are both at rest at the same time: what one of them does may set the other
 * going again.
 */
export async function atRest(calculationRests: () => boolean, addInIdle: () => Promise<void>): Promise<void> {
  for (let quiet = 0; quiet < quietSteps;) {
    await new Promise((resolve) => setTimeout(resolve, stepMs));
    if (!calculationRests()) {
      quiet = 0;
      continue;
    }
    await addInIdle();
    quiet = calculationRests() ? quiet + 1 : 0;
  }
}
