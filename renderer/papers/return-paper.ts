import { shortDigest } from '../../shared/codes/short-digest';
import { paperLines } from '../../shared/definitions/papers';
import type { Block, PrintDocument } from '../../shared/print/document';
import { headOf, noteBelow } from '../../shared/print/heads';
import { dateTime, periodName } from '../base/format';
import { cover } from './cover';
import { figureTables } from './figures';
import type { ReturnPaper } from './paper';
import { marksOf, notesOf, saidBlocks } from './said';

function copySaid({ copy, say }: ReturnPaper): string {
  switch (copy.kind) {
    case 'draft':
      return say('RPAPER_DRAFT');
    case 'original':
      return say('RPAPER_ORIGINAL');
    case 'packed':
      return say('RPAPER_PACKED');
    case 'copy':
      return say('RPAPER_COPY', { at: dateTime(copy.at) });
  }
}

/** What stands on every page, so that a sheet that lies alone still belongs to its package. */
function noteOf(paper: ReturnPaper): string {
  const { frozen } = paper.state;
  const kind = copySaid(paper);
  return frozen ? paper.say('RPAPER_TIED', { kind, digest: shortDigest(frozen.digest) }) : kind;
}

const newPage: Block = { kind: 'pageBreak' };

/**
 * The return as it is signed and sealed, A4 lying across: a cover with who answers for it, its
 * sections with their totals, each from a new page, and what was said of figures. Pure.
 */
export function returnPaper(paper: ReturnPaper): PrintDocument {
  const { office, sheet, state, say, language } = paper;
  const lines = paperLines(
    paper.paper,
    { office: office.name, period: periodName(state.period, language), title: say('RPAPER_TITLE') },
    say.label,
  );
  const notes = notesOf(paper);
  const marks = marksOf(notes);
  const sections = sheet.form.sections.flatMap(({ key, label }): Block[] => [
    newPage,
    { kind: 'heading', text: say.label(label) },
    ...figureTables(sheet, key, { marks, say }),
  ]);
  const said = saidBlocks(paper, notes);
  return {
    ...headOf(lines),
    office: office.name,
    note: noteOf(paper),
    landscape: true,
    blocks: [
      ...cover(paper),
      ...noteBelow(lines),
      ...sections,
      ...(said.length === 0 ? [] : [newPage, ...said]),
    ],
  };
}
