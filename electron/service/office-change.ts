import { divisionPrefix } from '../../shared/codes/division';
import type { ParsedInputOf } from '../../shared/contract/procedures';
import { levelOf, type Office } from '../../shared/domain/office';
import { storedFields } from '../../shared/domain/noun';
import { byNoun, nounNames, nounOf } from '../../shared/domain/nouns';
import { Refusal } from '../../shared/result';
import { noteChange } from './database/changes';
import type { Reader, Writer } from './database/context';
import { audited, inTransaction, prepared } from './database/records';
import { text, whole } from './database/rows';
import { divisionSummary } from './divisions/divisions';
import { readOfficeFile, writeOfficeFile } from './security/office-file';

/** A noun's fields with a division, each with the statement that counts what lies elsewhere. */
const elsewhere = byNoun((noun) =>
  storedFields(nounOf(noun)).flatMap(([key, { kind }]) =>
    kind === 'division'
      ? [
          `SELECT count(*) FROM "${noun}" WHERE removedAt IS NULL AND "${key}" IS NOT NULL
            AND substr("${key}", 1, length(@area)) <> @area`,
        ]
      : [],
  ),
);

/** Records and divisions of the office's own that lie outside an area. */
function countOutside({ db }: Reader, area: string): number {
  const own = 'SELECT count(*) FROM division_edit WHERE substr(code, 1, length(@area)) <> @area';
  return [...nounNames.flatMap(elsewhere), own]
    .map((sql) => prepared(db, sql, whole).one({ area }))
    .reduce((sum, count) => sum + count, 0);
}

/** @throws Refusal OFFICE_FROZEN once others may have seen what the office was called */
function requireNothingFrozen({ db }: Reader): void {
  const first = 'SELECT period FROM frozen ORDER BY period LIMIT 1';
  const period = prepared(db, first, text).maybe();
  if (period !== undefined) throw Refusal.of('OFFICE_FROZEN', { period });
}

/** @throws Refusal OFFICE_KNOWN, OFFICE_RECORDS_OUTSIDE */
function requireMovable(context: Reader, division: string): void {
  const known = prepared(context.db, 'SELECT count(*) FROM trusted_office', whole).one();
  if (known > 0) throw Refusal.of('OFFICE_KNOWN', { count: known });
  const count = countOutside(context, divisionPrefix(division));
  if (count > 0) throw Refusal.of('OFFICE_RECORDS_OUTSIDE', { count });
}

/**
 * Changes what the first run said of the office: its name, and its level and division as long as
 * nothing it holds speaks against them. Its keys and its number stay, so a card that was given out
 * is given out again.
 * @returns the office as it is from now on
 * @throws Refusal OFFICE_FROZEN, DIVISION_LEVEL, OFFICE_KNOWN, OFFICE_RECORDS_OUTSIDE
 */
export function changeOffice(
  context: Writer,
  { level, division: code, name }: ParsedInputOf<'office.change'>,
): Office {
  const before = context.office;
  const division = code.slice(0, 6);
  if (levelOf(division) !== level) throw Refusal.of('DIVISION_LEVEL', { code: division });
  const { path } = divisionSummary(division.padEnd(12, '0'));
  const after: Office = { ...before, level, division, divisionName: path, name: name.trim() };
  return inTransaction(context, () => {
    requireNothingFrozen(context);
    if (division !== before.division) requireMovable(context, division);
    audited(context, {
      action: 'office.change',
      noun: 'office',
      recordId: before.unitId,
      before,
      after,
    });
    // What is shown of an office stands everywhere: its area in lists, its name on papers.
    for (const topic of ['setting', 'division']) noteChange(context.db, topic);
    // Last, because the file cannot be rolled back.
    const { folder } = context;
    writeOfficeFile(folder, { ...readOfficeFile(folder), ...after });
    return after;
  });
}
