import { describe } from './noun';

/** 未保站 protection station: a township's station for the protection of minors (乡镇（街道）未成年人保护工作站). */
export const protectionStation = describe({
  name: 'protectionStation',
  label: { zh: '未保站', en: 'Protection station' },
  plural: { zh: '未成年人保护站', en: 'Stations for the protection of minors' },
  title: 'name',
  area: 'stations',
  hint: 'division',
  keys: [['name', 'division']],
  packageTable: 'protection_stations',
  sections: { basic: { zh: '基本信息', en: 'Basics' }, contact: { zh: '联系', en: 'Contact' } },
  fields: {
    name: { kind: 'text', label: { zh: '未保站名称', en: 'Name' }, required: true, maxLength: 100, search: true, form: 'basic', headings: ['名称', '未成年人保护工作站', '未保站'], list: { order: 1, width: 240 }, package: 'name' },
    division: { kind: 'division', label: { zh: '所属区划', en: 'Division' }, required: true, form: 'basic', headings: ['所属乡镇（街道）', '乡镇（街道）', '街道', '乡镇'], list: { order: 2, width: 130 }, package: 'division' },
    station: { kind: 'reference', refers: 'station', label: { zh: '依托站点', en: 'Housed by' }, form: 'basic', headings: ['依托社工站', '共建站点'], list: { order: 3, width: 190 }, package: 'station_id' },
    state: { kind: 'code', codes: 'stationState', label: { zh: '状态', en: 'State' }, required: true, initial: 'running', form: 'basic', headings: ['运行状态'], list: { order: 4, width: 64 }, package: 'state' },
    opened: { kind: 'date', label: { zh: '建成日期', en: 'Opened' }, form: 'basic', headings: ['成立时间', '建成时间'], list: { order: 5, width: 100 }, package: 'opened' },
    head: { kind: 'text', label: { zh: '负责人', en: 'Head' }, sensitivity: 'never', search: true, maxLength: 40, form: 'contact', headings: ['站长'], list: { order: 6, width: 80 } },
    phone: { kind: 'phone', label: { zh: '联系电话', en: 'Phone' }, sensitivity: 'masked', search: true, form: 'contact', headings: ['电话', '值班电话'] },
    address: { kind: 'text', label: { zh: '地址', en: 'Address' }, search: true, form: 'contact', headings: ['详细地址'] },
    note: { kind: 'longText', label: { zh: '备注', en: 'Note' }, form: 'contact' },
  },
});
