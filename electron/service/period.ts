/** The quarter (报告期) that offices report at a moment: the one that ended last; written `2026Q3`. China has one time zone, UTC+8. */
export function periodAt(moment: Date): string {
  const local = new Date(moment.getTime() + 8 * 3_600_000);
  const quarter = Math.floor(local.getUTCMonth() / 3);
  return quarter === 0 ? `${local.getUTCFullYear() - 1}Q4` : `${local.getUTCFullYear()}Q${quarter}`;
}
