import { loose } from '../../../shared/codes/text';
import { fullOfRule, readRule, type Rule } from '../../../shared/evaluation/rule-text';
import {
  isSection,
  pointsOf,
  type AssessorGroup,
  type Bonus,
  type Indicator,
  type ItemKind,
  type Section,
  type Veto,
} from '../../../shared/definitions/evaluation-template';
import type { Found } from './workbook-cells';
import { firstWords, kindWords, LEVELS, type ItemColumn } from './workbook-layout';
import { itemRows, startsWith, type ItemLine, type ItemRow } from './workbook-rows';

/** Where an indicator stands: its row, and the column of its name. */
export interface Place {
  line: ItemLine;
  level: ItemColumn;
}

export interface Items {
  indicators: Indicator[];
  bonuses: Bonus[];
  vetoes: Veto[];
  /** By key. */
  places: Map<string, Place>;
}

const SEVERAL = /[、,，;；/\r\n]+/;
const MOST = { top: 60, children: 100, besides: 30, parts: 20, degrees: 10, groups: 12 };
/** Stands for a group that nobody knows: no template with it can be published. */
const UNKNOWN_GROUP = '-';
const EXAMPLES: Record<ItemKind, string> = {
  combination: '固定场所 2；办公接待区 1',
  degree: '优 4；良 3；中 2；差 0-1',
  ratioBand: '≥100% 3；≥80% 2；≥60% 1',
  deduction: '缺签到一项 0.5',
};

/** Groups named in a cell; a name that is none is reported. */
function groupsAt(
  line: ItemLine,
  groups: readonly AssessorGroup[],
  item: string,
  found: Found,
): string[] {
  const text = line.text('groups');
  const keyOf = (name: string): string | undefined =>
    groups.find(({ label }) => loose(label.zh) === loose(name))?.key;
  const whole = keyOf(text);
  const names =
    text === ''
      ? []
      : whole === undefined
        ? text
            .split(SEVERAL)
            .map((name) => name.trim())
            .filter(Boolean)
        : [text];
  const keys = names.map((value) => {
    const key = keyOf(value);
    if (key === undefined)
      found.report(line.place('groups'), { code: 'TEMPLATE_CELL_GROUP', params: { item, value } });
    return key ?? UNKNOWN_GROUP;
  });
  return found.few([...new Set(keys)], MOST.groups, line.place('groups'));
}

function ruleAt(line: ItemLine, kind: ItemKind, item: string, found: Found): Rule {
  const cell = line.place('rule');
  const read = readRule(kind, line.text('rule'));
  if ('unread' in read) {
    found.report(cell, {
      code: 'TEMPLATE_CELL_RULE',
      params: { item, value: read.unread, example: EXAMPLES[kind] },
    });
    // Without a rule a degree could be any mark; what was written stands there until it is mended.
    if (kind === 'degree')
      return {
        kind,
        degrees: [{ label: { zh: found.limited(read.unread, cell), en: '' }, from: 0, to: 0 }],
      };
    return ruleAt({ ...line, text: () => '' }, kind, item, found);
  }
  const { rule } = read;
  const named = <T extends { label: { zh: string } }>(list: readonly T[], most: number): T[] =>
    found
      .few(list, most, cell)
      .map((one) => ({ ...one, label: { ...one.label, zh: found.limited(one.label.zh, cell) } }));
  switch (rule.kind) {
    case 'combination':
      return { ...rule, parts: named(rule.parts, MOST.parts) };
    case 'degree':
      return { ...rule, degrees: named(rule.degrees, MOST.degrees) };
    case 'ratioBand':
      return { ...rule, bands: found.few(rule.bands, MOST.parts, cell) };
    case 'deduction':
      return { ...rule, deductions: named(rule.deductions, MOST.parts) };
  }
}

/** Puts the rows together, keys as they come: s1, i1, b1, v1. */
class ItemReader {
  readonly items: Items = { indicators: [], bonuses: [], vetoes: [], places: new Map() };
  readonly #counts = { s: 0, i: 0, b: 0, v: 0 };
  /** Sections that the last item stands in, from the first level down. */
  readonly #open: Section[] = [];
  /** Rows that only name a section and its mark, by their path. */
  readonly #headings = new Map<string, ItemLine>();
  readonly #declared = new Map<Section, ItemLine>();

  constructor(
    readonly groups: readonly AssessorGroup[],
    readonly found: Found,
  ) {}

  #key(kind: 's' | 'i' | 'b' | 'v', line: ItemLine, level: ItemColumn): string {
    const key = `${kind}${(this.#counts[kind] += 1)}`;
    this.items.places.set(key, { line, level });
    return key;
  }

  #asked(line: ItemLine, zh: string) {
    return {
      label: { zh, en: '' },
      criterion: this.found.note(line, 'criterion'),
      evidence: this.found.note(line, 'evidence'),
      evidenceRequired: this.found.yes(line, 'required'),
      groups: groupsAt(line, this.groups, zh, this.found),
    };
  }

  #full(line: ItemLine, item: string, ofRule: number | null): number {
    const full = this.found.mark(line, 'full') ?? ofRule;
    if (full === null)
      this.found.report(line.place('full'), {
        code: 'TEMPLATE_CELL_MARK_MISSING',
        params: { item },
      });
    return full ?? 0;
  }

  heading({ line, path }: ItemRow): void {
    this.#headings.set(path.join('\n'), line);
  }

  /** A row beside the mark. */
  beside({ line, kind, levels, path: [name = ''] }: ItemRow): void {
    const level = deepest(levels);
    if (kind === 'veto')
      this.items.vetoes.push({ key: this.#key('v', line, level), ...this.#asked(line, name) });
    else
      this.items.bonuses.push({
        key: this.#key('b', line, level),
        ...this.#asked(line, name),
        full: this.#full(line, name, null),
      });
  }

  item(row: ItemRow): void {
    const { line, kind, levels, path } = row;
    const name = path.at(-1) ?? '';
    const list = this.#within(row);
    if (kind === null)
      this.found.report(line.place('kind'), {
        code: 'TEMPLATE_CELL_KIND',
        params: { item: name, value: '', choices: firstWords(kindWords).join('、') },
      });
    // An item of no known kind has parts and none of them, so that it is mended before it is
    // published.
    const rule: Rule =
      kind === null || kind === 'bonus' || kind === 'veto'
        ? { kind: 'combination', parts: [] }
        : ruleAt(line, kind, name, this.found);
    list.push({
      key: this.#key('i', line, deepest(levels)),
      ...this.#asked(line, name),
      full: this.#full(line, name, kind === null ? null : fullOfRule(rule)),
      ...rule,
    });
  }

  /** Where a row's item belongs; sections that are not open yet are begun. */
  #within({ line, levels, path }: ItemRow): Indicator[] {
    const above = path.slice(0, -1);
    let kept = 0;
    while (kept < above.length && this.#open[kept]?.label.zh === above[kept]) kept += 1;
    this.#open.length = kept;
    for (const zh of above.slice(kept)) {
      const section: Section = {
        key: this.#key('s', line, LEVELS[levels.indexOf(zh)] ?? 'level1'),
        label: { zh, en: '' },
        full: 0,
        children: [],
      };
      (this.#open.at(-1)?.children ?? this.items.indicators).push(section);
      this.#open.push(section);
      const heading = this.#headings.get(this.#open.map(({ label }) => label.zh).join('\n'));
      if (heading) this.#declared.set(section, heading);
    }
    return this.#open.at(-1)?.children ?? this.items.indicators;
  }

  /** Sums and limits, once everything has been read. */
  finish(): Items {
    const { found, items } = this;
    const whole = (list: Indicator[], most: number): Indicator[] =>
      found.few(list, most, this.#placeOf(list[most]?.key)).map((indicator) => {
        if (!isSection(indicator)) return indicator;
        const children = whole(indicator.children, MOST.children);
        const section = {
          ...indicator,
          children,
          full: children.reduce((sum, { full }) => sum + full, 0),
        };
        const line = this.#declared.get(indicator);
        const full = line ? found.mark(line, 'full') : null;
        if (line && full !== null && full !== section.full)
          found.report(line.place('full'), {
            code: 'TEMPLATE_CELL_SECTION_MARK',
            params: { item: section.label.zh, full: pointsOf(full), sum: pointsOf(section.full) },
          });
        return section;
      });
    return {
      places: items.places,
      indicators: whole(items.indicators, MOST.top),
      bonuses: found.few(
        items.bonuses,
        MOST.besides,
        this.#placeOf(items.bonuses[MOST.besides]?.key),
      ),
      vetoes: found.few(items.vetoes, MOST.besides, this.#placeOf(items.vetoes[MOST.besides]?.key)),
    };
  }

  #placeOf(key: string | undefined): string {
    const place = this.items.places.get(key ?? '');
    return place ? place.line.place(place.level) : '';
  }
}

const deepest = (levels: readonly string[]): ItemColumn =>
  LEVELS[levels.findLastIndex((one) => one !== '')] ?? 'level1';

/** Reads the rows of the sheet 指标: indicators as a tree, bonuses, vetoes. */
export function readItems(
  lines: readonly ItemLine[],
  groups: readonly AssessorGroup[],
  found: Found,
): Items {
  const rows = itemRows(lines, found);
  const reader = new ItemReader(groups, found);
  const isBeside = ({ kind }: ItemRow): boolean => kind === 'bonus' || kind === 'veto';
  const marked = rows.filter((row) => !isBeside(row));
  const nextOf = new Map(marked.map((row, at) => [row, marked[at + 1]]));
  for (const row of rows) {
    const next = nextOf.get(row);
    if (isBeside(row)) reader.beside(row);
    else if (
      row.line.text('kind') === '' &&
      next &&
      next.path.length > row.path.length &&
      startsWith(next.path, row.path)
    )
      reader.heading(row);
    else reader.item(row);
  }
  return reader.finish();
}
