import { AsyncLocalStorage } from 'node:async_hooks';
import { tablesComeFrom, type Tables } from '../../../shared/codes/tables';
import { tablesOf } from '../../../shared/definitions/codes';
import { shippedSet } from '../../../shared/definitions/shipped';
import type { Reader } from '../database/context';
import { currentDefinitions } from './definitions';

/**
 * A service may answer for several offices at once, each under its own set: the tables go with the
 * call, across everything that it awaits. Outside of any call they are those of the shipped set.
 */
const ofCall = new AsyncLocalStorage<Tables>();
tablesComeFrom(() => ofCall.getStore() ?? tablesOf(shippedSet));

/** Answers a call with the code tables of the office's current set. */
export const withTables = <T>(store: Pick<Reader, 'db'>, answer: () => T): T =>
  ofCall.run(tablesOf(currentDefinitions(store).common), answer);
