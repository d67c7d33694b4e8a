/** Holds values against each other one by one, and keeps those that differ. */
export class Comparison {
  compared = 0;
  readonly differences: string[] = [];

  value(where: string, expected: number | string | null | undefined, found: unknown): void {
    this.compared += 1;
    const [a, b] = [expected ?? null, (found as number | null | undefined) ?? null];
    if (a !== b)
      this.differences.push(`${where}: ${String(a)} by its definition, ${String(b)} found`);
  }

  /** Every value of two rows; one that only one of them has differs. */
  row(
    where: string,
    expected: Readonly<Record<string, number | undefined>>,
    found: Readonly<Record<string, number | null | undefined>>,
  ): void {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(found)]))
      this.value(`${where} ${key}`, expected[key], found[key]);
  }
}
