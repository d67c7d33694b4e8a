import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { Rhythm } from '../../shared/codes/period';
import { textOf, wordsOf, type Language, type Params, type TextCode } from '../../shared/text';

/**
 * Says a text of the product; `any` takes codes that come from the service (failures, findings,
 * problems).
 */
export interface Say {
  (code: TextCode, params?: Params): string;
  any: (code: string, params?: Params) => string;
  /** The right side of a two-language label. */
  label: (label: { zh: string; en: string } | undefined) => string;
  /** Names in a row, as the reader's language sets them apart. */
  list: (names: readonly string[]) => string;
}

interface LanguageState {
  language: Language;
  setLanguage: (language: Language) => void;
  say: Say;
}

const LanguageContext = createContext<LanguageState | null>(null);
const KEY = 'stationbook.language';

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, keep] = useState<Language>(() =>
    localStorage.getItem(KEY) === 'en' ? 'en' : 'zh',
  );
  const setLanguage = useCallback((next: Language) => {
    localStorage.setItem(KEY, next);
    document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en';
    keep(next);
  }, []);
  const value = useMemo(
    () => ({ language, setLanguage, say: saying(language, 'quarter') }),
    [language, setLanguage],
  );
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

/** Everything that is said in a language, of periods of a rhythm. */
function saying(language: Language, rhythm: Rhythm): Say {
  const any = (code: string, params?: Params): string => textOf(code, params, language, rhythm);
  return Object.assign((code: TextCode, params?: Params) => any(code, params), {
    any,
    label: (label: { zh: string; en: string } | undefined) => label?.[language] ?? '',
    list: (names: readonly string[]) => wordsOf(names, language),
  });
}

/** What is within speaks of periods of a rhythm: 本月 where others say 本季度. */
export function PeriodWords({ rhythm, children }: { rhythm: Rhythm; children: ReactNode }) {
  const { language, setLanguage } = useLanguage();
  const value = useMemo(
    () => ({ language, setLanguage, say: saying(language, rhythm) }),
    [language, setLanguage, rhythm],
  );
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

/** Language in use and how to change it; kept on this computer. */
export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext);
  if (!state) throw new Error('LanguageProvider is missing');
  return state;
}

/** `say('CODE', {n: 3})`; codes are checked by the compiler. */
export const useText = (): Say => useLanguage().say;
