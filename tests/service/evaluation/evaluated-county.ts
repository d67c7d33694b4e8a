import { emptyValues, storedFields } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { fill } from '../exchange/offices';
import { openTestOffice, type TestOffice } from '../office';
import { templateOf } from './walk';

export interface EvaluatedCounty {
  county: TestOffice;
  /** The station that is evaluated; the institution runs it. */
  station: string;
  institution: string;
  save: (noun: NounName, values: Record<string, unknown>) => Promise<string>;
  /** A yearly evaluation of the station, on the 10th of September. */
  begin: () => Promise<EvaluationDetail>;
}

/**
 * A filled county with a station run by an institution, and the reviewers `second` and `third`
 * beside `admin`.
 */
export async function openEvaluatedCounty(): Promise<EvaluatedCounty> {
  const county = await openTestOffice();
  await fill(county);
  const save: EvaluatedCounty['save'] = async (noun, values) =>
    (
      await county.call('records.save', {
        noun,
        id: null,
        revision: null,
        values: { ...emptyValues(nounOf(noun)), ...values } as Record<string, string>,
      })
    ).id;
  const institution = await save('institution', {
    name: '明心社会工作服务中心',
    type: 'service',
  });
  const { id: station } = county.ctx.db
    .prepare("SELECT id FROM station WHERE tier = 'station' ORDER BY id")
    .get() as { id: string };
  const { values, revision } = await county.call('records.get', { noun: 'station', id: station });
  await county.call('records.save', {
    noun: 'station',
    id: station,
    revision,
    values: {
      ...Object.fromEntries(
        storedFields(nounOf('station')).map(([key]) => [key, values[key] ?? null]),
      ),
      operator: institution,
    },
  });
  for (const login of ['second', 'third'])
    await county.call('users.create', {
      login,
      name: login,
      role: 'reviewer',
      password: `${login}-of-2026`,
    });
  const begin = async (): Promise<EvaluationDetail> => {
    const template = await templateOf(county, 'station-yearly');
    return county.call('evaluation.begin', {
      template: { id: template.id, version: template.version },
      subject: 'station',
      subjectId: station,
      year: '2026',
      date: '2026-09-10',
    });
  };
  return { county, station, institution, save, begin };
}
