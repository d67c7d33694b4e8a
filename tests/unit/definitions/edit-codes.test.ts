import { expect, it } from 'vitest';
import { codeFault, codesOf, typedCodes } from '../../../renderer/screens/settings/typed-codes';

const set = {
  codes: {
    stationState: [
      { code: 'paused', label: { zh: '停办', en: 'On hold' }, synonyms: ['歇业'] },
      { code: 'closed', retired: '2026Q1' },
      { code: 'merged', label: { zh: '已合并', en: 'Merged' } },
      { code: 'running', synonyms: ['开办'] },
    ],
    sex: [{ code: '9', retired: '2026Q1' }],
  },
};
const typed = typedCodes(set, 'stationState');
const byCode = (codes: readonly { code: string }[] = []) =>
  [...codes].sort((a, b) => a.code.localeCompare(b.code));

it('codes that nobody touched come back as the set has them', () => {
  expect(typed.map(({ code, zh, retired, known }) => [code, zh, retired, known])).toEqual([
    ['preparing', '筹建', '', true],
    ['running', '运营', '', true],
    ['paused', '停办', '', true],
    ['closed', '撤销', '2026Q1', true],
    ['merged', '已合并', '', false],
  ]);
  const again = codesOf(set, 'stationState', typed);
  expect(byCode(again.stationState)).toEqual(byCode(set.codes.stationState));
  expect(again.sex).toEqual(set.codes.sex);
});

it('a code that is called as before says nothing, nor does a table without changes', () => {
  const plain = typedCodes({ codes: {} }, 'stationState');
  expect(codesOf({ codes: {} }, 'stationState', plain)).toEqual({});
  const [first, ...others] = plain;
  if (!first) throw new Error('no code');
  expect(codesOf({ codes: {} }, 'stationState', [{ ...first, zh: '正筹' }, ...others])).toEqual({
    stationState: [{ code: 'preparing', label: { zh: '正筹', en: 'Preparing' } }],
  });
});

it('a code is asked for anew where it is none or stands twice', () => {
  const fresh = { code: 'running', zh: '甲', en: '', retired: '', known: false };
  expect(codeFault(fresh, [...typed, fresh])).toBe('SET_EDIT_CODE_TWICE');
  for (const code of ['', ' ', '停', 'a b'])
    expect(codeFault({ ...fresh, code }, [])).toBe('SET_EDIT_CODE_BAD');
  expect(codeFault({ ...fresh, code: 'new-1' }, [])).toBeNull();
});
