import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citizenIdCheck } from '../../../shared/codes/citizen-id';
import { emptyValues, type Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { Refusal } from '../../../shared/result';
import { getRecord, tried } from '../../../electron/service/database/records';
import { origins, type Origin } from '../../../electron/service/records/origins';
import { removeRecord, saveRecord } from '../../../electron/service/records/write';
import { openOffice, type RegisterOffice } from '../register/office';

let office: RegisterOffice;
/** Ids of what stands in the register, by the names that the cases below use. */
const ids: Record<string, string> = {};

/** An id number of a region that no county has. */
const sound = (first17: string): string => first17 + citizenIdCheck(first17);

const STATION = { tier: 'station', state: 'running', opened: '2024-05-01' };
const PERSON = { idType: 'citizen', role: 'worker', employment: 'full' };
const PROJECT = {
  purchaser: '朝阳区民政局',
  amount: 10_000_000,
  method: 'openTender',
  starts: '2026-01-01',
  ends: '2026-12-31',
};

/** Names in values stand for ids. */
const meant = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string' ? (ids[value] ?? value) : value,
    ]),
  );

/** Keeps a record whatever the rules say: a state that was once. */
function put(name: string, noun: NounName, values: Values, origin: Origin = 'unmerge'): void {
  const all = { ...emptyValues(nounOf(noun)), ...meant(values) };
  ids[name] = saveRecord(office.context, origin, noun, {
    id: null,
    revision: null,
    values: all,
  }).id;
}

beforeAll(() => {
  office = openOffice();
  put('@first', 'station', { ...STATION, name: '永昌街道社会工作站', division: '220104004000' });
  put('@second', 'station', { ...STATION, name: '南湖街道社会工作站', division: '220104003000' });
  put('@contractor', 'institution', { name: '示例社会工作服务中心', staff: 8 });
  put('@partner', 'partner', { name: '示例商会', kind: 'other' });
  const person = { ...PERSON, station: '@first' };
  put(
    '@head',
    'person',
    {
      ...person,
      name: '何秀',
      citizenId: sound('41019919680915002'),
      role: 'head',
      certificate: '2022000000001',
      level: 'worker',
    },
    'form',
  );
  put(
    '@worker',
    'person',
    {
      ...person,
      name: '林小雨',
      citizenId: sound('22019919900101002'),
      level: 'worker',
      certificate: '2022000000002',
    },
    'form',
  );
  put('@project', 'project', { ...PROJECT, name: '示例项目', contractor: '@contractor' });
  put('@milestone', 'milestone', {
    project: '@project',
    name: '中期',
    amount: 4_000_000,
    metOn: '2026-03-01',
  });
  put('@paid', 'payment', {
    project: '@project',
    milestone: '中期',
    amount: 4_000_000,
    date: '2026-04-01',
  });
  put('@left', 'station', { ...STATION, name: '旧站', division: '220104002000' });
  const left = { id: ids['@left'] ?? '', revision: 1 };
  removeRecord(office.context, 'form', 'station', left);
});
afterAll(() => office.close());

interface Broken {
  noun: NounName;
  /** The rule, by the code with which it refuses. */
  code: string;
  /** Of the record by itself, or because of others. */
  kind: 'own' | 'others';
  /** The record that is changed; a new one when left out. */
  of?: string;
  values: Values;
  /**
   * Origins that may bring it in although they may not break others; the table of origins says why.
   */
  passes?: readonly Origin[];
}

const broken: readonly Broken[] = [
  {
    noun: 'station',
    code: 'STATION_OPENED_FUTURE',
    kind: 'own',
    of: '@second',
    values: { opened: '2026-12-01' },
  },
  {
    noun: 'station',
    code: 'STATION_STATE_DATE',
    kind: 'own',
    of: '@second',
    values: { state: 'paused', stateReason: '改造' },
    passes: ['import'],
  },
  {
    noun: 'station',
    code: 'TIER_DIVISION',
    kind: 'own',
    of: '@second',
    values: { tier: 'centre' },
  },
  {
    noun: 'station',
    code: 'STATION_CLOSED_STAFFED',
    kind: 'others',
    of: '@first',
    values: { state: 'closed', stateSince: '2026-09-01', stateReason: '合并' },
  },
  {
    noun: 'station',
    code: 'STATION_STATE_CHANGE',
    kind: 'others',
    of: '@second',
    values: { state: 'preparing' },
  },
  {
    noun: 'protectionStation',
    code: 'PROTECTION_DIVISION',
    kind: 'own',
    values: { name: '站', division: '220104000000', state: 'running' },
  },
  {
    noun: 'visit',
    code: 'VISIT_FUTURE',
    kind: 'own',
    values: { station: '@first', kind: 'survey', date: '2026-12-01', findings: '无' },
  },
  {
    noun: 'visit',
    code: 'REFERENCE_UNKNOWN',
    kind: 'others',
    values: { station: '@left', kind: 'survey', date: '2026-09-01', findings: '无' },
  },
  {
    noun: 'childWorker',
    code: 'CHILD_DIRECTOR_DIVISION',
    kind: 'own',
    values: { name: '周明', kind: 'director', division: '220104004000' },
  },
  {
    noun: 'divisionFigure',
    code: 'FIGURE_YEAR_FUTURE',
    kind: 'own',
    values: { division: '220104004000', year: 2030 },
  },
  {
    noun: 'person',
    code: 'BIRTH_CONFLICT',
    kind: 'own',
    of: '@worker',
    values: { birthDate: '1991-01-01' },
  },
  {
    noun: 'person',
    code: 'STATION_HAS_HEAD',
    kind: 'others',
    of: '@worker',
    values: { role: 'head' },
  },
  {
    noun: 'person',
    code: 'CERTIFICATE_USED',
    kind: 'others',
    of: '@worker',
    values: { certificate: '2022000000001' },
  },
  {
    noun: 'person',
    code: 'LEVEL_BELOW_QUALIFICATION',
    kind: 'others',
    of: '@worker',
    values: { level: 'assistant' },
  },
  {
    noun: 'post',
    code: 'STATION_HAS_HEAD',
    kind: 'others',
    values: { person: '@worker', station: '@first', role: 'head', starts: '2026-05-01' },
  },
  {
    noun: 'post',
    code: 'POST_REVERSED',
    kind: 'own',
    values: {
      person: '@worker',
      station: '@second',
      role: 'worker',
      starts: '2026-05-01',
      ends: '2026-04-01',
    },
  },
  {
    noun: 'qualification',
    code: 'QUALIFICATION_TWICE',
    kind: 'others',
    values: { person: '@worker', level: 'worker' },
  },
  {
    noun: 'qualification',
    code: 'CERTIFICATE_USED',
    kind: 'others',
    values: { person: '@worker', level: 'senior', certificate: '2022000000001' },
  },
  {
    noun: 'institution',
    code: 'CERTIFIED_OVER_STAFF',
    kind: 'own',
    of: '@contractor',
    values: { certifiedStaff: 9 },
  },
  {
    noun: 'partner',
    code: 'DUPLICATE_RECORD',
    kind: 'others',
    values: { name: '示例商会', kind: 'other' },
  },
  {
    noun: 'charityResource',
    code: 'DATE_AHEAD',
    kind: 'own',
    values: { name: '米', kind: 'goods', date: '2026-12-01', amount: 100 },
  },
  {
    noun: 'linkage',
    code: 'LINKAGE_TWO_SOCIETIES',
    kind: 'own',
    values: { name: '联动', station: '@first', date: '2026-05-01', parties: ['volunteer'] },
  },
  {
    noun: 'project',
    code: 'CONTRACT_BELOW_PAID',
    kind: 'others',
    of: '@project',
    values: { amount: 1_000_000 },
  },
  {
    noun: 'project',
    code: 'PROJECT_TERM_GROUND',
    kind: 'others',
    of: '@project',
    values: { ends: '2028-12-31' },
    passes: ['import'],
  },
  {
    noun: 'project',
    code: 'PERIOD_REVERSED',
    kind: 'own',
    of: '@project',
    values: { ends: '2025-12-31' },
  },
  {
    noun: 'projectStep',
    code: 'FLOW_OUT_OF_ORDER',
    kind: 'others',
    values: { project: '@project', step: 'contract', date: '2026-02-01' },
  },
  {
    noun: 'milestone',
    code: 'MILESTONE_BELOW_PAID',
    kind: 'others',
    of: '@milestone',
    values: { amount: 1_000_000 },
  },
  {
    noun: 'payment',
    code: 'PAYMENT_WITHOUT_CONTRACT',
    kind: 'others',
    values: { project: '@project', milestone: '中期', amount: 1, date: '2026-05-01' },
  },
  {
    noun: 'resultUse',
    code: 'REVOCATION_WITHOUT_REASON',
    kind: 'others',
    values: {
      contractor: '@contractor',
      kind: 'rectify',
      starts: '2026-01-01',
      text: '整改',
      revokedOn: '2026-02-01',
    },
  },
  {
    noun: 'projectTarget',
    code: 'PERIOD_UNKNOWN',
    kind: 'others',
    values: { project: '@project', indicator: '个案', period: '2026' },
  },
];

/**
 * Which kinds of rules an origin may not break. It stands here a second time on purpose: whoever
 * loosens an origin changes both, and says why.
 */
const held: Record<Origin, readonly Broken['kind'][]> = {
  form: ['own', 'others'],
  hire: ['own', 'others'],
  renew: ['own', 'others'],
  targets: ['own', 'others'],
  bulk: ['own', 'others'],
  import: ['own', 'others'],
  merge: ['own', 'others'],
  companion: ['others'],
  born: [],
  moved: [],
  unmerge: [],
  undo: [],
  redo: [],
  division: [],
};

/** Codes with which a change is refused; none where it is kept. Nothing of it stays. */
function refused(origin: Origin, { noun, of, values }: Broken): string[] {
  const { context } = office;
  try {
    tried(context, () => {
      const now = of === undefined ? undefined : getRecord(context.db, noun, ids[of] ?? '');
      return saveRecord(context, origin, noun, {
        id: now?.id ?? null,
        revision: now?.revision ?? null,
        values: { ...(now?.values ?? emptyValues(nounOf(noun))), ...meant(values) },
      });
    });
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, fields } = error.failure;
    return code === 'FORM_INVALID'
      ? Object.values(fields ?? {}).map((fault) => fault.code)
      : [code];
  }
}

describe.each(broken)('$noun with $code', (one) => {
  it.each(Object.keys(origins) as Origin[])('by %s', (origin) => {
    const holds = held[origin].includes(one.kind) && !one.passes?.includes(origin);
    const codes = refused(origin, one);
    if (holds) expect(codes).toContain(one.code);
    else expect(codes).not.toContain(one.code);
  });
});
