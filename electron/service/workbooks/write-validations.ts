import { apart, refOf } from './areas';
import { attributes, xmlText } from './write-xml';
import type { Area, DropDown, Limit, WrittenSheet } from './written';

/** More is refused by the programs that open the workbook. */
const words = (title: string, message: string) => ({
  errorTitle: title.slice(0, 32),
  error: message.slice(0, 255),
});

function dropDownXml(one: DropDown): string {
  const { otherwise, title, message, source } = one;
  const said = attributes({
    type: 'list',
    errorStyle: otherwise === 'warning' ? 'warning' : undefined,
    allowBlank: 1,
    showErrorMessage: otherwise === null ? undefined : 1,
    ...words(title, message),
    sqref: refOf(one),
  });
  return `<dataValidation${said}><formula1>${xmlText(source)}</formula1></dataValidation>`;
}

/** The first day that is taken for one: 1 January 2000 as workbooks count days. */
const FIRST_DAY = 36_526;

function limitXml(one: Limit): string {
  const { kind, most, title, message } = one;
  const least = kind === 'date' ? FIRST_DAY : 0;
  const said = attributes({
    type: kind,
    operator: most === undefined ? 'greaterThanOrEqual' : 'between',
    allowBlank: 1,
    showErrorMessage: 1,
    ...words(title, message),
    sqref: refOf(one),
  });
  const ends = most === undefined ? '' : `<formula2>${most}</formula2>`;
  return `<dataValidation${said}><formula1>${least}</formula1>${ends}</dataValidation>`;
}

/** What cells take, and from which lists (ECMA-376 18.3.1.33). */
export function validationsXml({ dropDowns = [], limits = [] }: WrittenSheet): string {
  apart<Area>([...dropDowns, ...limits]);
  const all = [...dropDowns.map(dropDownXml), ...limits.map(limitXml)];
  return all.length === 0
    ? ''
    : `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}
