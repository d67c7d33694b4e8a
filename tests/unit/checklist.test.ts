import { describe, expect, it } from 'vitest';
import { monthsFrom } from '../../shared/codes/calendar';
import { shippedSet } from '../../shared/definitions/shipped';
import {
  checklistResult,
  groupResult,
  marksOf,
  marksText,
  type ChecklistItem,
  type CriterionState,
} from '../../shared/checklist/state';
import {
  criteriaOf,
  templateFault,
  type ChecklistTemplate,
} from '../../shared/definitions/checklist-template';
import { textOf } from '../../shared/text/index';

const item = (state: CriterionState | null): ChecklistItem => ({
  state,
  note: '',
  evidence: [],
  checkedBy: null,
  checkedAt: null,
});
const [six, five] = shippedSet.checklists.templates as [ChecklistTemplate, ChecklistTemplate];
const all = (
  template: ChecklistTemplate,
  state: CriterionState | null,
  more: Record<string, CriterionState | null> = {},
) =>
  Object.fromEntries(
    criteriaOf(template).map(({ key }) => [key, item(key in more ? (more[key] ?? null) : state)]),
  );

describe('the shipped templates', () => {
  it('are the six and the five haves, marked as examples, and sound', () => {
    expect(six.groups.map(({ mark }) => mark).join('')).toBe('场设人服流制');
    expect(five.groups.map(({ label }) => label.zh)).toEqual([
      '有场地',
      '有人员',
      '有功能',
      '有制度',
      '有活动',
    ]);
    for (const template of shippedSet.checklists.templates) {
      expect(template.example).toBe(true);
      expect(templateFault(template)).toBeNull();
      expect(criteriaOf(template).reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    }
  });
});

describe('a group', () => {
  const place = six.groups[0];
  const of = (more: Record<string, CriterionState | null>) =>
    place ? groupResult(place, all(six, null, more)) : null;
  it('is met when all of it is, missing when none is, else partial', () => {
    expect(of({ fixedPlace: 'met', functionAreas: 'met', signs: 'met' })).toMatchObject({
      state: 'met',
      share: 100,
    });
    expect(of({ fixedPlace: 'missing', functionAreas: 'missing', signs: 'missing' })).toMatchObject(
      { state: 'missing', share: 0 },
    );
    expect(of({ fixedPlace: 'missing', functionAreas: 'partial', signs: 'missing' })).toMatchObject(
      { state: 'partial', share: 20 },
    );
    expect(of({ fixedPlace: 'met', functionAreas: 'met', signs: 'partial' })).toMatchObject({
      state: 'partial',
      share: 90,
    });
  });
  it('counts what nobody looked at as missing', () => {
    expect(of({})).toMatchObject({ state: 'missing', share: 0 });
    expect(of({ fixedPlace: 'met' })).toMatchObject({ state: 'partial', share: 40 });
  });
  it('leaves out what does not apply', () => {
    expect(of({ fixedPlace: 'met', functionAreas: 'met', signs: 'notApplicable' })).toMatchObject({
      state: 'met',
      share: 100,
    });
    expect(
      of({ fixedPlace: 'notApplicable', functionAreas: 'notApplicable', signs: 'notApplicable' }),
    ).toMatchObject({ state: 'notApplicable', share: null });
  });
});

describe('a checklist', () => {
  it('says what is open, and is met when every group is', () => {
    expect(checklistResult(six, {})).toMatchObject({ open: 19, share: 0, met: false });
    expect(checklistResult(six, all(six, 'met'))).toMatchObject({ open: 0, share: 100, met: true });
    expect(checklistResult(six, all(six, 'met', { referral: 'missing' }))).toMatchObject({
      open: 0,
      share: 95,
      met: false,
    });
    expect(checklistResult(six, all(six, 'notApplicable'))).toMatchObject({
      share: null,
      met: true,
    });
  });
  it('stands in a list as a short text that reads back', () => {
    const { groups } = checklistResult(
      six,
      all(six, 'met', { flowChart: 'missing', referral: 'missing', signs: 'partial' }),
    );
    expect(marksText(groups)).toBe('场△设√人√服√流×制√');
    expect(marksOf(marksText(groups)).map(({ mark, state }) => [mark, state])).toEqual(
      groups.map(({ mark, state }) => [mark, state]),
    );
    expect(marksOf('')).toEqual([]);
  });
});

describe('a template that an office makes', () => {
  const groups = six.groups;
  const [first, second] = groups as [
    ChecklistTemplate['groups'][number],
    ChecklistTemplate['groups'][number],
  ];
  it.each([
    ['CHECKLIST_TEMPLATE_NAME', { name: { zh: '', en: '' }, groups }],
    ['CHECKLIST_TEMPLATE_EMPTY', { name: six.name, groups: [] }],
    [
      'CHECKLIST_TEMPLATE_UNNAMED',
      { name: six.name, groups: [{ ...first, label: { zh: '', en: '' } }] },
    ],
    ['CHECKLIST_TEMPLATE_MARK', { name: six.name, groups: [{ ...first, mark: '场地' }] }],
    ['CHECKLIST_TEMPLATE_MARK', { name: six.name, groups: [{ ...first, mark: '' }] }],
    ['CHECKLIST_TEMPLATE_NO_CRITERIA', { name: six.name, groups: [{ ...first, criteria: [] }] }],
    [
      'CHECKLIST_TEMPLATE_WEIGHT',
      {
        name: six.name,
        groups: [{ ...first, criteria: first.criteria.map((one) => ({ ...one, weight: 0 })) }],
      },
    ],
    [
      'CHECKLIST_TEMPLATE_MARK_TWICE',
      { name: six.name, groups: [first, { ...second, mark: '场' }] },
    ],
    [
      'CHECKLIST_TEMPLATE_KEY_TWICE',
      { name: six.name, groups: [first, { ...second, criteria: first.criteria }] },
    ],
  ])('is refused as %s, in both languages', (code, template) => {
    const fault = templateFault(template);
    expect(fault?.code).toBe(code);
    for (const language of ['zh', 'en'] as const)
      expect(textOf(code, fault?.params, language)).not.toMatch(/\{|CHECKLIST/);
  });
});

describe('the day to renew', () => {
  it.each([
    ['2026-10-09', 12, '2027-10-09'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s and %i months is %s', (day, months, then) => expect(monthsFrom(day, months)).toBe(then));
});
