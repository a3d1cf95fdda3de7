/** Rounds whose middle is reported, and how long each goes on at least. */
const ROUNDS = 5;
const ROUND_MS = 150;

/** What a round has made, kept so that the engine cannot leave the work out. */
let kept: unknown;

/**
 * How often a second `work` gets through `calls` calls: the middle of five rounds, after one that warms up. Gives the
 * figure and prints it in a line.
 */
export function measure(label: string, calls: number, work: () => unknown): number {
  round(work);
  const rates = Array.from({ length: ROUNDS }, () => round(work) * calls).sort((a, b) => a - b);
  const rate = rates[Math.floor(ROUNDS / 2)] ?? 0;
  console.log(`${label.padEnd(58)}${Math.round(rate).toLocaleString("en-US").padStart(16)} /s`);
  return rate;
}

function round(work: () => unknown): number {
  const start = performance.now();
  let times = 0;
  let elapsed = 0;
  do {
    kept = work();
    times++;
    elapsed = performance.now() - start;
  } while (elapsed < ROUND_MS);
  if (kept === measure) throw new Error("Nothing that is measured gives this");
  return (times / elapsed) * 1000;
}
