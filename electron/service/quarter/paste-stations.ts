import { nearest } from '../../../shared/codes/likeness';
import { stationKey } from '../../../shared/codes/short-names';
import { failure, type FieldFailure } from '../../../shared/result';
import { near } from '../import/nearest-names';
import type { Resolver } from '../import/resolver';

interface Station {
  id: string;
  name: string;
}

/** A station's name without what all of them end in: 永昌街道. */
const placeKey = (name: string): string => stationKey(name).replace(/(社工站|站)$/, '');

const KIND = /(街道|镇|乡)$/;

/** The stations of the sheet by the names under which a pasted table may call them. */
export class PastedStations {
  readonly #ids: ReadonlySet<string>;
  /** By the place alone, 永昌街道, and by its bare name, 永昌; null where two have it. */
  readonly #places = new Map<string, Station | null>();
  readonly #bare = new Map<string, string>();

  constructor(
    readonly resolver: Resolver,
    readonly stations: readonly Station[],
  ) {
    this.#ids = new Set(stations.map(({ id }) => id));
    for (const station of stations) {
      const place = placeKey(station.name);
      for (const key of new Set([place, place.replace(KIND, '')]))
        this.#places.set(key, this.#places.has(key) ? null : station);
    }
  }

  reports(id: string): boolean {
    return this.#ids.has(id);
  }

  /**
   * The full name of the station that a text means where only its short form is known; the text
   * itself where it is known or nobody knows it.
   */
  named(text: string): string {
    const { resolver } = this;
    const isShort = resolver.isShort('station', text);
    if (text === '' || (!isShort && 'id' in resolver.reference('station', text))) return text;
    const place = placeKey(text);
    const station = place === '' ? null : this.#places.get(place);
    if (!station) return text;
    if (!KIND.test(place)) this.#bare.set(station.name, text);
    return station.name;
  }

  /** The station of the sheet that a text names; null where it names none. */
  idOf(text: string): string | null {
    const found = this.resolver.reference('station', this.named(text));
    return 'id' in found && this.#ids.has(found.id) ? found.id : null;
  }

  isStation(text: string): boolean {
    return this.idOf(text) !== null;
  }

  nameOf(id: string): string | undefined {
    return this.stations.find((station) => station.id === id)?.name;
  }

  /** Whether a text speaks of a station: 前进街道社会工作站2026年第三季度统计表. */
  isAbout(text: string): boolean {
    const key = stationKey(text);
    return this.stations.some(({ name }) => key.includes(placeKey(name)));
  }

  /** A name that is none of the sheet's stations, with the one most like it. */
  unknown(name: string): FieldFailure {
    const like = nearest(
      this.stations.map((station) => station.name),
      name,
      1,
    );
    return failure('SHEET_PASTE_STATION', { name, ...near(like) });
  }

  /** What the sheet says instead of a workbook's code about a station. */
  refusal(code: string, name: string): FieldFailure | null {
    if (code === 'IMPORT_STATION_UNKNOWN') return this.unknown(name);
    return code === 'IMPORT_DUPLICATE_DIFFERENT'
      ? failure('SHEET_PASTE_STATION_TWICE', { name })
      : null;
  }

  /** Bare names that were taken for a station. */
  notes(used: readonly string[]): FieldFailure[] {
    const taken = used.flatMap((name) => {
      const text = this.#bare.get(name);
      return text === undefined ? [] : [{ name: text, station: name }];
    });
    const [first] = taken;
    if (!first) return [];
    return [failure('SHEET_PASTE_NAMED', { ...first, n: taken.length })];
  }
}
