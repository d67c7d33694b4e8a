import { itemLabel, itemsByKey } from '../domain/statistics-form';
import { isOpen, type Finding } from '../rules/finding';
import type { TablePiece } from './pieces';
import type { Report } from './report';
import { figureCell, type Words } from './words';

/** Findings that one text explains, or lets pass. */
interface Said {
  findings: Finding[];
  text: string;
}

/** What was said of findings, a text that serves several of one rule once. */
function saidOf(findings: readonly Finding[]): Said[] {
  const byText = new Map<string, Said>();
  for (const finding of findings) {
    const { code, explanation } = finding;
    if (!explanation) continue;
    const key = `${code} ${explanation}`;
    const own = byText.get(key) ?? { findings: [], text: explanation };
    own.findings.push(finding);
    byText.set(key, own);
  }
  return [...byText.values()];
}

/** The drafted paragraph about what the checks found. */
export function checksParagraph({ findings, replaced }: Report, { say }: Words): string {
  const many = (is: (one: Finding) => boolean): number => findings.filter(is).length;
  const passed = many(({ severity, explanation }) => severity === 'passable' && !!explanation);
  const said = many(({ explanation }) => !!explanation) - passed;
  // What only tells something asks for nothing, and is counted nowhere.
  const open = many((one) => isOpen(one) && !one.explanation);
  const cells = Object.values(replaced).reduce((sum, own) => sum + Object.keys(own).length, 0);
  const found =
    said + passed + open === 0
      ? say('REPORT_NO_FINDINGS')
      : say('REPORT_FINDINGS', { n: said + passed + open, said, passed, open });
  return cells === 0 ? found : `${found}${say('REPORT_REPLACED', { n: cells })}`;
}

export const saidTable = ({ findings }: Report, { say, any }: Words): TablePiece => ({
  kind: 'table',
  dense: true,
  columns: [
    { head: say('RPAPER_MARK'), width: 10, align: 'center' },
    { head: say('RPAPER_FOUND'), width: 78 },
    { head: say('RPAPER_SAID'), width: 62 },
  ],
  rows: saidOf(findings).map((one, at) => ({
    cells: [
      String(at + 1),
      one.findings.map(({ code, params }) => any(code, params)).join('\n'),
      one.text,
    ],
  })),
});

/** Figures that stand where the register says another, each with its reason. */
export function replacedTable({ form, rows, replaced }: Report, words: Words): TablePiece {
  const { say, label } = words;
  const items = itemsByKey(form);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return {
    kind: 'table',
    dense: true,
    columns: [
      { head: say('REVIEW_STATION'), width: 34 },
      { head: say('RPAPER_ITEM'), width: 32 },
      { head: say('RPAPER_COUNTED'), width: 16, align: 'right' },
      { head: say('RPAPER_REPORTED'), width: 16, align: 'right' },
      { head: say('RPAPER_WHY'), width: 52 },
    ],
    rows: Object.entries(replaced).flatMap(([station, own]) =>
      Object.entries(own).flatMap(([key, { counted, value, why }]) => {
        const item = items.get(key);
        if (!item) return [];
        const name = names.get(station) ?? say('SHEET_COUNTY_ROW');
        const figures = [figureCell(counted, item), figureCell(value, item)];
        return [{ cells: [name, label(itemLabel(item)), ...figures, why] }];
      }),
    ),
  };
}
