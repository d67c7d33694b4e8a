import type { OutputOf, ParsedInputOf } from '../../../shared/contract/procedures';
import { draftReport } from '../../../shared/report/draft';
import { picturesOf } from '../../../shared/report/pictures';
import { wordsFor } from '../../../shared/report/words';
import { Refusal } from '../../../shared/result';
import type { Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { documentBytes } from '../documents/write-document';
import { writeFileSafely } from '../files/writefile';
import { saveWorkbook } from '../workbooks/write-workbook';
import { digestOf, reportOf } from './read';
import { reportSheets } from './workbook';

/**
 * Writes the analysis report of a period as a document, or all its figures as a workbook; logged.
 * @throws Refusal REPORT_CHANGED where the pictures were drawn of other figures
 */
export async function writeReport(
  context: Writer,
  { period, file, language, drawn }: ParsedInputOf<'report.write'>,
): Promise<OutputOf<'report.write'>> {
  const report = reportOf(context, period);
  if (drawn && drawn.digest !== digestOf(report)) throw Refusal.of('REPORT_CHANGED');
  const words = wordsFor(language, period);
  const isWorkbook = /\.xlsx$/i.test(file);
  const given = new Set(isWorkbook ? [] : drawn?.pictures.map(({ key }) => key));
  const captions = new Map(
    picturesOf(report, words).flatMap(({ key, caption }) =>
      given.has(key) ? [[key, caption] as const] : [],
    ),
  );
  if (isWorkbook) await saveWorkbook(reportSheets(report, words), file);
  else {
    const head = { title: words.say('REPORT_EXPORT'), creator: report.office, language };
    const parts = draftReport(report, captions, words);
    await writeFileSafely(file, await documentBytes(head, parts, drawn?.pictures ?? []));
  }
  inTransaction(context, () =>
    audited(context, {
      action: 'export',
      noun: 'report',
      recordId: '',
      before: null,
      after: { period, kind: isWorkbook ? 'xlsx' : 'docx' },
    }),
  );
  return { file, pictures: captions.size };
}
