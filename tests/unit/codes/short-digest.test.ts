import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShortDigest, shortDigest } from '../../../shared/codes/short-digest';

const digests = fc.stringMatching(/^[0-9a-f]{64}$/);

describe('the short form of a digest', () => {
  it('is its first 80 bits in signs that nobody mistakes', () => {
    expect(shortDigest('00'.repeat(32))).toBe('0000-0000-0000-0000');
    expect(shortDigest('ff'.repeat(32))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ');
    // 10000 01000 00100 00010 … : a bit further on in each sign.
    expect(shortDigest('84210842108421084210'.padEnd(64, '0'))).toBe('GGGG-GGGG-GGGG-GGGG');
    expect(shortDigest(`${'0'.repeat(19)}1${'f'.repeat(44)}`)).toBe('0000-0000-0000-0001');
  });

  it('is read as people type it, and nothing else is', () => {
    fc.assert(
      fc.property(digests, (digest) => {
        const short = shortDigest(digest);
        const typed = short.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
        expect(readShortDigest(typed)).toBe(short);
        expect(readShortDigest(short.replaceAll('-', '').replaceAll('1', 'l'))).toBe(short);
        expect(readShortDigest(`${short}0`)).toBeNull();
        expect(readShortDigest(short.replace(/^./, 'U'))).toBeNull();
      }),
    );
    expect(readShortDigest('')).toBeNull();
  });
});
