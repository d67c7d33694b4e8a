import type { Label } from '../codes/label';
import { codeLabel } from '../codes/tables';

type Tier = 'centre' | 'station' | 'studio';
export type TierNames = Readonly<Record<Tier, string>>;

/**
 * Names of the three tiers differ from province to province; an office changes them in its
 * settings.
 */
export const defaultTierNames: TierNames = {
  centre: '指导中心',
  station: '社会工作站',
  studio: '社会工作室',
};

/** What the office calls a tier: the name that it gave, or the shipped one and its English. */
export const tierName = (names: TierNames, tier: Tier): string | Label =>
  names[tier] === defaultTierNames[tier]
    ? { zh: names[tier], en: codeLabel('tier', tier).en }
    : names[tier];
