import { codeLabel } from '../../../shared/codes/tables';
import { byNoun, nounOf, type NounName } from '../../../shared/domain/nouns';
import { storedFields, type Values } from '../../../shared/domain/noun';
import {
  checkRecord,
  fieldFault,
  normalRecord,
  type RuleContext,
} from '../../../shared/rules/record-rules';
import type { Severity } from '../../../shared/rules/finding';
import { beside, failure, type FieldFailure } from '../../../shared/result';
import { asParam, type Text } from '../../../shared/text';
import type { Behaviour } from '../database/behaviour';
import { warnedInImports } from '../records/origins';
import { cellText, type Cell, type SheetRow } from '../workbooks/sheet';
import type { Column } from './header';
import type { Resolver } from './resolver';
import { cellsOf } from './row-cells';
import { error, type RowFault, type RowTools } from './row-faults';
import { unmasked } from './row-masks';

export interface RowRead {
  /** What the row states; fields the row leaves empty are null. */
  values: Values;
  faults: RowFault[];
  sound: boolean;
  /** Ids of further records that a cell names after the first one. */
  further: string[];
}

/**
 * The cells of a row with what its noun understands from them: the tier of a station from its name.
 */
function understood(
  noun: NounName,
  { understood: understand }: Pick<Behaviour, 'understood'>,
  read: Values,
  resolver: Resolver,
): Values {
  if (!understand) return read;
  const every = storedFields(nounOf(noun)).map(([key]) => [key, read[key] ?? null] as const);
  return understand(Object.fromEntries(every), resolver.divisions);
}

const initials = byNoun((noun) =>
  Object.entries(nounOf(noun).fields).flatMap(([key, { initial }]) =>
    initial === undefined ? [] : [{ key, initial }],
  ),
);

/**
 * Values of a new record: where neither the workbook nor the register says anything, a field is as
 * it begins.
 */
export function withDefaults(noun: NounName, values: Values): Values {
  const full = { ...values };
  for (const { key, initial } of initials(noun)) full[key] ??= initial;
  return full;
}

/**
 * Whether a record can do without a field: what it needs, is called by or is known by keeps the
 * whole row out.
 */
const optional = byNoun((noun) => {
  const { title, keys, fields } = nounOf(noun);
  const telling = new Set([title, ...keys.flat()]);
  return new Set(
    Object.entries(fields).flatMap(([key, { required }]) =>
      required || telling.has(key) ? [] : [key],
    ),
  );
});

/**
 * Whether the record comes in without a value: one that is faulty by itself. Where two values
 * contradict each other, nobody knows which of them is wrong.
 */
function isSpared(noun: NounName, key: string, values: Values, rules: RuleContext): boolean {
  const field = nounOf(noun).fields[key];
  const value = values[key] ?? null;
  return (
    field !== undefined &&
    value !== null &&
    optional(noun).has(key) &&
    fieldFault(field, value, rules) !== null
  );
}

/**
 * A day of which only the month is written gives way to the one in that month which follows from
 * the rest of the row: a birth date from the number.
 * @param kept the row as its record keeps it
 */
function exactDays(
  raw: Values,
  months: ReadonlySet<string>,
  kept: (raw: Values) => Values,
): Values {
  if (months.size === 0) return raw;
  const without = kept({
    ...raw,
    ...Object.fromEntries([...months].map((key) => [key, null])),
  });
  const exact = [...months].flatMap((key) => {
    const [rough, day] = [raw[key], without[key]];
    const isWithin = typeof day === 'string' && day.slice(0, 7) === String(rough).slice(0, 7);
    return isWithin ? [[key, day] as const] : [];
  });
  return { ...raw, ...Object.fromEntries(exact) };
}

/** Columns begin at one. */
const NOWHERE = 0;
/** Of a long text its beginning says which it is. */
const LONGEST = 40;

/** What a field is of a new record whose value cannot be read, where it begins as something. */
function beginning(noun: NounName, key: string): Text | null {
  const field = nounOf(noun).fields[key];
  if (field?.kind !== 'code' || field.initial === undefined) return null;
  const initial = codeLabel(field.codes, String(field.initial));
  return asParam('IMPORT_VALUE_LEFT_initial', { field: field.label, initial });
}

/**
 * A fault of a value that its record does without, with what stood there and that the field stays
 * empty. A citizen's number stands in no message.
 */
function leftOut(
  noun: NounName,
  key: string,
  stood: Cell | undefined,
  fault: FieldFailure,
): FieldFailure {
  const { code, params } = fault;
  const field = nounOf(noun).fields[key];
  const text = cellText(stood);
  const told = field?.kind === 'citizenId' || text === '' || 'value' in (params ?? {});
  const value = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const label = field?.label ?? key;
  const remark =
    beginning(noun, key) ??
    (told
      ? asParam('IMPORT_VALUE_LEFT', { field: label })
      : asParam('IMPORT_VALUE_LEFT_named', { field: label, value }));
  return { code, params: { ...params, remark } } as FieldFailure;
}

interface Checking {
  values: Values;
  /** Whether the list has a column of a field. */
  listed: (key: string) => boolean;
  /** Columns at which something is said already, and whether that keeps the row out. */
  told: Map<number, Severity>;
  columnOf: (key: string) => number;
  /** What stands in the row's own column of a field. */
  stood: (key: string) => Cell | undefined;
}

/** Says that a required field is empty in a row, or that the table has no column for it. */
const required = (noun: NounName, key: string, listed: boolean): FieldFailure =>
  failure(listed ? 'IMPORT_REQUIRED' : 'IMPORT_COLUMN_MISSING', {
    field: nounOf(noun).fields[key]?.label ?? key,
  });

/**
 * Holds values against the rules. A value that its record can do without is left out and told; the
 * others keep the row out.
 */
function checked(
  noun: NounName,
  { values, told, listed, columnOf, stood }: Checking,
  rules: RuleContext,
): { values: Values; faults: RowFault[]; sound: boolean } {
  const faults: RowFault[] = [];
  const left: Values = { ...values };
  const found = Object.entries(checkRecord(noun, withDefaults(noun, values), rules));
  let sound = true;
  for (const [key, fault] of found) {
    const column = columnOf(key);
    const warned = warnedInImports.has(fault.code);
    const spared = !warned && isSpared(noun, key, values, rules);
    if (spared) left[key] = null;
    else if (!warned) sound = false;
    const severity = warned || spared ? 'warning' : 'error';
    const said = told.get(column);
    // A warning alone would let a row vanish that stays out for another reason.
    if (said === undefined || (said === 'warning' && severity === 'error')) {
      const why = spared ? leftOut(noun, key, stood(key), fault) : fault;
      const telling = fault.code === 'REQUIRED' ? required(noun, key, listed(key)) : why;
      faults.push(beside(telling, { column, severity }));
    }
    if (said !== 'error') told.set(column, severity);
  }
  const again = found.length > 0 && sound;
  // What is left has to hold by itself: a value may have been what another one stood on.
  if (!again) return { values: left, faults, sound };
  const rest = checkRecord(noun, withDefaults(noun, left), rules);
  const broken = Object.entries(rest).filter(([, { code }]) => !warnedInImports.has(code));
  return {
    values: left,
    faults: [...faults, ...broken.map(([key, fault]) => error(columnOf(key), fault))],
    sound: broken.length === 0,
  };
}

/**
 * Reads one data row of a noun's workbook and checks it by the record rules.
 * @param doubtful columns whose amounts of money may stand in yuan where they name no unit
 * @param given what the list says once for many rows
 */
export function readRow(
  noun: NounName,
  behaviour: Behaviour,
  {
    row,
    columns,
    doubtful,
    given,
  }: {
    row: SheetRow;
    columns: readonly Column[];
    doubtful: ReadonlySet<number>;
    given: Values;
  },
  tools: RowTools,
): RowRead {
  const { resolver, rules } = tools;
  const read = cellsOf(noun, row, { columns, doubtful }, tools);
  const kept = (raw: Values): Values =>
    normalRecord(noun, understood(noun, behaviour, raw, resolver), rules);
  const raw = exactDays({ ...given, ...read.values }, read.months, kept);
  const plain = kept(raw);
  const behind = unmasked(noun, plain, read.masks, tools.known);
  const values = read.masks.length === 0 ? plain : kept({ ...raw, ...behind.values });
  const titled = columns.find((column) => column.field === nounOf(noun).title)?.column ?? 1;
  const own = (key: string) => columns.find((column) => column.field === key)?.column;
  // A period in one column has its fault where its start stands.
  const columnOf = (key: string): number =>
    own(key) ?? (key === 'ends' ? own('starts') : undefined) ?? titled;
  const stood = (key: string) => row.cells[own(key) ?? NOWHERE];
  const fieldAt = (at: number) => columns.find(({ column }) => column === at)?.field ?? null;
  const cells = [...read.faults, ...behind.faults].map((fault): RowFault => {
    const field = fieldAt(fault.column);
    if (fault.severity !== 'error' || field === null || !optional(noun).has(field)) return fault;
    const { column } = fault;
    return { column, severity: 'warning', ...leftOut(noun, field, row.cells[column], fault) };
  });
  const unsound = cells.some(({ severity }) => severity === 'error');
  // What a number could not decide is told at the number, not again at the name.
  const told = new Map<number, Severity>();
  for (const { column, severity } of cells)
    if (told.get(column) !== 'error') told.set(column, severity);
  if (unsound) for (const key of read.decided) told.set(columnOf(key), 'error');
  const listed = (key: string) => own(key) !== undefined;
  const held = checked(noun, { values, told, listed, columnOf, stood }, rules);
  return {
    values: held.values,
    faults: [...cells, ...held.faults],
    further: read.further,
    sound: !unsound && held.sound,
  };
}
