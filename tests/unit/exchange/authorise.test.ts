import { describe, expect, it } from 'vitest';
import { authorise, type AuthoriseInput } from '../../../electron/service/package-format/authorise';
import { submissionSchema } from '../../../shared/package/manifest';
import { submission } from './submission';

const id = (n: number): string => String(n).repeat(64);
const base: AuthoriseInput = {
  submission: submission({ sequence: 4, previous: id(3) }),
  packageId: id(4),
  signer: {
    publicKeyPem: '',
    suite: 'sm2-sm3',
    name: '梅河口市',
    division: '220581',
    role: 'subordinate',
    unitId: 'unit-1',
  },
  thisUnit: { unitId: 'unit-city', division: '220500' },
  last: { sequence: 3, packageId: id(3), createdAt: '2026-07-08T09:00:00+08:00' },
  isKnown: () => false,
  now: '2026-10-09T00:00:00Z',
};
const outcome = (more: Partial<AuthoriseInput>) => {
  const result = authorise({ ...base, ...more });
  return result.ok ? 'ok' : result.failure.code;
};

describe('authorisation', () => {
  it('lets the next package of the chain in', () =>
    expect(authorise(base)).toEqual({ ok: true, warnings: [] }));
  it('lets the first package in', () =>
    expect(outcome({ last: null, submission: submission({ sequence: 1, previous: null }) })).toBe(
      'ok',
    ));
  it('takes the recipient by unit or by division', () =>
    expect(
      outcome({ submission: submission({ sequence: 4, previous: id(3), recipient: 'unit-city' }) }),
    ).toBe('ok'));
  it.each<[string, string, Partial<AuthoriseInput>]>([
    [
      'a key of another division',
      'SIGNER_NOT_AUTHORISED',
      { signer: { ...base.signer, division: '220582' } },
    ],
    [
      'a key of another unit',
      'SIGNER_NOT_AUTHORISED',
      { signer: { ...base.signer, unitId: 'unit-2' } },
    ],
    [
      'a key before its time',
      'SIGNER_NOT_AUTHORISED',
      { signer: { ...base.signer, validFromSequence: 5 } },
    ],
    ['a revoked key', 'KEY_REVOKED', { signer: { ...base.signer, revokedAfterSequence: 3 } }],
    [
      'a package for another office',
      'NOT_FOR_THIS_OFFICE',
      { thisUnit: { unitId: 'x', division: '220600' } },
    ],
    [
      'the same package again',
      'ALREADY_IMPORTED',
      { isKnown: (known) => known === id(4), last: { sequence: 4, packageId: id(4) } },
    ],
    [
      'another package with a used number',
      'OLD_SEQUENCE',
      { last: { sequence: 4, packageId: id(5) } },
    ],
    [
      'a predecessor that was never accepted',
      'CHAIN_BROKEN',
      { last: { sequence: 3, packageId: id(9) } },
    ],
    [
      'a first package that claims a predecessor',
      'CHAIN_BROKEN',
      { last: null, submission: submission({ sequence: 1, previous: id(3) }) },
    ],
  ])('refuses %s', (_what, code, more) => expect(outcome(more)).toBe(code));
  it('names the missing package', () =>
    expect(authorise({ ...base, last: { sequence: 1, packageId: id(1) } })).toMatchObject({
      failure: { code: 'CHAIN_BROKEN', params: { missing: 2, sequence: 4 } },
    }));
  it('still lets in what a revoked key signed before', () =>
    expect(outcome({ signer: { ...base.signer, revokedAfterSequence: 4 } })).toBe('ok'));
  it.each([
    ['2026-10-11T09:00:00+08:00', 'ahead'],
    ['2026-07-01T09:00:00+08:00', 'before-last'],
  ])('only warns of the clock %s', (createdAt, reason) =>
    expect(
      authorise({ ...base, submission: submission({ sequence: 4, previous: id(3), createdAt }) }),
    ).toMatchObject({ ok: true, warnings: [{ code: 'CLOCK_WARNING', params: { reason } }] }),
  );
});

describe('the submission', () => {
  it.each([
    { sequence: 0 },
    { division: '22' },
    { period: '2026Q5' },
    { previous: 'x' },
    { createdAt: 'yesterday' },
    { frozenDigest: '' },
    { kind: 'correction' as const },
  ])('refuses %o', (more) =>
    expect(submissionSchema.safeParse({ ...submission({}), ...more }).success).toBe(false),
  );
  it('says what a correction corrects', () =>
    expect(
      submissionSchema.safeParse({
        ...submission({}),
        kind: 'correction',
        correction: { of: id(3), reason: '数字录错', authority: '主任' },
      }).success,
    ).toBe(true));
});
