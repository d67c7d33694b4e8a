import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedSet } from '../../../shared/definitions/shipped';
import {
  allItems,
  isSection,
  numbered,
  templateInput,
  type EvaluationTemplate,
  type Indicator,
} from '../../../shared/definitions/evaluation-template';
import {
  freshKey,
  lineOf,
  moved,
  placeOf,
  removed,
  inserted,
  replaced,
  withCopy,
  withItem,
  withKind,
  withoutGroup,
  withSection,
} from '../../../shared/evaluation/template-edit';

const stationYearly = shippedSet.evaluations.find(
  ({ id }) => id === 'station-yearly',
) as EvaluationTemplate;

const outline = (tree: readonly Indicator[]): string[] =>
  numbered(tree).map(({ indicator, number }) => `${number} ${indicator.key}`);
const item = (key: string): Indicator => ({
  key,
  label: { zh: key, en: '' },
  criterion: null,
  evidence: null,
  evidenceRequired: false,
  groups: [],
  full: 10,
  kind: 'degree',
  degrees: [],
});
const section = (key: string, ...children: Indicator[]): Indicator => ({
  key,
  label: { zh: key, en: '' },
  full: 10 * children.length,
  children,
});
const tree = [section('a', item('x'), item('y')), section('b', section('c', item('z'))), item('w')];
const template: EvaluationTemplate = { ...stationYearly, indicators: tree };

describe('indicators are moved', () => {
  it('among their own, and at the end over into the section beside', () => {
    expect(outline(moved(tree, 'x', 1))).toEqual([
      '1 a',
      '1.1 y',
      '1.2 x',
      '2 b',
      '2.1 c',
      '2.1.1 z',
      '3 w',
    ]);
    expect(outline(moved(tree, 'y', 1))).toEqual([
      '1 a',
      '1.1 x',
      '2 b',
      '2.1 y',
      '2.2 c',
      '2.2.1 z',
      '3 w',
    ]);
    expect(outline(moved(tree, 'c', -1))).toEqual([
      '1 a',
      '1.1 x',
      '1.2 y',
      '1.3 c',
      '1.3.1 z',
      '2 b',
      '3 w',
    ]);
    expect(outline(moved(tree, 'b', -1))).toEqual([
      '1 b',
      '1.1 c',
      '1.1.1 z',
      '2 a',
      '2.1 x',
      '2.2 y',
      '3 w',
    ]);
  });

  it('no further than there is a place', () => {
    for (const [key, step] of [
      ['a', -1],
      ['w', 1],
      ['x', -1],
      ['z', 1],
      ['none', 1],
    ] as const)
      expect(moved(tree, key, step)).toEqual(tree);
  });

  it('and never lost, whatever is moved where', () => {
    const lines = numbered(stationYearly.indicators).map(({ indicator }) => indicator.key);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom(1 as const, -1 as const)), {
          maxLength: 30,
        }),
        (steps) => {
          const after = steps.reduce<Indicator[]>(
            (now, [key, step]) => moved(now, key, step),
            [...stationYearly.indicators],
          );
          expect(
            numbered(after)
              .map(({ indicator }) => indicator.key)
              .sort(),
          ).toEqual([...lines].sort());
        },
      ),
    );
  });
});

describe('indicators come and go', () => {
  it('behind the item that is chosen, at the end of the section that is', () => {
    expect(outline(withItem(template, 'x').indicators)).toContain('1.2 i1');
    expect(outline(withItem(template, 'a').indicators)).toContain('1.3 i1');
    expect(outline(withItem(template, null).indicators)).toContain('4 i1');
    expect(outline(withSection(template, 'a', false)?.indicators ?? [])).toEqual(
      expect.arrayContaining(['2 s1', '2.1 i1', '3 b']),
    );
    expect(outline(withSection(template, 'c', true)?.indicators ?? [])).toEqual(
      expect.arrayContaining(['2.1.2 s1', '2.1.2.1 i1']),
    );
  });

  it('not deeper than four levels, nor beneath an item', () => {
    const deep = { ...template, indicators: [section('a', section('b', section('c', item('x'))))] };
    expect([
      withSection(deep, 'c', true),
      withSection(deep, 'x', false),
      withSection(template, 'x', true),
    ]).toEqual([null, null, null]);
  });

  it('come back to the place from which they were removed', () => {
    for (const { indicator } of numbered(tree)) {
      const place = placeOf(tree, indicator.key);
      expect(place && inserted(removed(tree, indicator.key), place, indicator)).toEqual(tree);
    }
  });

  it('as copies with keys of their own', () => {
    const copy = withCopy(template, 'a');
    expect(outline(copy?.indicators ?? []).slice(3, 6)).toEqual(['2 s1', '2.1 i1', '2.2 i2']);
    expect(copy?.key).toBe('s1');
    expect(withCopy(template, 'none')).toBeNull();
  });

  it('under a number that was not used before', () => {
    expect([freshKey('i', ['i1', 'i7', 'ix', 's9']), freshKey('i', [])]).toEqual(['i8', 'i1']);
  });
});

describe('one indicator', () => {
  it('is changed alone', () => {
    const to = replaced(tree, 'z', (one) => ({ ...one, full: 55 }));
    expect(lineOf(to, 'z')?.indicator.full).toBe(55);
    expect(replaced(to, 'z', (one) => ({ ...one, full: 10 }))).toEqual(tree);
  });

  it('takes another kind and keeps its words and mark', () => {
    for (const one of shippedSet.evaluations.flatMap(allItems)) {
      const changed = withKind(one, 'ratioBand');
      expect(changed).toMatchObject({
        key: one.key,
        label: one.label,
        full: one.full,
        kind: 'ratioBand',
        bands: [],
      });
      expect(templateInput.safeParse({ ...stationYearly, indicators: [changed] }).success).toBe(
        true,
      );
    }
  });
});

it('a group that is removed is named nowhere', () => {
  const named = {
    ...template,
    indicators: [section('a', { ...item('x'), groups: ['self', 'centre'] })],
  };
  const without = withoutGroup(named, 'self');
  expect(without.groups.map(({ key }) => key)).toEqual(
    stationYearly.groups.map(({ key }) => key).filter((key) => key !== 'self'),
  );
  expect(
    without.indicators
      .flatMap((one) => (isSection(one) ? one.children : [one]))
      .map((one) => !isSection(one) && one.groups),
  ).toEqual([['centre']]);
});
