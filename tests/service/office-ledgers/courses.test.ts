import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusal } from '../people/seed';
import { openRegister, type Register } from '../quarter/register';

let register: Register;
let station: string;
let people: string[];
let course: string;

beforeAll(async () => {
  register = await openRegister();
  station = await register.station('永昌街道社会工作站', '220104004', { opened: '2020-05-01' });
  people = [
    await register.person(station, { postSince: '2020-01-01' }),
    await register.person(station, { postSince: '2020-01-01' }),
  ];
  course = await register.save('course', {
    name: '个案实务培训',
    date: '2026-08-10',
    hours: 12,
    organiser: '指导中心',
  });
});
afterAll(() => register.office.close());

const call: Register['office']['call'] = (...input) => register.office.call(...input);
const enrol = (...who: string[]) => call('people.enrol', { course, people: who });
const trainings = async () =>
  (await call('records.list', { noun: 'training', filters: { course }, offset: 0, limit: 50 })).rows
    .map(({ values }) => values)
    .map(({ person, topic, date, hours, organiser, kind }) => [
      people.indexOf(String(person)),
      ...[topic, date, hours, organiser, kind],
    ])
    .sort();
const participants = async () =>
  (await call('records.get', { noun: 'course', id: course })).values['participants'];

describe('who took part in a course', () => {
  it('has a training of its topic, day and hours, once', async () => {
    expect(await enrol(people[0] ?? '')).toEqual({ added: 1, already: 0 });
    expect(await enrol(...people)).toEqual({ added: 1, already: 1 });
    expect(await trainings()).toEqual(
      [0, 1].map((at) => [at, '个案实务培训', '2026-08-10', 12, '指导中心', 'training']),
    );
    expect(await participants()).toBe(2);
  });

  it('counts in the quarter of the course, at the station', async () => {
    const { values } = await call('statistics.ledgers', { period: '2026Q3' });
    expect(values[station]?.['trainingTimes']).toBe(2);
  });

  it('goes with a course that is corrected, but for what was entered otherwise', async () => {
    const { rows } = await call('records.list', {
      noun: 'training',
      filters: { course },
      offset: 0,
      limit: 50,
    });
    const own = rows.find(({ values }) => values.person === people[1])?.id ?? '';
    await register.change('training', own, { hours: 6 });
    await register.change('course', course, { date: '2026-08-11', hours: 14 });
    expect(await trainings()).toEqual([
      [0, '个案实务培训', '2026-08-11', 14, '指导中心', 'training'],
      [1, '个案实务培训', '2026-08-11', 6, '指导中心', 'training'],
    ]);
  });

  it('keeps the course from being removed, and is taken back as one act', async () => {
    expect(await refusal(register.remove('course', course))).toMatchObject({
      code: 'RECORD_IN_USE',
    });
    const third = await register.person(station, { postSince: '2020-01-01' });
    const fourth = await register.person(station, { postSince: '2020-01-01' });
    await enrol(third, fourth);
    expect(await participants()).toBe(4);
    const [newest] = await call('undo.list', { limit: 1 });
    expect(newest).toMatchObject({ noun: 'training', records: 2 });
    await call('undo.do', { id: newest?.id ?? '' });
    expect(await participants()).toBe(2);
  });

  it('is asked for with the hours that it is credited with', async () => {
    const other = await register.save('course', { name: '讲座', date: '2026-09-01' });
    expect(
      await refusal(call('people.enrol', { course: other, people: [people[0] ?? ''] })),
    ).toMatchObject({ code: 'COURSE_NO_HOURS' });
  });

  it('leaves to the course what a training does not say', async () => {
    const person = await register.person(station, { postSince: '2020-01-01' });
    const id = await register.save('training', { person, course, topic: null });
    const { values } = await call('records.get', { noun: 'training', id });
    expect(values).toMatchObject({ topic: '个案实务培训', date: '2026-08-11', hours: 14 });
  });
});
