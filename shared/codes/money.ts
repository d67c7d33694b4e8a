/** Whole fen as an exact 万元 text without separators: 12345600 → 12.3456. */
export function moneyText(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(7, '0');
  const fraction = digits.slice(-6).replace(/0+$/, '');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -6)}${fraction === '' ? '' : `.${fraction}`}`;
}
