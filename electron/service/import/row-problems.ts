import type { ImportProblem } from '../../../shared/contract/import';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { listed, type Failure, type FieldFailure } from '../../../shared/result';
import type { Column } from './header';
import type { Table } from './tables';

/** The field that decides whether two rows are the same; problems of sameness are shown there. */
const keyField = (noun: NounName): string =>
  nounOf(noun).keys[0]?.find((key) => key !== nounOf(noun).owner) ?? nounOf(noun).title;

const columnFor = (columns: readonly Column[], noun: NounName): number =>
  (
    columns.find(({ field }) => field === keyField(noun)) ??
    columns.find(({ field }) => field === nounOf(noun).title)
  )?.column ?? 1;

/** The column in which a field of a row stands; where none does, that by which it is known. */
export const columnOfField = (columns: readonly Column[], noun: NounName, field: string): number =>
  columns.find((column) => column.field === field)?.column ?? columnFor(columns, noun);

/** Where a row stands, and the problems found there. */
export class RowProblems {
  constructor(
    private readonly plan: { problems: ImportProblem[] },
    private readonly table: Table,
    readonly row: number,
    private readonly noun: NounName,
  ) {}

  at(column: number, fault: FieldFailure, severity: ImportProblem['severity']): void {
    const { sheet, at } = this.table;
    const place = at?.get(column) ?? { row: this.row, column };
    this.plan.problems.push({ sheet, severity, ...listed(fault), ...place });
  }

  /** At the column that decides whether two rows are the same. */
  same(fault: FieldFailure, severity: ImportProblem['severity']) {
    this.at(columnFor(this.table.columns, this.noun), fault, severity);
  }

  field(field: string, failure: FieldFailure, severity: ImportProblem['severity']): void {
    this.at(columnOfField(this.table.columns, this.noun, field), failure, severity);
  }
}

/** Problems of a row that was refused when it was to be written, each at its cell. */
export function problemsOf(
  noun: NounName,
  columns: readonly Column[],
  { sheet, row }: { sheet: string; row: number },
  failure: Failure,
): ImportProblem[] {
  const faults =
    failure.code === 'FORM_INVALID' && failure.fields
      ? Object.entries(failure.fields)
      : [['', failure] as const];
  return faults.map(([field, fault]) => ({
    sheet,
    row,
    column: columnOfField(columns, noun, field),
    severity: 'error',
    ...listed(fault),
  }));
}
