import { loose } from './text';

/** Words for a figure that is not known yet: none stands there, and it is not 0. */
const PENDING = new Set(
  [
    '待填 待填写 待填报 待报 待上报 待定 待核 待核实 待统计 待补 待补充 待确认 待更新',
    '未填 未填写 未填报 未报 未上报 未统计 尚未统计 未核实 尚未上报 统计中 填报中',
    '暂无数据 暂无统计 暂缺 暂未统计 暂未上报 无数据 缺 缺失 缺数据 数据缺失 不详 不明 未知 未知数',
    'n/a na tbd',
  ]
    .join(' ')
    .split(' ')
    .map(loose),
);

/** Whether a text stands where a figure is still to come: 待填, 未统计, 暂无数据. */
export const isPending = (text: string): boolean => text.length <= 12 && PENDING.has(loose(text));
