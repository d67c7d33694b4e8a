import { expect, it } from 'vitest';
import { papersOf, typedPapers } from '../../../renderer/screens/settings/typed-papers';
import { paperLines, paperProblems, papersSchema } from '../../../shared/definitions/papers';
import { partChanges } from '../../../shared/definitions/part-changes';
import { readSet } from '../../../shared/definitions/read-set';
import { shippedSet } from '../../../shared/definitions/shipped';

const { papers } = shippedSet;
const words = { office: '示例县社会工作指导中心', period: '2026年第三季度', title: '评分表' };
const head = (...lines: string[]) => ({
  ...papers,
  list: { ...papers.list, head: lines.map((zh) => ({ zh, en: zh })) },
});

it('has the shipped papers where a set says nothing of them, paper by paper', () => {
  const { papers: _none, ...before } = shippedSet;
  expect(readSet({ ...before, id: 'earlier' }).papers).toEqual(papers);
  const { list } = head('{title}');
  expect(readSet({ ...before, papers: { list } }).papers).toEqual({ ...papers, list });
  expect(() => readSet({ ...before, papers: { poster: list } })).toThrow();
  expect(paperProblems(shippedSet)).toEqual([]);
});

it('fills the places of a head and keeps the lines around the title', () => {
  const paper = {
    ...head('{office}文件', '{period}{title}', '（{office}制）').list,
    note: { zh: '一式两份，{office}存一份', en: 'Two copies' },
  };
  expect(paperLines(paper, words, ({ zh }) => zh)).toEqual({
    above: ['示例县社会工作指导中心文件'],
    title: '2026年第三季度评分表',
    below: ['（示例县社会工作指导中心制）'],
    signatures: ['制表人', '审核人'],
    note: '一式两份，示例县社会工作指导中心存一份',
  });
  // A place in a name is no place of the head.
  expect(
    paperLines(head('{title}').list, { ...words, title: '{office}' }, ({ zh }) => zh).title,
  ).toBe('{office}');
});

it.each([
  ['DEF_PAPER_PLACE', ['{title}', '{county}']],
  ['DEF_PAPER_TITLE', ['{office}']],
  ['DEF_PAPER_TITLE', ['{title}', '{title}']],
])('is refused with %s', (code, lines) => {
  expect(paperProblems({ papers: head(...lines) })).toMatchObject([
    { code, params: { paper: { zh: '打印的台账' } } },
  ]);
});

it('is named where another set changes it', () => {
  const after = { ...shippedSet, papers: head('{title}', '{period}') };
  expect(partChanges(shippedSet, after).map(({ part, key }) => `${part} ${key}`)).toEqual([
    'papers list',
  ]);
});

it('is typed in lines and comes back as it was', () => {
  expect(papersOf(typedPapers(papers))).toEqual(papers);
  const typed = typedPapers(papers);
  const list = {
    headZh: '\n{title}\n单位：{office}\n',
    headEn: '{title}',
    signZh: '填表人，审核人、 负责人',
    signEn: 'Clerk',
    noteZh: '附注',
    noteEn: '',
  };
  expect(papersOf({ ...typed, list })?.list).toEqual({
    head: [
      { zh: '{title}', en: '{title}' },
      { zh: '单位：{office}', en: '单位：{office}' },
    ],
    signatures: [
      { zh: '填表人', en: 'Clerk' },
      { zh: '审核人', en: '审核人' },
      { zh: '负责人', en: '负责人' },
    ],
    note: { zh: '附注', en: '附注' },
  });
  expect(papersOf({ ...typed, list: { ...list, headZh: ' ' } })).toBeNull();
  expect(
    papersOf({ ...typed, list: { ...list, signZh: '甲、乙、丙、丁、戊、己、庚' } }),
  ).toBeNull();
  expect(papersSchema.safeParse({ ...papers, list: {} }).success).toBe(false);
});
