import type { StatisticsItem } from '../domain/statistics-form';
import { compared, type Comparison } from './compare';
import { leadItem, saidItems } from './headline';
import type { ItemFigures, Report } from './report';
import {
  clauses,
  figureWords,
  itemWords,
  namesWords,
  percentWords,
  sentences,
  type Words,
} from './words';

type Of = Pick<Report, 'totals' | 'before' | 'lastYear'>;

/** A change in words: 增加 12，增长 3.4%. */
function changeWords(
  comparison: Extract<Comparison, { kind: 'more' | 'less' }>,
  item: StatisticsItem,
  words: Words,
): string {
  const { say } = words;
  const { kind, before, difference, percent } = comparison;
  if (item.unit.zh === '%') {
    const points = figureWords(difference, { ...item, unit: { zh: '', en: '' } }, words);
    return say(`REPORT_POINTS_${kind}`, { n: points });
  }
  const n = figureWords(difference, item, words);
  return percent === null
    ? say(`REPORT_BARE_${kind}`, { n, before: figureWords(before, item, words) })
    : say(`REPORT_CHANGE_${kind}`, { n, percent: percentWords(percent, words) });
}

/** What figures are held against: the period before, and last year's where that is another. */
interface Side {
  whom: string;
  totals: ItemFigures;
}

const sidesOf = ({ before, lastYear }: Of, { say }: Words): Side[] => [
  { whom: say('REPORT_BEFORE'), totals: before.totals },
  ...(lastYear === null ? [] : [{ whom: say('REPORT_LAST_YEAR'), totals: lastYear.totals }]),
];

function againstWords(side: Side, now: number, item: StatisticsItem, words: Words): string {
  const { say } = words;
  const { whom, totals } = side;
  const comparison = compared(now, totals[item.key]);
  if (comparison.kind === 'none') return say('REPORT_NOTHING', { whom });
  return comparison.kind === 'same'
    ? say('REPORT_SAME', { whom })
    : say('REPORT_AGAINST', { whom, change: changeWords(comparison, item, words) });
}

/** A figure of the totals and what it is against each side; empty where it is not known. */
export function itemClause(
  of: Of,
  item: StatisticsItem,
  words: Words,
  sides: readonly Side[] = sidesOf(of, words),
): string {
  const now = of.totals[item.key];
  if (typeof now !== 'number') return '';
  const head = words.say('REPORT_ITEM', {
    item: itemWords(item, words),
    now: figureWords(now, item, words),
  });
  return [head, ...sides.map((side) => againstWords(side, now, item, words))].join(
    words.language === 'zh' ? '，' : ', ',
  );
}

/**
 * Sentences about items: each with what it is against, and once at the end against what none of them
 * can be held. Empty where no figure is known.
 */
export function itemSentences(of: Of, items: readonly StatisticsItem[], words: Words): string {
  const { say } = words;
  const known = items.flatMap((item) => {
    const now = of.totals[item.key];
    return typeof now === 'number' ? [{ item, now }] : [];
  });
  if (known.length === 0) return '';
  const holds = ({ totals }: Side): boolean =>
    known.some(({ item, now }) => compared(now, totals[item.key]).kind !== 'none');
  const sides = sidesOf(of, words);
  const silent = sides.filter((side) => !holds(side)).map(({ whom }) => whom);
  const said = known.map(({ item }) => itemClause(of, item, words, sides.filter(holds)));
  return sentences(
    [
      say('REPORT_SECTION', { said: clauses(said, words) }),
      silent.length === 0 ? '' : say('REPORT_NONE', { whom: namesWords(silent, words) }),
    ],
    words,
  );
}

/** So many stations are named as the highest or the lowest. */
const ENDS_MOST = 3;

/** Which stations have most and least of an item; nothing is said of fewer than two. */
export function stationSentence(report: Report, item: StatisticsItem, words: Words): string {
  const { say } = words;
  const known = report.rows.flatMap(({ name, figures }) => {
    const value = figures[item.key];
    return name === null || typeof value !== 'number' ? [] : [{ name, value }];
  });
  if (known.length < 2) return '';
  const values = known.map(({ value }) => value);
  const [high, low] = [Math.max(...values), Math.min(...values)];
  const name = itemWords(item, words);
  // That each has one, or none, tells no station from another.
  if (high === low)
    return high <= 10 ** item.decimals
      ? ''
      : say('REPORT_ALL_EQUAL', { item: name, n: figureWords(high, item, words) });
  const end = (value: number) => {
    const own = known.filter((one) => one.value === value);
    const names = namesWords(
      own.slice(0, ENDS_MOST).map((one) => one.name),
      words,
    );
    const n = figureWords(value, item, words);
    return own.length > ENDS_MOST
      ? say('REPORT_END_MANY', { names, many: own.length, n })
      : say('REPORT_END', { names, n });
  };
  return say('REPORT_ENDS', { item: name, high: end(high), low: end(low) });
}

/** Stations whose figures in a section are all filled in and all zero, of those that others have. */
function zeroStations({ form, rows }: Report, section: string): string[] {
  const items = form.items.filter(
    (item) => item.section === section && item.source === 'entered' && item.required,
  );
  if (items.length === 0) return [];
  return rows.flatMap(({ name, figures }) =>
    name !== null && items.every(({ key }) => figures[key] === 0) ? [name] : [],
  );
}

/** Of a section whose figures do not add up (满意度), what its stations have. */
const ratesSentence = (report: Report, section: string, words: Words): string =>
  sentences(
    report.form.items
      .filter((item) => item.section === section && item.partOf === undefined)
      .map((item) => stationSentence(report, item, words)),
    words,
  );

/** The drafted paragraph of a section: what it came to, its stations, those with nothing. */
export function sectionParagraph(report: Report, section: string, words: Words): string {
  const { say } = words;
  const { form, totals } = report;
  const said = itemSentences(
    report,
    saidItems(form, section, ({ key }) => typeof totals[key] === 'number'),
    words,
  );
  if (said === '') return ratesSentence(report, section, words) || say('REPORT_SECTION_EMPTY');
  const lead = leadItem(report.form, section);
  const zeros = zeroStations(report, section);
  return sentences(
    [
      said,
      lead ? stationSentence(report, lead, words) : '',
      zeros.length === 0
        ? ''
        : say('REPORT_ZERO_SECTION', { n: zeros.length, names: namesWords(zeros, words) }),
    ],
    words,
  );
}
