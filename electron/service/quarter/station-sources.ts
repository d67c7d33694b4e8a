import type { DerivedValue } from '../../../shared/contract/import';
import type { Label } from '../../../shared/codes/label';
import { nounOf } from '../../../shared/domain/nouns';
import { near, offered } from '../import/nearest-names';
import type { Notes } from '../import/notes';
import type { Resolver } from '../import/resolver';
import type { Table } from '../import/tables';
import type { ValueAnswers, Words } from '../import/words';
import type { Problems } from './problems';
import { placesIn, StationTexts, type Named } from './station-texts';

/** A station of which figures are, as a workbook names it. */
export interface StationSaid {
  id: string;
  name: string;
}

/** A station that a text around figures names, and where that stands. */
export interface StationAround extends StationSaid {
  source: DerivedValue['source'];
  text: string;
}

interface Text {
  source: DerivedValue['source'];
  text: string;
}

interface Cell {
  row: number;
  column: number;
}

const STATION = 'station';
/** Who sent the table out to be filled in is not of whom it is. */
const ISSUER = /(?:发表|制表|制定|发放|下发)(?:单位|机关)\s*[:：]\s*\S+/g;
/** So many names that a text may mean are told. */
const MOST_NAMES = 3;
/** A head over lines that speaks of a station, be it one that nobody knows. */
const STATION_HEAD = /(?:社工|社会工作)服?务?(?:站|中心)|(?:街道|镇|乡)(?:办事处|政府)?$/;

/** Says of whom figures are: what the workbook names, else what the office answered, else asks. */
export class StationSources {
  readonly #texts: StationTexts;
  readonly #label: Label = nounOf('station').label;
  readonly #names: Map<string, string>;

  constructor(
    private readonly resolver: Resolver,
    private readonly words: Words,
    /** What was said just now; a workbook that names no station is asked about every time. */
    private readonly justNow: ValueAnswers,
  ) {
    const stations = resolver.all('station');
    this.#texts = new StationTexts(stations);
    this.#names = new Map(stations.map(({ id, name }) => [id, name]));
  }

  #said(id: string): StationSaid {
    return { id, name: this.#names.get(id) ?? id };
  }

  /** What the office answered for a text: a station, null to leave it out, undefined for nothing. */
  #answered(answer: string | null | undefined): StationSaid | null | undefined {
    if (answer === undefined || answer === null) return answer;
    const found = this.resolver.answered(STATION, answer);
    return found && 'id' in found ? this.#said(found.id) : undefined;
  }

  #ask(problems: Problems, at: Cell, value: string, likely: readonly string[]): void {
    const nearest = this.resolver.nearest(STATION, value).map(({ code }) => code);
    const first = [...new Set([...likely, ...nearest])];
    this.words.asked(STATION, this.#label, value, () =>
      offered(this.#texts.choices(first), (id) => this.resolver.isComing(id)),
    );
    const code = likely.length > 1 ? 'IMPORT_REFERENCE_AMBIGUOUS' : 'IMPORT_STATION_UNKNOWN';
    const names = first.slice(0, MOST_NAMES).map((id) => this.#said(id).name);
    problems.say(at, code, 'error', { value, ...near(names) });
  }

  /** Whether a head names a station, be it one that nobody knows. */
  speaks(text: string): boolean {
    return 'id' in this.resolver.reference(STATION, text) || STATION_HEAD.test(text.trim());
  }

  /** The station of a cell; null where it is left out or asked about. */
  named(text: string, problems: Problems, at: Cell): StationSaid | null {
    const answer = this.#answered(this.words.answered(STATION, text));
    if (answer !== undefined) return answer;
    const found = this.resolver.reference(STATION, text);
    if ('id' in found) {
      if (this.resolver.isShort(STATION, text))
        this.words.shortened(STATION, this.#label, text, this.#said(found.id).name);
      return { id: found.id, name: text };
    }
    const { sure, near } = this.#texts.in(text);
    this.#ask(problems, at, text, [...new Set([...sure, ...near])]);
    return null;
  }

  /**
   * The only station of a township that a row names instead of its station, which is told; null where
   * there are several, or it is asked about.
   */
  ofTownship(
    place: string,
    { problems, notes, table }: { problems: Problems; notes: Notes; table: Pick<Table, 'sheet'> },
    at: Cell,
  ): StationSaid | null {
    const ids = this.resolver.ofTownship(STATION, place);
    const [id] = ids ?? [];
    if (ids === null || id === undefined) return this.named(place, problems, at);
    if (ids.length > 1) {
      const names = ids.map((one) => this.#said(one).name).sort();
      problems.say(at, 'IMPORT_STATION_SEVERAL', 'error', { place, names });
      return null;
    }
    const said = this.#said(id);
    const { sheet } = table;
    const text = `${place} → ${said.name}`;
    notes.derived({ sheet, field: STATION, label: this.#label, source: 'township', text });
    return said;
  }

  /** The stations of a text: those named within it, else the one for which all of it is short. */
  #in(text: string): Named {
    const named = this.#texts.in(text);
    if (named.sure.length > 0) return named;
    for (const piece of [text, ...placesIn(text)]) {
      const found = this.resolver.reference(STATION, piece);
      if ('id' in found) return { ...named, sure: [found.id] };
    }
    return named;
  }

  /** What a line says that stands over others: a station, null for one that is asked, or nothing. */
  head(text: string, problems: Problems, at: Cell): StationAround | null | undefined {
    const named = this.#in(text);
    const [only] = named.sure;
    if (only !== undefined && named.sure.length === 1)
      return { ...this.#said(only), source: 'section', text };
    if (named.near.length === 0 && !STATION_HEAD.test(text.trim())) return undefined;
    return this.#near({ source: 'section', text }, named, problems, at);
  }

  #near(from: Text, named: Named, problems: Problems, at: Cell): StationAround | null {
    const answer = this.#answered(this.words.answered(STATION, named.text));
    if (answer !== undefined) return answer && { ...answer, ...from };
    this.#ask(problems, at, named.text, named.near);
    return null;
  }

  /**
   * The station that the texts around a table name, the nearest first; where they name two, or only
   * come near one, or none, it is asked and null.
   * @param nameless what is asked about where no text speaks of a station
   */
  around(
    texts: readonly Text[],
    nameless: string,
    problems: Problems,
    at: Cell,
  ): StationAround | null {
    const read = texts.map((text) => ({ ...text, named: this.#in(text.text.replace(ISSUER, '')) }));
    const sure = new Set(read.flatMap(({ named }) => named.sure));
    const [only] = sure;
    const first = read.find(({ named }) => named.sure.length > 0);
    if (only !== undefined && first && sure.size === 1)
      return { ...this.#said(only), source: first.source, text: first.text };
    if (first) {
      const value = read
        .filter(({ named }) => named.sure.length > 0)
        .map(({ text }) => text)
        .join(' / ');
      return this.#near(first, { sure: [], near: [...sure], text: value }, problems, at);
    }
    const near = read.find(({ named }) => named.near.length > 0);
    if (near) return this.#near(near, near.named, problems, at);
    const answer = this.#answered(this.justNow[STATION]?.[nameless]);
    if (answer !== undefined) return answer && { ...answer, source: 'file', text: nameless };
    this.#ask(problems, at, nameless, []);
    return null;
  }
}
