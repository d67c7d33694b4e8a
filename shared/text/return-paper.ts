import type { Texts } from './types';

/** The return on paper. */
export const returnPaperTexts = {
  RPAPER_OPEN: { zh: '打印报表', en: 'Print the return' },
  RPAPER_OPEN_DRAFT: { zh: '打印审核稿', en: 'Print a draft' },
  RPAPER_TITLE: { zh: '社会工作站<月份|季度|半年|年度>服务情况统计表', en: 'Return of social work stations' },
  RPAPER_NUMBER: { zh: '{form}（{version} 版）', en: '{form}, version {version}' },
  RPAPER_DRAFT: { zh: '草稿，未封存', en: 'Draft, not frozen' },
  RPAPER_ORIGINAL: { zh: '正本', en: 'Original' },
  RPAPER_COPY: { zh: '副本 {at}', en: 'Copy {at}' },
  RPAPER_NOTES: { zh: '情况说明', en: 'Explanations' },
  RPAPER_MARK: { zh: '序号', en: 'Mark' },
  RPAPER_FOUND: { zh: '查出的情况', en: 'What was found' },
  RPAPER_SAID: { zh: '说明', en: 'Explanation' },
  RPAPER_REPLACED: { zh: '改报的台账数', en: 'Replaced figures of the register' },
  RPAPER_ITEM: { zh: '指标', en: 'Item' },
  RPAPER_COUNTED: { zh: '台账数', en: 'Register' },
  RPAPER_REPORTED: { zh: '上报数', en: 'Reported' },
  RPAPER_WHY: { zh: '理由', en: 'Reason' },
  RPAPER_SEAL: { zh: '盖章', en: 'Seal' },
  RPAPER_SHORT: { zh: '摘要短式 {digest}', en: 'Short digest {digest}' },
  RPAPER_FROZEN: {
    zh: '{division} · {period} · 第 {sequence} 号包 · 封存 {at}',
    en: '{division} · {period} · package {sequence} · frozen {at}',
  },
  RPAPER_COMPARE: {
    zh: '扫码或念出摘要短式，可与数据包核对是否一致',
    en: 'Scan the code or read the short digest aloud to compare it with the package',
  },
} as const satisfies Texts;
