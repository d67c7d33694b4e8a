import { describe, expect, it } from 'vitest';
import { figureOf, unclearShare } from '../../../renderer/screens/projects/typed-target';

const satisfied = { indicator: '服务对象满意度', unit: '%' };
const trained = { indicator: '培训合格率', unit: '％' };
const served = { indicator: '服务人次', unit: '人次' };

describe('a figure of a target as it is typed', () => {
  it('may have the sign of its unit behind it', () => {
    expect(figureOf('95 %', satisfied)).toBe(95);
    expect(figureOf('９５％', trained)).toBe(95);
    expect(figureOf('95%', served)).toBeUndefined();
    expect(figureOf('1,200', served)).toBe(1200);
    expect(figureOf(' ', served)).toBeNull();
  });

  it.each([
    ['9.5', satisfied, 95],
    ['0.95', trained, 95],
    ['9.5', trained, null],
    ['9.5%', satisfied, null],
    ['0', satisfied, null],
    ['9.5', served, null],
  ] as const)('%s of %o is asked about where it may be a share', (text, row, percent) => {
    const asked = unclearShare(text, row);
    expect(asked?.code ?? null).toBe(percent === null ? null : 'IMPORT_PERCENT_UNCLEAR');
    if (percent !== null) expect(asked?.params).toMatchObject({ percent });
  });
});
