/** Longer than any gap in which nothing is queued although something is on its way (a microtask, a message). */
const stepMs = 10;

/**
 * Fulfilled when calculation and the add-in are both at rest at the same time: what one of them does may set the other
 * going again.
 */
export async function atRest(calculationRests: () => boolean, addInIdle: () => Promise<void>): Promise<void> {
  const restsFor = async () => {
    await new Promise((resolve) => setTimeout(resolve, stepMs));
    return calculationRests();
  };
  for (;;) {
    if (!(await restsFor())) continue;
    await addInIdle();
    if (calculationRests() && (await restsFor())) return;
  }
}
