/** Which package a paper belongs to. */
export interface PaperCode {
  unitId: string;
  period: string;
  sequence: number;
  /** Digest of what was frozen, in hex. */
  frozenDigest: string;
}

const MARK = 'SB2';
const WRITTEN = /^SB2\|([^|]{1,64})\|(\d{4}[MQHY]\d{0,2})\|([1-9]\d{0,5})\|([0-9a-f]{64})$/;

/** What the code on a paper holds (二维码): office, period, number of the package, digest. Pure. */
export const paperCode = ({ unitId, period, sequence, frozenDigest }: PaperCode): string =>
  [MARK, unitId, period, sequence, frozenDigest].join('|');

/** What somebody scanned from a paper; null for what is no such code. Pure. */
export function readPaperCode(scanned: string): PaperCode | null {
  const [, unitId, period, sequence, frozenDigest] = WRITTEN.exec(scanned.trim()) ?? [];
  return unitId && period && sequence && frozenDigest
    ? { unitId, period, sequence: Number(sequence), frozenDigest }
    : null;
}
