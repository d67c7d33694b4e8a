import type { FieldFailure } from '../result';
import type { Values } from '../domain/noun';
import type { NounName, NounValues } from '../domain/nouns';
import { officeRules } from './office-rules';
import { personRules } from './person-rules';
import { societyRules } from './society-rules';
import { stationAreaRules } from './station-rules';

/**
 * What a noun's values have to do with each other; pure. Values come in their normal form and are
 * otherwise unchecked. `today`: `YYYY-MM-DD`.
 */
export interface OwnRules<V extends Values = Values> {
  /** Fills in what follows from other fields without any parameter of the office. */
  filled?(values: V, today: string): V;
  /** Faults between the fields, by field; each stops the record from being saved. */
  faults?(values: V, today: string): Record<string, FieldFailure>;
}

const rules: { readonly [N in NounName]?: OwnRules<NounValues<N>> } = {
  person: personRules,
  ...stationAreaRules,
  ...societyRules,
  ...officeRules,
};

/** The rules of a noun for code that knows no noun by name. */
export const ownRulesOf = (noun: NounName): OwnRules => rules[noun] ?? {};
