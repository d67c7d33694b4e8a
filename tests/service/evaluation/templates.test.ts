import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withItem } from '../../../shared/evaluation/template-edit';
import { PASSWORD } from '../office';
import { openEvaluatedCounty, type EvaluatedCounty } from './evaluated-county';

let county: EvaluatedCounty['county'];
let station: EvaluatedCounty['station'];

beforeAll(async () => {
  ({ county, station } = await openEvaluatedCounty());
}, 60_000);
afterAll(() => county.close());
beforeEach(async () => {
  await county.call('session.login', { login: 'admin', password: PASSWORD });
});

describe('templates', () => {
  it('are copied, written as drafts, published and then never changed', async () => {
    const copy = await county.call('templates.copy', { id: 'station-yearly', version: '2026-1' });
    expect(copy).toMatchObject({
      state: 'draft',
      template: { version: '1', name: { zh: '社工站年度考核（本单位）' } },
    });
    const { id, version } = copy.template;
    const unfinished = { ...copy.template, fullMark: 1200 };
    const saved = await county.call('templates.save', {
      template: unfinished,
      revision: copy.revision,
    });
    expect(
      await county.gate.call('templates.publish', { id, version, revision: saved.revision }),
    ).toMatchObject({ failure: { code: 'TEMPLATE_SUM', params: { sum: '100', full: '120' } } });
    expect(
      await county.code('evaluation.begin', {
        template: { id, version },
        subject: 'station',
        subjectId: station,
        year: '2026',
        date: '2026-09-10',
      }),
    ).toBe('EVALUATION_TEMPLATE_DRAFT');
    const mended = await county.call('templates.save', {
      template: copy.template,
      revision: saved.revision,
    });
    const published = await county.call('templates.publish', {
      id,
      version,
      revision: mended.revision ?? 0,
    });
    expect(published).toMatchObject({ state: 'published', revision: null });
    expect(
      await county.code('templates.save', { template: copy.template, revision: mended.revision }),
    ).toBe('EVALUATION_TEMPLATE_PUBLISHED');
    expect(await county.code('templates.discard', { id, version, revision: 3 })).toBe(
      'EVALUATION_TEMPLATE_PUBLISHED',
    );
    expect(
      await county.code('templates.save', {
        template: { ...copy.template, id: 'station-yearly', version: '2026-1' },
        revision: null,
      }),
    ).toBe('EVALUATION_TEMPLATE_TAKEN');
    const next = await county.call('templates.copy', { id, version });
    expect(next.template).toMatchObject({ id, version: '2' });
    const later = await county.call('templates.copy', { id, version });
    expect(
      await county.call('templates.discard', { id, version: '2', revision: next.revision ?? 0 }),
    ).toEqual({ discarded: true });
    // A gap is no reason to ask for a number that is taken.
    expect((await county.call('templates.copy', { id, version })).template.version).toBe('4');
    expect(later.template.version).toBe('3');
  });

  it('are begun from nothing, and published once they have a name and indicators', async () => {
    const { template, revision, state } = await county.call('templates.begin', {});
    expect({
      state,
      indicators: template.indicators,
      weights: template.groups.map(({ weight }) => weight),
    }).toEqual({ state: 'draft', indicators: [], weights: [100] });
    expect(
      await county.code('templates.publish', {
        id: template.id,
        version: '1',
        revision: revision ?? 0,
      }),
    ).toBe('TEMPLATE_UNNAMED');
    const { indicators } = withItem(template, null);
    const written = {
      ...template,
      name: { zh: '站容检查', en: '' },
      indicators: indicators.map((one) => ({ ...one, label: { zh: '站容', en: '' }, full: 1000 })),
    };
    const saved = await county.call('templates.save', { template: written, revision });
    expect(
      await county.call('templates.publish', {
        id: template.id,
        version: '1',
        revision: saved.revision ?? 0,
      }),
    ).toMatchObject({ state: 'published', template: { name: { zh: '站容检查', en: '站容检查' } } });
    expect((await county.call('templates.begin', {})).template.id).not.toBe(template.id);
  });

  it('keep an evaluation with the version it began with', async () => {
    const copy = await county.call('templates.copy', { id: 'six-haves', version: '2026-2' });
    const { id } = copy.template;
    await county.call('templates.publish', { id, version: '1', revision: copy.revision ?? 0 });
    const { row } = await county.call('evaluation.begin', {
      template: { id, version: '1' },
      subject: 'station',
      subjectId: station,
      year: '2026',
      date: '2026-09-10',
    });
    const next = await county.call('templates.copy', { id, version: '1' });
    await county.call('templates.save', {
      template: { ...next.template, name: { zh: '六有验收新版', en: '' } },
      revision: next.revision,
    });
    await county.call('templates.publish', {
      id,
      version: '2',
      revision: (next.revision ?? 0) + 1,
    });
    expect((await county.call('evaluation.get', { id: row.id })).template).toMatchObject({
      version: '1',
      name: { zh: '六有验收（本单位）' },
    });
  });
});
