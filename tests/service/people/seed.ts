import { Refusal, type Failure } from '../../../shared/result';
import type { RegisterOffice } from '../register/office';

/** Two stations to work at. */
export async function seed(office: RegisterOffice): Promise<{ first: string; second: string }> {
  const station = async (name: string, division: string) =>
    (
      await office.call('records.save', {
        noun: 'station',
        id: null,
        revision: null,
        values: { name, tier: 'station', division, state: 'running' },
      })
    ).id;
  return {
    first: await station('永昌街道社会工作站', '220104004'),
    second: await station('桂林街道社会工作站', '220104003'),
  };
}

/** Why work was refused. */
export async function refusal(work: Promise<unknown>): Promise<Failure> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Refusal) return error.failure;
  throw new Error('was not refused');
}
