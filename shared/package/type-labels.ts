import type { Text } from '../text';
import type { PackageType } from './names';

/** What a file of each type is called, for messages. */
export const typeLabel: Readonly<Record<PackageType | 'envelope', Text>> = {
  package: { zh: '数据包', en: 'data package' },
  receipt: { zh: '回执', en: 'receipt' },
  card: { zh: '名片', en: 'office card' },
  trust: { zh: '信任名单', en: 'trust list' },
  task: { zh: '任务包', en: 'task' },
  permit: { zh: '许可文件', en: 'permit' },
  assessment: { zh: '评估包', en: 'assessment package' },
  scores: { zh: '评分', en: 'scores' },
  renewal: { zh: '换钥书', en: 'key renewal' },
  envelope: { zh: '加密文件', en: 'encrypted file' },
};

export const typeLabels = (types: readonly PackageType[]): Text[] =>
  types.map((type) => typeLabel[type]);
