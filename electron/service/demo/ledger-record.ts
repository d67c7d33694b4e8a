import type { Values } from '../../../shared/domain/noun';
import type { NounName } from '../../../shared/domain/nouns';
import type { Township } from './plan';

/**
 * A record to be stored; `refers` names records stored before it by their handles, `as` is its own.
 */
export interface LedgerRecord {
  noun: NounName;
  values: Values;
  refers?: Record<string, string>;
  as?: string;
}

/** A township with its station, as its ledgers are planned. */
export interface Place {
  /** Id of the station. */
  station: string;
  township: Township;
  people: readonly string[];
}
