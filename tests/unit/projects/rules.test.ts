import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found, project as sound } from '../rules/record-cases';
import {
  milestoneFaults,
  paymentFaults,
  projectFaults,
  resultUseFaults,
  type PaymentFacts,
} from '../../../shared/rules/project-rules';

const terms = { termYears: 1, mostTermYears: 3 };
const project = (values: Record<string, string | number | null>) =>
  projectFaults(
    { purchaser: '测试街道办事处', starts: '2026-03-01', ends: '2027-02-28', ...values },
    terms,
    '明心社会工作服务中心',
    null,
  );

describe('a contract', () => {
  it.each([
    ['2027-02-28', {}],
    ['2027-03-01', { termGround: 'PROJECT_TERM_GROUND' }],
    ['2029-02-28', { termGround: 'PROJECT_TERM_GROUND' }],
    ['2029-03-01', { ends: 'PROJECT_TERM_TOO_LONG' }],
  ])('that ends on %s', (ends, codes) => {
    expect(
      Object.fromEntries(
        Object.entries(project({ ends })).map(([field, { code }]) => [field, code]),
      ),
    ).toEqual(codes);
  });
  it('over a year needs a ground, over three there is none', () => {
    expect(project({ ends: '2028-06-30', termGround: '财政资金列入三年规划' })).toEqual({});
    expect(project({ ends: '2029-06-30', termGround: '财政资金列入三年规划' })).toHaveProperty(
      'ends',
    );
  });
  it('is not passed on, and nobody buys from himself', () => {
    expect(project({ noSubcontract: 'no' })).toMatchObject({
      noSubcontract: { code: 'PROJECT_SUBCONTRACTED' },
    });
    expect(project({ purchaser: '明心社会工作服务中心 ' })).toMatchObject({
      contractor: { code: 'PROJECT_OWN_CONTRACTOR' },
    });
  });
  it('goes to a barred contractor only with an exception that somebody granted', () => {
    const barred = (values: Record<string, string>) =>
      projectFaults({ purchaser: '甲', ...values }, terms, '乙', {
        until: '2027-01-14',
        text: '末期评估不合格',
      });
    expect(barred({})).toMatchObject({
      contractor: { code: 'CONTRACTOR_BARRED', params: { until: '2027-01-14' } },
    });
    expect(barred({ exceptionGround: '本地唯一机构' })).toMatchObject({
      exceptionBy: { code: 'EXCEPTION_WITHOUT_NAME' },
      exceptionDocument: { code: 'EXCEPTION_WITHOUT_DOCUMENT' },
    });
    expect(
      barred({
        exceptionGround: '本地唯一机构',
        exceptionBy: '局长办公会',
        exceptionDocument: '民例〔2026〕1号',
      }),
    ).toEqual({});
  });
});

const facts = (more: Partial<PaymentFacts> = {}): PaymentFacts => ({
  contract: 10_000_000,
  paid: 4_000_000,
  needsContract: true,
  contractOn: '2026-01-05',
  milestones: [
    { name: '首付款', amount: 4_000_000, metOn: '2026-01-05', paid: 4_000_000 },
    { name: '尾款', amount: 6_000_000, metOn: null, paid: 0 },
  ],
  sources: ['budget'],
  ...more,
});

describe('a payment', () => {
  it.each([
    ['before the contract', { date: '2026-01-04', amount: 1 }, { date: 'PAYMENT_BEFORE_CONTRACT' }],
    [
      'for a milestone that nobody knows',
      { date: '2026-02-01', amount: 1, milestone: '中期款' },
      { milestone: 'MILESTONE_UNKNOWN' },
    ],
    [
      'for one that is not met',
      { date: '2026-02-01', amount: 1, milestone: '尾款' },
      { milestone: 'MILESTONE_NOT_MET' },
    ],
    [
      'above the milestone',
      { date: '2026-02-01', amount: 1, milestone: '首付款' },
      { amount: 'PAYMENT_OVER_MILESTONE' },
    ],
    [
      'above the contract, by a single fen',
      { date: '2026-02-01', amount: 6_000_001 },
      { amount: 'PAYMENT_OVER_CONTRACT' },
    ],
    [
      'from a source that gives nothing',
      { date: '2026-02-01', amount: 1, source: 'lottery' },
      { source: 'FUNDING_LINE_UNKNOWN' },
    ],
    ['of all that is left', { date: '2026-02-01', amount: 6_000_000 }, {}],
  ] as const)('%s', (_, values, codes) => {
    expect(
      Object.fromEntries(
        Object.entries(paymentFaults(values, facts())).map(([field, { code }]) => [field, code]),
      ),
    ).toEqual(codes);
  });
  it('never lets the payments of a contract pass its amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000_000 }),
        fc.array(fc.integer({ min: 1, max: 400_000_000 }), { maxLength: 20 }),
        (contract, amounts) => {
          let paid = 0;
          for (const amount of amounts)
            if (
              Object.keys(
                paymentFaults(
                  { date: '2026-02-01', amount },
                  facts({ contract, paid, milestones: [] }),
                ),
              ).length === 0
            )
              paid += amount;
          expect(paid).toBeLessThanOrEqual(contract);
        },
      ),
    );
  });
  it('says what is left in 万元 to the fen', () => {
    expect(
      paymentFaults({ date: '2026-02-01', amount: 6_000_002 }, facts({ paid: 3_999_999 })).amount,
    ).toMatchObject({ params: { left: '6.000001' } });
  });
});

describe('a milestone that was paid for', () => {
  it.each([
    [{ amount: 400, metOn: '2026-01-20' }, []],
    [{ amount: 399, metOn: '2026-01-20' }, ['amount']],
    [{ amount: 400, metOn: '2026-01-21' }, ['metOn']],
    [{ amount: 1, metOn: null }, ['amount', 'metOn']],
  ])('%j', (values, fields) => {
    expect(Object.keys(milestoneFaults(values, { amount: 400, first: '2026-01-20' }))).toEqual(
      fields,
    );
    expect(milestoneFaults(values, null)).toEqual({});
  });
});

describe('what is asked about', () => {
  it('is every mistake of a project’s money by itself', () => {
    const codes = (more: object) =>
      found({ projects: [{ ...sound, ...more }] }).map(({ code }) => code);
    expect(codes({})).toEqual([]);
    expect(codes({ milestoneSum: 99, paid: 81, spent: 82, noSubcontract: null })).toEqual([
      'PROJECT_MILESTONES_SUM',
      'PROJECT_PAID_OVER_RECEIVED',
      'PROJECT_SPENT_OVER_RECEIVED',
      'PROJECT_SUBCONTRACT_SILENT',
    ]);
    // Nothing has come at all; and where nobody keeps what comes, spending is held against what was
    // paid.
    expect(codes({ received: 0 })).toEqual([
      'PROJECT_PAID_OVER_RECEIVED',
      'PROJECT_SPENT_OVER_RECEIVED',
    ]);
    expect(codes({ funded: 0, received: 0, spent: 81 })).toEqual(['PROJECT_SPENT_OVER_PAID']);
  });
  it('is a revocation without its reason, its day, or before the beginning', () => {
    expect(resultUseFaults({ starts: '2026-01-15', revokedOn: '2026-02-01' })).toHaveProperty(
      'revokedReason',
    );
    expect(resultUseFaults({ starts: '2026-01-15', revokedReason: '复核合格' })).toHaveProperty(
      'revokedOn',
    );
    expect(
      resultUseFaults({ starts: '2026-01-15', revokedOn: '2026-01-14', revokedReason: '复核合格' }),
    ).toMatchObject({ revokedOn: { code: 'REVOCATION_BEFORE_START' } });
    expect(
      resultUseFaults({ starts: '2026-01-15', revokedOn: '2026-02-01', revokedReason: '复核合格' }),
    ).toEqual({});
  });
});
