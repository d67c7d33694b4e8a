import { citizenIdCheck } from '../../../shared/codes/citizen-id';
import { usccCheck } from '../../../shared/codes/uscc';
import type { Random } from './random';

const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘蔡蒋余',
];
const given = [...'静文思雨芳秀敏强伟杰明涛军平娟霞华艳丽娜涵琪欣怡浩宇超磊刚勇建国志玉桂英梅兰'];
const institutionNames = [
  '向阳花',
  '和谐',
  '暖阳',
  '启明',
  '同心',
  '益路',
  '春晖',
  '邻里',
  '守望',
  '知行',
  '晨曦',
  '惠民',
];
const institutionKinds = ['社会工作服务中心', '社会工作发展中心', '社会工作事务所'];
const roads = ['人民路', '文化街', '建设街', '和平路', '振兴大街', '解放路'];

/** Region 220199 belongs to no county, so no number made from it can be a person's (GB 11643). */
const NOBODYS_REGION = '220199';

export const personName = (random: Random): string =>
  random.pick(surnames) + random.pick(given) + (random.chance(0.6) ? random.pick(given) : '');

export function citizenId(random: Random, order: number, year: number): string {
  const month = String(random.between(1, 12)).padStart(2, '0');
  const day = String(random.between(1, 28)).padStart(2, '0');
  const first = `${NOBODYS_REGION}${year}${month}${day}${String(order % 1000).padStart(3, '0')}`;
  return first + citizenIdCheck(first);
}

/** Prefix 154 is not allocated to the public. */
export const phone = (random: Random): string =>
  `154${String(random.between(0, 99_999_999)).padStart(8, '0')}`;

export const certificate = (random: Random, year: number): string =>
  `${year}${String(random.between(1, 12)).padStart(2, '0')}${String(random.between(0, 999_999)).padStart(6, '0')}${String(random.between(0, 999_999)).padStart(6, '0')}`;

export const institutionName = (order: number): string =>
  (institutionNames[order % institutionNames.length] ?? '') +
  (institutionKinds[Math.floor(order / institutionNames.length) % institutionKinds.length] ?? '') +
  (order >= institutionNames.length * institutionKinds.length ? `（${order}）` : '');

/** `prefix`: 52 a social service institution, 51 an association (GB 32100). */
export function uscc(random: Random, prefix: '51' | '52' = '52'): string {
  const organisation = `MJ${String(random.between(0, 999_999)).padStart(6, '0')}`;
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const value = (c: string) => (/\d/.test(c) ? Number(c) : c.charCodeAt(0) - 55);
  const rest =
    11 - (weights.reduce((sum, weight, i) => sum + weight * value(organisation[i] ?? '0'), 0) % 11);
  const first = `${prefix}${NOBODYS_REGION}${organisation}${rest === 10 ? 'X' : rest === 11 ? '0' : rest}`;
  return first + usccCheck(first);
}

export const address = (random: Random, township: string): string =>
  `${township}${random.pick(roads)}${random.between(1, 300)}号`;
