import { resolve } from 'node:path';
import type {
  BookProblem,
  BooksPreview,
  ReturnedBook,
  StationAnswer,
} from '../../shared/contract/station-books';
import { columnLetter } from '../service/workbooks/columns';
import { textOf } from './words';
import { withMessage } from './messages';
import { CommandRefused, text, type CliGate, type Command, type Options } from './types';

const said = ({ code, params }: Pick<BookProblem, 'code' | 'params'>): string =>
  textOf(code, params);

const listOf = (option: Options[string]): string[] => (Array.isArray(option) ? option : []);

/**
 * The stations of a period that are named, all where none is. @throws CommandRefused
 * STATION_BOOK_STATION
 */
async function stationsNamed(gate: CliGate, period: string, names: string[]): Promise<string[]> {
  const { stations } = await gate.call('stationBooks.list', { period });
  return names.map((name) => {
    const found = stations.find((one) => one.name === name || one.station === name);
    if (!found) throw new CommandRefused({ code: 'STATION_BOOK_STATION', params: { name } });
    return found.station;
  });
}

const bookLines = (book: ReturnedBook): string[] => {
  const { file, name, state, why, problems, created, updated, unchanged, blank } = book;
  const counts = textOf('BOOKS_COUNTS', { created, updated, unchanged, blank });
  return [
    `  ${textOf(`BOOKS_STATE_${state}`, {})} ${name}（${file}）：${counts}`,
    ...why.map((one) => `    ${said(one)}`),
    ...problems.map((one) => `    ${columnLetter(one.column)}${one.row} ${said(one)}`),
  ];
};

/** Which workbooks come in: those that are ready, and those that are named. */
function takenOf({ books }: BooksPreview, named: readonly string[]): string[] {
  return books
    .filter(
      ({ state, file, name }) =>
        state === 'ready' || named.some((one) => one === file || one === name),
    )
    .map(({ key }) => key);
}

const answerLine = ({ name, state, sentOn, filled, required }: StationAnswer): string =>
  `  ${textOf(`ANSWER_${state}`, {})} ${name}：发放 ${sentOn ?? '—'}，必填 ${filled}/${required}`;

const period = { type: 'string' } as const;

/** Workbooks that stations fill in: out, back, and who has not answered. */
export const stationCommands: Record<string, Command> = {
  'stations send': {
    usage: 'stations send --period 2026Q3 --out 文件夹 [--station 站名]… [--due 2026-10-10]',
    options: {
      period,
      out: { type: 'string' },
      station: { type: 'string', multiple: true },
      due: { type: 'string' },
    },
    required: ['period', 'out'],
    files: [0, 0],
    office: 'login',
    async run({ gate, options }) {
      const at = text(options, 'period');
      const names = listOf(options.station);
      const done = await gate.call('stationBooks.write', {
        period: at,
        folder: resolve(text(options, 'out')),
        ...(names.length > 0 ? { stations: await stationsNamed(gate, at, names) } : {}),
        ...(typeof options.due === 'string' ? { due: options.due } : {}),
      });
      const left = done.left.map(withMessage);
      return {
        json: { ...done, left },
        text: [
          `已写出 ${done.written.length} 个工作簿：${done.folder}`,
          ...left.map(({ file, message }) => `  未写 ${file} ${message}`),
        ].join('\n'),
        refused: left.length > 0,
      };
    },
  },
  'stations collect': {
    usage:
      'stations collect --period 2026Q3 工作簿.xlsx|文件夹… [--take 文件名或站名]… [--dry-run]',
    options: {
      period,
      take: { type: 'string', multiple: true },
      'dry-run': { type: 'boolean' },
    },
    required: ['period'],
    files: [1, 200],
    office: 'login',
    async run({ gate, files, options }) {
      const preview = await gate.call('stationBooks.preview', {
        period: text(options, 'period'),
        files: files.map((file) => resolve(file)),
      });
      const take = takenOf(preview, listOf(options.take));
      const done =
        options['dry-run'] === true || take.length === 0
          ? { taken: [], saved: 0 }
          : await gate.call('stationBooks.apply', { token: preview.token, take });
      const others = preview.others.map(withMessage);
      const books = preview.books.map(({ why, problems, ...book }) => ({
        ...book,
        why: why.map(withMessage),
        problems: problems.map(withMessage),
      }));
      const left = preview.books.filter(({ key }) => !take.includes(key)).length;
      return {
        json: { ...done, books, others },
        text: [
          `已收回 ${done.taken.length} 站，改了 ${done.saved} 个数；未收 ${left} 份`,
          ...preview.books.flatMap(bookLines),
          ...others.map(({ file, message }) => `  ${file} ${message}`),
        ].join('\n'),
        refused: left > 0 || others.length > 0,
      };
    },
  },
  'stations status': {
    usage: 'stations status --period 2026Q3 [--out 名单.xlsx]',
    options: { period, out: { type: 'string' } },
    required: ['period'],
    files: [0, 0],
    office: 'login',
    async run({ gate, options }) {
      const at = text(options, 'period');
      const list = await gate.call('stationBooks.list', { period: at });
      const file = typeof options.out === 'string' ? resolve(options.out) : null;
      if (file !== null) await gate.call('stationBooks.export', { period: at, file });
      return {
        json: { ...list, ...(file === null ? {} : { file }) },
        text: [
          textOf('BOOKS_MISSING', { n: list.missing }),
          ...list.stations.map(answerLine),
          ...(file === null ? [] : [file]),
        ].join('\n'),
      };
    },
  },
  'stations paper': {
    usage: 'stations paper --period 2026Q3 --station 站名… [--undo]',
    options: { period, station: { type: 'string', multiple: true }, undo: { type: 'boolean' } },
    required: ['period', 'station'],
    files: [0, 0],
    office: 'login',
    async run({ gate, options }) {
      const at = text(options, 'period');
      const done = await gate.call('stationBooks.paper', {
        period: at,
        stations: await stationsNamed(gate, at, listOf(options.station)),
        paper: options.undo !== true,
      });
      return { json: done, text: `已登记 ${done.changed} 站` };
    },
  },
};
