import type { ImportProblem } from '../../../shared/contract/import';
import { failure, listed, type FieldFailure } from '../../../shared/result';
import type { FailureCode, ParamsFor } from '../../../shared/text/failures';

type Cell = Pick<ImportProblem, 'row' | 'column'>;

/** What is wrong with the tables of one sheet. */
export class Problems {
  constructor(
    private readonly list: ImportProblem[],
    readonly sheet: string,
    /** Its workbook, where several come in together; else empty. */
    readonly file: string,
  ) {}

  add({ row, column }: Cell, fault: FieldFailure, severity: ImportProblem['severity']): void {
    const file = this.file === '' ? {} : { file: this.file };
    this.list.push({ ...file, sheet: this.sheet, row, column, severity, ...listed(fault) });
  }

  say<C extends FailureCode>(
    at: Cell,
    code: C,
    severity: ImportProblem['severity'],
    ...params: ParamsFor<C>
  ): void {
    this.add(at, failure(code, ...params), severity);
  }
}
