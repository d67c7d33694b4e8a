import { z } from 'zod';
import { pngSize } from '../report/png';
import type { Report } from '../report/report';
import { path, period, reads, writes } from './procedure';

/** So many bytes a drawn picture takes at most, and so many there are; one takes about 30,000. */
const PNG_MOST = 2_000_000;
const PICTURES_MOST = 40;
const png = z.custom<Uint8Array>(
  (given) => given instanceof Uint8Array && given.length <= PNG_MOST && pngSize(given) !== null,
  { error: 'not a PNG' },
);

/** Calls of a period's analysis report (分析报告). */
export const reportProcedures = {
  /** What it is drafted from; `digest` names these figures. */
  'report.get': reads('session', z.strictObject({ period })).returns<{
    report: Report;
    digest: string;
  }>(),
  /**
   * Writes it as a document (.docx), or all its figures as a workbook (.xlsx), as the file is called.
   * `digest`: of the figures that the pictures were drawn of.
   */
  'report.write': writes(
    'session',
    z.strictObject({
      period,
      file: path,
      language: z.enum(['zh', 'en']),
      drawn: z
        .strictObject({
          digest: z.string().max(80),
          pictures: z.array(z.strictObject({ key: z.string().max(60), png })).max(PICTURES_MOST),
        })
        .optional(),
    }),
  ).returns<{ file: string; pictures: number }>(),
} as const;
