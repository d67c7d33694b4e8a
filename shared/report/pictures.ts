import { periodLabel } from '../codes/period';
import { INDICATOR_PICTURE, sectionPicture } from './draft';
import { leadItem } from './headline';
import { shareSaid } from './indicators';
import type { Report } from './report';
import { itemWords, shownFigure, type Words } from './words';

/** What a picture is drawn of, in pixels of a page at 96 to the inch. */
export type Mark =
  | { kind: 'bar'; x: number; y: number; width: number; height: number; fill: string }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; stroke: string; width: number }
  | {
      kind: 'text';
      x: number;
      y: number;
      text: string;
      size: number;
      align: 'left' | 'center' | 'right';
      /** No wider than this. */
      most?: number;
    };

export interface Picture {
  key: string;
  caption: string;
  width: number;
  height: number;
  marks: Mark[];
}

/** As wide as the text of an upright page. */
const WIDTH = 580;
const INK = {
  own: '#1f4e79',
  other: '#9db7d1',
  slow: '#c55a11',
  axis: '#7f7f7f',
  ground: '#e7ecf2',
};

const COURSE = { height: 220, top: 26, bottom: 188, side: 24 } as const;

/** The course of one figure: a bar for each period, its figure above, its name below. */
function courseMarks(points: readonly { label: string; value: number; shown: string }[]): Mark[] {
  const { top, bottom, side } = COURSE;
  const most = Math.max(...points.map(({ value }) => value), 0);
  const slot = (WIDTH - 2 * side) / points.length;
  const width = Math.min(64, slot * 0.6);
  const bars = points.flatMap(({ label, value, shown }, at): Mark[] => {
    const middle = side + slot * (at + 0.5);
    const height = most === 0 ? 0 : (Math.max(value, 0) / most) * (bottom - top);
    const fill = at === points.length - 1 ? INK.own : INK.other;
    return [
      { kind: 'bar', x: middle - width / 2, y: bottom - height, width, height, fill },
      {
        kind: 'text',
        x: middle,
        y: bottom - height - 6,
        text: shown,
        size: 12,
        align: 'center',
        most: slot,
      },
      {
        kind: 'text',
        x: middle,
        y: bottom + 20,
        text: label,
        size: 12,
        align: 'center',
        most: slot,
      },
    ];
  });
  const axis: Mark = {
    kind: 'line',
    x1: side,
    y1: bottom,
    x2: WIDTH - side,
    y2: bottom,
    stroke: INK.axis,
    width: 1,
  };
  return [...bars, axis];
}

function coursePicture(report: Report, section: string, words: Words): Picture | null {
  const { say, label, language } = words;
  const item = leadItem(report.form, section);
  if (!item) return null;
  const points = report.trend.flatMap(({ period, totals }) => {
    const value = totals[item.key];
    if (typeof value !== 'number') return [];
    const name = periodLabel(period)[language].replace('年第', '年');
    return [{ label: name, value, shown: shownFigure(value, item.decimals) }];
  });
  // One bar beside nothing tells nothing.
  if (points.length < 2) return null;
  const params = { item: itemWords(item, words), unit: label(item.unit), n: points.length };
  return {
    key: sectionPicture(section),
    caption: say(item.unit.zh === '' ? 'REPORT_COURSE' : 'REPORT_COURSE_UNIT', params),
    width: WIDTH,
    height: COURSE.height,
    marks: courseMarks(points),
  };
}

const BARS = { row: 26, name: 200, share: 60, top: 8 } as const;

/** Each indicator with a target: how much of it is reached, and a stroke where it should be. */
function indicatorPicture(report: Report, words: Words): Picture | null {
  const rows = report.indicators.filter(({ share }) => share !== null);
  if (rows.length === 0) return null;
  const { row: high, name, share: room, top } = BARS;
  const long = WIDTH - name - room - 16;
  const place = (share: number): number => name + Math.min(1, share) * long;
  const marks = rows.flatMap((row, at): Mark[] => {
    const y = top + at * high;
    const done = place(row.share ?? 0);
    const fill = row.status === 'slow' || row.status === 'off' ? INK.slow : INK.own;
    const due = row.dueShare === null ? null : place(row.dueShare);
    const text = { kind: 'text' as const, y: y + 16, size: 12 };
    return [
      { ...text, x: name - 8, text: words.label(row.label), align: 'right', most: name - 12 },
      { kind: 'bar', x: name, y: y + 5, width: long, height: 14, fill: INK.ground },
      { kind: 'bar', x: name, y: y + 5, width: done - name, height: 14, fill },
      ...(due === null
        ? []
        : [
            {
              kind: 'line' as const,
              x1: due,
              y1: y + 2,
              x2: due,
              y2: y + 22,
              stroke: '#000000',
              width: 2,
            },
          ]),
      { ...text, x: name + long + 8, text: shareSaid(row), align: 'left', most: room },
    ];
  });
  return {
    key: INDICATOR_PICTURE,
    caption: words.say('REPORT_BARS'),
    width: WIDTH,
    height: top * 2 + rows.length * high,
    marks,
  };
}

/**
 * The pictures of a report: for each section the course of the item that stands for it, and how far
 * the indicators are. Pure: who has a canvas draws them.
 */
export const picturesOf = (report: Report, words: Words): Picture[] =>
  [
    ...report.form.sections.map(({ key }) => coursePicture(report, key, words)),
    indicatorPicture(report, words),
  ].flatMap((one) => one ?? []);
