import type { NounName, NounValues } from '../../../shared/domain/nouns';
import type { DecisionRow, PolicyRow } from '../../../shared/rules/register-model';
import { localDay } from '../../../shared/codes/period';
import type { Behaviour, Faults } from '../database/behaviour';
import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';
import { recordFindings } from '../records/record-checks';

/** What joint meetings decided, what was due first standing first. */
export const decisionRows = ({ db }: Pick<Reader, 'db'>): DecisionRow[] =>
  select(
    db,
    `SELECT d.id, m.name AS meeting, m.date AS day, d.content, d.responsible, d.due, d.done
    FROM meetingDecision d JOIN jointMeeting m ON m.id = d.meeting
    WHERE d.removedAt IS NULL ORDER BY d.due IS NULL, d.due, d.id`,
    {
      id: text,
      meeting: text,
      day: text,
      content: text,
      responsible: text.orNull,
      due: text.orNull,
      done: text.orNull,
    },
  ).all();

/** Policy documents that are in force today, the oldest first. */
export const policyRows = ({ db, clock }: Pick<Reader, 'db' | 'clock'>): PolicyRow[] =>
  select(
    db,
    `SELECT id, name, number, issuedOn, json_array_length(coalesce(documents, '[]')) AS scans
    FROM policyDocument WHERE removedAt IS NULL AND (endedOn IS NULL OR endedOn >= ?)
    ORDER BY issuedOn, id`,
    { id: text, name: text, number: text.orNull, issuedOn: text, scans: whole },
  ).all(localDay(clock()));

/** Shows at a record what the rules of its scope say of it. */
const findingsOf = <N extends NounName>(
  scope: 'decision' | 'policy',
): Pick<Behaviour<NounValues<N>>, 'findings'> => ({
  findings: (context, { id }) =>
    recordFindings(context, scope, {
      ...(scope === 'decision'
        ? { decisions: decisionRows(context) }
        : { policies: policyRows(context) }),
    }).filter((finding) => finding.id === id),
});

/** How many records of a noun refer to the row `t`, as SQL. */
export const countOf = (noun: NounName, field: string, what = '*'): string =>
  `(SELECT count(${what}) FROM "${noun}" x WHERE x."${field}" = t.id AND x.removedAt IS NULL)`;

/** 津贴标准: of one place, level and way there is one standard on a day. */
const allowanceStandard: Behaviour<NounValues<'allowanceStandard'>> = {
  faults({ db }, { id, values }) {
    const { division, level, way, starts, ends } = values;
    const other = select(
      db,
      `SELECT starts FROM allowanceStandard WHERE removedAt IS NULL AND id <> ? AND division = ?
      AND level = ? AND way = ? AND starts <= ? AND coalesce(ends, '9999-12-31') >= ?`,
      text,
    ).maybe(id ?? '', division, level, way, ends ?? '9999-12-31', starts);
    const faults: Faults = {};
    if (other !== undefined)
      faults['starts'] = { code: 'ALLOWANCE_OVERLAPS', params: { date: other } };
    return faults;
  },
};

/** What lists write where a document has no number. */
const NO_NUMBER = /^(?:无|暂无|没有|无文号|未编号|无编号|不详|[-—/\\]+)$/;

/** 政策文件: a word for no number is none, and names no document. */
const policyDocument: Behaviour<NounValues<'policyDocument'>> = {
  ...findingsOf<'policyDocument'>('policy'),
  completed: (_, values) => ({
    ...values,
    number: NO_NUMBER.test((values.number ?? '').trim()) ? null : values.number,
  }),
  understood: (values) => ({
    ...values,
    number: NO_NUMBER.test((values.number ?? '').trim()) ? null : values.number,
  }),
};

/** What an office as a whole keeps: what follows from other records, and what the checks say. */
export const officeLedgers = {
  allowanceStandard,
  policyDocument,
  jointMeeting: { derived: { matters: countOf('meetingDecision', 'meeting') } },
  meetingDecision: findingsOf<'meetingDecision'>('decision'),
} as const;
