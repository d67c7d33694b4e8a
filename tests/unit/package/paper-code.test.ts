import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paperCode, readPaperCode } from '../../../shared/package/paper-code';

const codes = fc.record({
  unitId: fc.stringMatching(/^[0-9a-z-]{1,64}$/),
  period: fc.constantFrom('2026Q3', '2026M07', '2025H2', '2025Y'),
  sequence: fc.integer({ min: 1, max: 999_999 }),
  frozenDigest: fc.stringMatching(/^[0-9a-f]{64}$/),
});

it('comes back from the code as it went in', () => {
  fc.assert(
    fc.property(codes, (one) => {
      expect(readPaperCode(`${paperCode(one)}\n`)).toEqual(one);
    }),
  );
});

it('is nothing that only looks like it', () => {
  const whole = paperCode({
    ...{ unitId: 'a', period: '2026Q3', sequence: 7 },
    frozenDigest: '0'.repeat(64),
  });
  for (const other of ['', 'SB1', whole.slice(1), whole.slice(0, -1), `${whole}|x`])
    expect(readPaperCode(other)).toBeNull();
});
