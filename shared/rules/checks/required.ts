import type { Label } from '../../codes/label';
import {
  formOf,
  listsOf,
  lineRow,
  OFFICE_ROW,
  returnRow,
  stationFormOf,
  stationItems,
  type FurtherItem,
  type FurtherReturn,
} from '../../definitions/further-return';
import { itemLabel } from '../../domain/statistics-form';
import { beside, failure, listed } from '../../result';
import type { Finding } from '../finding';
import { compiledRules } from './compile';
import { rulesOfReturn } from './further-rules';

/** What of a return is filled in, for what it asks to be. */
export interface Filled {
  definition: FurtherReturn;
  /** The stations that have rows. */
  stations: readonly { id: string; name: string }[];
  /** Whether something stands in a cell. */
  has: (row: string, item: string) => boolean;
}

const nobody: Label = { zh: '', en: '' };
const nameOf = ({ name }: { name: string }): Label => ({ zh: name, en: `${name}: ` });
const lineName = (line: number): Label => ({ zh: `第 ${line} 行`, en: `Line ${line}: ` });

/** What fills a cell by itself cannot be asked of anybody. */
const isAsked = ({ required, source, growthOf }: FurtherItem): boolean =>
  required && source !== 'computed' && growthOf === undefined;

/**
 * Whether the rules of a return judge by themselves what is required, in the grade that they say:
 * then a figure is asked for once, by them.
 */
function judged(definition: FurtherReturn, which: 'office' | 'stations'): boolean {
  const checks = rulesOfReturn(definition)[which];
  const form = which === 'office' ? formOf(definition) : stationFormOf(definition);
  return compiledRules(checks, form).rules.some(({ fields }) => fields.has('required'));
}

/**
 * What a return requires and is empty (必填), each at its cell: figures and texts of the office and of
 * each station, and of a list those of each line that is begun. It blocks, unless the return has a
 * rule of its own about what is required, which then has its figures. Pure.
 */
export function requiredFindings({ definition, stations, has }: Filled): Finding[] {
  const { id, items } = definition;
  const lists = listsOf(definition);
  const told = (row: string, station: Label, item: FurtherItem): Finding => {
    const params = { station, item: itemLabel(item) };
    const fault =
      item.text === undefined
        ? failure('RETURN_REQUIRED', params)
        : failure('RETURN_REQUIRED_TEXT', params);
    const at = { severity: 'error', entity: 'statistics', field: item.key } as const;
    return beside(listed(fault), { ...at, id: row === OFFICE_ROW ? id : returnRow(id, row) });
  };
  const open = (row: string, name: Label, asked: readonly FurtherItem[]): Finding[] =>
    asked.filter(({ key }) => !has(row, key)).map((item) => told(row, name, item));
  const left = (which: 'office' | 'stations', asked: readonly FurtherItem[]): FurtherItem[] => {
    const byRules = judged(definition, which);
    return asked.filter((item) => isAsked(item) && !(byRules && item.text === undefined));
  };
  const ofStations = new Set(stationItems(definition));
  const office = items.filter((item) => !ofStations.has(item) && !lists.has(item.section));
  const ofLines = [...lists].flatMap(([section, most]) => {
    const own = items.filter((item) => item.section === section);
    return Array.from({ length: most }, (_, at) => lineRow(at + 1)).flatMap((row, at) =>
      own.some(({ key }) => has(row, key)) ? open(row, lineName(at + 1), own.filter(isAsked)) : [],
    );
  });
  const asked = left('stations', [...ofStations]);
  return [
    ...open(OFFICE_ROW, nobody, left('office', office)),
    ...ofLines,
    ...stations.flatMap((station) => open(station.id, nameOf(station), asked)),
  ];
}
