import type { stationBookProcedures } from '../../../shared/contract/station-books';
import type { Handlers } from '../database/context';
import { revealPhone, tickPaper } from './acts';
import { stationAnswers } from './answers';
import { exportAnswers } from './export-list';
import { previewBooks, takeBooks } from './take-in';
import { writeBooks } from './write-books';

/** Workbooks of stations: out, back, and who has not answered. */
export const stationBookHandlers: Handlers<typeof stationBookProcedures> = {
  'stationBooks.list': (context, { period }) => stationAnswers(context, period),
  'stationBooks.write': writeBooks,
  'stationBooks.preview': previewBooks,
  'stationBooks.apply': takeBooks,
  'stationBooks.paper': tickPaper,
  'stationBooks.phone': revealPhone,
  'stationBooks.export': exportAnswers,
};
