import type { Label } from '../codes/label';
import { codeLabel, codeTables, type Tables } from '../codes/tables';

type Tier = 'centre' | 'station' | 'studio';
export type TierNames = Readonly<Record<Tier, string>>;

/** What the tiers are called in full, where neither definitions nor office say otherwise. */
const usual: TierNames = {
  centre: '指导中心',
  station: '社会工作站',
  studio: '社会工作室',
};

/**
 * Names of the three tiers differ from province to province: a definition set that names a tier
 * otherwise than the program's table says what it is called. An office changes them in its settings.
 */
export const tierNamesIn = ({ entries }: Tables): TierNames => {
  const named = (tier: Tier): string => {
    const zh = entries.tier.find(({ code }) => code === tier)?.label.zh ?? tier;
    return codeTables.tier.some(({ code, label }) => code === tier && label.zh === zh)
      ? usual[tier]
      : zh;
  };
  return { centre: named('centre'), station: named('station'), studio: named('studio') };
};

/** What the office calls a tier: the name that it gave, or the defined one and its English. */
export const tierName = (names: TierNames, tier: Tier): string | Label => {
  const label = codeLabel('tier', tier);
  return names[tier] === usual[tier] || names[tier] === label.zh
    ? { zh: names[tier], en: label.en }
    : names[tier];
};
