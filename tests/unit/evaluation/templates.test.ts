import { describe, expect, it } from 'vitest';
import { shippedSet } from '../../../shared/definitions/shipped';
import {
  allItems,
  isSection,
  numbered,
  templateInput,
  type EvaluationTemplate,
  type Item,
  type Section,
} from '../../../shared/definitions/evaluation-template';
import { templateProblems } from '../../../shared/evaluation/template-problems';
import { textOf } from '../../../shared/text';

const byId = (id: string): EvaluationTemplate =>
  structuredClone(
    shippedSet.evaluations.filter((one) => one.id === id).at(-1),
  ) as EvaluationTemplate;
const codes = (template: EvaluationTemplate): string[] =>
  templateProblems(template).map(({ code }) => code);
const item = (template: EvaluationTemplate, key: string): Item =>
  allItems(template).find((one) => one.key === key) as Item;
const section = (template: EvaluationTemplate, key: string): Section =>
  numbered(template.indicators)
    .map(({ indicator }) => indicator)
    .find((one) => one.key === key) as Section;

describe('templates that come with the program', () => {
  it.each(
    shippedSet.evaluations.map(
      (template) => [`${template.id} ${template.version}`, template] as const,
    ),
  )('%s is whole and says that it is an example', (_, template) => {
    expect(templateInput.parse(template)).toEqual(template);
    expect(templateProblems(template)).toEqual([]);
    expect(template.example).toBe(true);
    expect(template.fullMark).toBe(1000);
  });

  it.each([
    ['six-haves', { place: 20, equipment: 15, staff: 20, service: 20, procedure: 10, rules: 15 }],
    [
      'station-yearly',
      { base: 15, team: 15, operation: 15, service: 30, linkage: 10, outcome: 15 },
    ],
    [
      'project-final',
      { plan: 10, delivery: 30, profession: 20, outcome: 20, finance: 15, files: 5 },
    ],
  ])('%s has the first-level marks that were proposed', (id, marks) => {
    expect(
      Object.fromEntries(byId(id).indicators.map(({ key, full }) => [key, full / 10])),
    ).toEqual(marks);
  });

  it('never changes a version: the first six haves still take any score', () => {
    expect(
      shippedSet.evaluations.filter(({ id }) => id === 'six-haves').map(({ version }) => version),
    ).toEqual(['2026-1', '2026-2']);
    expect(
      allItems(shippedSet.evaluations[0] as EvaluationTemplate).every(
        ({ kind }) => kind === 'degree',
      ),
    ).toBe(true);
  });
});

describe('what keeps a template from being published', () => {
  const yearly = (): EvaluationTemplate => byId('station-yearly');
  const project = (): EvaluationTemplate => byId('project-final');
  const faults: [string, string | null, () => EvaluationTemplate][] = [
    ['TEMPLATE_EMPTY', null, () => ({ ...yearly(), indicators: [] })],
    ['TEMPLATE_UNNAMED', null, () => ({ ...yearly(), name: { zh: '', en: '' } })],
    ['TEMPLATE_SUM', null, () => ({ ...yearly(), fullMark: 1001 })],
    [
      'TEMPLATE_SECTION_SUM',
      'casework',
      () => {
        const one = yearly();
        section(one, 'casework').full += 5;
        section(one, 'groupwork').full -= 5;
        return one;
      },
    ],
    [
      'TEMPLATE_SECTION_EMPTY',
      'casework',
      () => {
        const one = yearly();
        section(one, 'casework').children = [];
        return one;
      },
    ],
    [
      'TEMPLATE_NAME_MISSING',
      'areas',
      () => {
        const one = yearly();
        item(one, 'areas').label.zh = '';
        return one;
      },
    ],
    [
      'TEMPLATE_KEY_TWICE',
      'areas',
      () => {
        const one = yearly();
        item(one, 'signs').key = 'areas';
        return one;
      },
    ],
    [
      'TEMPLATE_PARTS_SUM',
      'areas',
      () => {
        const one = yearly();
        const areas = item(one, 'areas');
        if (areas.kind === 'combination') areas.parts[0]!.full += 1;
        return one;
      },
    ],
    [
      'TEMPLATE_PARTS_MISSING',
      'areas',
      () => {
        const one = yearly();
        const areas = item(one, 'areas');
        if (areas.kind === 'combination') areas.parts = [];
        return one;
      },
    ],
    [
      'TEMPLATE_DEGREE_FULL',
      'signs',
      () => {
        const one = yearly();
        const signs = item(one, 'signs');
        if (signs.kind === 'degree') signs.degrees[0]!.to = 50;
        return one;
      },
    ],
    [
      'TEMPLATE_DEGREE_ORDER',
      'signs',
      () => {
        const one = yearly();
        const signs = item(one, 'signs');
        if (signs.kind === 'degree') signs.degrees[3]!.from = 20;
        return one;
      },
    ],
    [
      'TEMPLATE_BANDS_MISSING',
      'closing',
      () => {
        const one = yearly();
        const closing = item(one, 'closing');
        if (closing.kind === 'ratioBand') closing.bands = [];
        return one;
      },
    ],
    [
      'TEMPLATE_BANDS_FULL',
      'closing',
      () => {
        const one = yearly();
        const closing = item(one, 'closing');
        if (closing.kind === 'ratioBand') closing.bands[0]!.score = 20;
        return one;
      },
    ],
    [
      'TEMPLATE_BANDS_TWICE',
      'closing',
      () => {
        const one = yearly();
        const closing = item(one, 'closing');
        if (closing.kind === 'ratioBand') closing.bands[1]!.from = 100;
        return one;
      },
    ],
    [
      'TEMPLATE_BANDS_ORDER',
      'closing',
      () => {
        const one = yearly();
        const closing = item(one, 'closing');
        if (closing.kind === 'ratioBand') closing.bands[2]!.score = 25;
        return one;
      },
    ],
    [
      'TEMPLATE_DEDUCTIONS_MISSING',
      'sessions',
      () => {
        const one = yearly();
        const sessions = item(one, 'sessions');
        if (sessions.kind === 'deduction') sessions.deductions = [];
        return one;
      },
    ],
    [
      'TEMPLATE_DEDUCTIONS_UNCLEAR',
      'sessions',
      () => {
        const one = yearly();
        const sessions = item(one, 'sessions');
        if (sessions.kind === 'deduction') sessions.deductions[0]!.points = 0;
        return one;
      },
    ],
    [
      'TEMPLATE_WEIGHTS',
      null,
      () => {
        const one = yearly();
        one.groups[0]!.weight = 9;
        return one;
      },
    ],
    ['TEMPLATE_GROUPS_MISSING', null, () => ({ ...yearly(), groups: [] })],
    [
      'TEMPLATE_GROUP_UNKNOWN',
      'areas',
      () => {
        const one = yearly();
        item(one, 'areas').groups = ['nobody'];
        return one;
      },
    ],
    [
      'TEMPLATE_GROUP_WEIGHTLESS',
      'self',
      () => {
        const one = yearly();
        one.groups[0]!.weight = 0;
        one.groups[1]!.weight = 30;
        item(one, 'areas').groups = ['self'];
        return one;
      },
    ],
    [
      'TEMPLATE_GROUP_IDLE',
      'self',
      () => {
        const one = yearly();
        one.groups[0]!.weight = 0;
        one.groups[1]!.weight = 30;
        one.vetoes = [];
        return one;
      },
    ],
    [
      'TEMPLATE_GRADES_GAP',
      null,
      () => {
        const one = yearly();
        one.grades.at(-1)!.from = 10;
        return one;
      },
    ],
    [
      'TEMPLATE_GRADES_TWICE',
      null,
      () => {
        const one = yearly();
        one.grades[1]!.from = 900;
        return one;
      },
    ],
    [
      'TEMPLATE_GRADES_ABOVE',
      null,
      () => {
        const one = yearly();
        one.grades[0]!.from = 1010;
        return one;
      },
    ],
    [
      'TEMPLATE_GRADES_PASS',
      null,
      () => {
        const one = yearly();
        one.grades[3]!.passes = true;
        return one;
      },
    ],
    ['TEMPLATE_BONUS_CAP', null, () => ({ ...yearly(), bonusCap: 70 })],
    ['TEMPLATE_COUNTS', null, () => ({ ...project(), counts: { stage: 'final', weight: 30 } })],
    [
      'TEMPLATE_ITEM_WORTHLESS',
      'press',
      () => {
        const one = yearly();
        one.bonuses[2]!.full = 0;
        return one;
      },
    ],
  ];
  it.each(faults)('%s at %s', (code, at, make) => {
    const problems = templateProblems(make());
    expect(problems).toContainEqual(expect.objectContaining({ code, at }));
    // And each is said in both languages, with nothing left to fill in.
    for (const one of problems)
      for (const language of ['zh', 'en'] as const)
        expect(textOf(one.code, one.params, language)).not.toMatch(/\{\w+\}|TEMPLATE_/);
  });

  it('refuses a fifth level', () => {
    const one = project();
    const consistency = section(one, 'consistency');
    const deep = (child: Section['children'][number], level: number): Section => ({
      key: `deep${level}`,
      label: { zh: '下级', en: 'Below' },
      full: child.full,
      children: [child],
    });
    consistency.children[0] = deep(deep(consistency.children[0]!, 1), 2);
    expect(codes(one)).toContain('TEMPLATE_TOO_DEEP');
    expect(
      numbered(one.indicators).some(({ indicator, level }) => level === 5 && !isSection(indicator)),
    ).toBe(true);
  });
});
