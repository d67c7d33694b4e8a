import type { Label } from '../codes/label';
import type { IndicatorDefinition } from './indicators';

const SIGNS: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−', '+': '+' };

/**
 * The formula of an indicator in words: its parts by their names, the signs as people write them. It
 * is made from the formula, so that the two never say different things. Pure.
 */
export function formulaInWords({ parts, formula }: IndicatorDefinition): Label {
  const named = new Map(parts.map(({ key, label }) => [key, label]));
  const say = (language: keyof Label): string =>
    formula
      .replaceAll(
        /\b(?:now|orZero)\.([A-Za-z][A-Za-z0-9]*)/g,
        (text, key: string) => named.get(key)?.[language] ?? text,
      )
      .replaceAll(/\s*([*/+-])\s*/g, (_, sign: string) => ` ${SIGNS[sign] ?? sign} `)
      .trim();
  return { zh: say('zh'), en: say('en') };
}
