import {
  papersSchema,
  type Paper,
  type PaperName,
  type Papers,
} from '../../../shared/definitions/papers';
import type { Label } from '../../../shared/codes/label';

/** A paper as it is typed: lines of the head below each other, who signs with marks between. */
export interface TypedPaper {
  headZh: string;
  headEn: string;
  signZh: string;
  signEn: string;
  noteZh: string;
  noteEn: string;
}
export type TypedPapers = Readonly<Record<PaperName, TypedPaper>>;

const typedPaper = ({ head, signatures, note }: Paper): TypedPaper => ({
  headZh: head.map(({ zh }) => zh).join('\n'),
  headEn: head.map(({ en }) => en).join('\n'),
  signZh: signatures.map(({ zh }) => zh).join('、'),
  signEn: signatures.map(({ en }) => en).join(', '),
  noteZh: note?.zh ?? '',
  noteEn: note?.en ?? '',
});

export const typedPapers = (papers: Papers): TypedPapers => ({
  periodReturn: typedPaper(papers.periodReturn),
  stationBook: typedPaper(papers.stationBook),
  furtherReturn: typedPaper(papers.furtherReturn),
  list: typedPaper(papers.list),
  evaluationForm: typedPaper(papers.evaluationForm),
  evaluationReport: typedPaper(papers.evaluationReport),
});

const partsOf = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Both languages beside each other; what has no English is in Chinese there too. */
function labels(zh: string, en: string, between: RegExp): Label[] {
  const english = partsOf(en, between);
  return partsOf(zh, between).map((part, at) => ({ zh: part, en: english[at] ?? part }));
}

function paperOf({ headZh, headEn, signZh, signEn, noteZh, noteEn }: TypedPaper): Paper {
  const [note] = labels(noteZh, noteEn, /\n/);
  return {
    head: labels(headZh, headEn, /\n/),
    signatures: labels(signZh, signEn, /[、,，\n]/),
    ...(note && { note }),
  };
}

/** The papers that were typed; null where one has too many lines or too long ones, or no head. */
export function papersOf(typed: TypedPapers): Papers | null {
  const papers = Object.fromEntries(
    Object.entries(typed).map(([name, one]) => [name, paperOf(one)]),
  );
  const parsed = papersSchema.safeParse(papers);
  return parsed.success ? parsed.data : null;
}
