import { daysOf, periodLabel, yearOf } from '../codes/period';
import type { Label } from '../codes/label';
import type { Pace } from './course';

/** What is said of a pace beside it. */
export interface Paced {
  pace: Pace;
  unit: Label;
  short: number | null;
}

/** When a period is over, as it is said: by the end of a year, else the period itself. */
const when = (period: string): Label =>
  daysOf(period).last.endsWith('-12-31')
    ? { zh: `${yearOf(period)}年底`, en: `the end of ${yearOf(period)}` }
    : periodLabel(period);

/** What is lacking of the target, with its unit. */
const lacking = ({ unit, short }: Paced): Label =>
  unit.zh === '%'
    ? { zh: `${short ?? 0}%`, en: `${short ?? 0}%` }
    : { zh: `${short ?? 0} ${unit.zh}`.trim(), en: `${short ?? 0} ${unit.en}`.trim() };

/** Where an indicator gets at its pace, in a few words: a text and what fills it. Pure. */
export function paceWords(paced: Paced): {
  code: `IND_PACE_${Pace['kind']}`;
  params: Readonly<Record<string, Label | number>>;
} {
  const { pace } = paced;
  const code = `IND_PACE_${pace.kind}` as const;
  switch (pace.kind) {
    case 'reaches':
    case 'late':
      return { code, params: { when: when(pace.period) } };
    case 'unmoved':
      return { code, params: { n: pace.periods, short: lacking(paced) } };
    case 'missed':
    case 'shortOfYear':
    case 'unknown':
      return { code, params: { short: lacking(paced) } };
    default:
      return { code, params: {} };
  }
}
