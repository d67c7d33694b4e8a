/** Milliseconds that a piece of work takes. */
export async function timed(work: () => unknown): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/**
 * Measures ours against a yardstick, turn by turn in one run so that a slow moment hits both, and
 * prints one line of JSON: the ratio of the medians, and the medians in milliseconds.
 */
export async function compare(
  name: string,
  rounds: number,
  ours: () => Promise<number>,
  yardstick: () => Promise<number>,
): Promise<void> {
  const a: number[] = [];
  const b: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const [own, other] = [await ours(), await yardstick()];
    // The first round warms caches and compilers and is not counted.
    if (round > 0) {
      a.push(own);
      b.push(other);
    }
  }
  const [own, other] = [median(a), median(b)];
  process.stdout.write(
    `${JSON.stringify({ name, ratio: Number((own / other).toFixed(2)), ours: Math.round(own), yardstick: Math.round(other), rounds })}\n`,
  );
}
