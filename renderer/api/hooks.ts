import {
  hashKey,
  keepPreviousData,
  queryOptions,
  skipToken,
  useQuery as useKept,
} from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { InputOf, OfNoun, OutputOf, ProcedureName } from '../../shared/contract/procedures';
import type { NounAnswers } from '../../shared/contract/records';
import type { NounName } from '../../shared/domain/nouns';
import type { Failure } from '../../shared/result';
import { askBridge, failureOf } from './bridge';
import { takeIn } from './changes';
import { client } from './client';
import { heardRefusal } from './held';

/** A question about records of a noun: where it is known, the answer's values are. */
type About<N extends OfNoun, Noun extends NounName> = InputOf<N> & { noun: Noun };

/**
 * Calls a procedure of the contract. What a write changed is read again wherever it is shown.
 * @throws CallFailure when it is refused
 */
export async function call<N extends OfNoun, Noun extends NounName>(
  name: N,
  input: About<N, Noun>,
): Promise<NounAnswers<Noun>[N]>;
export async function call<N extends ProcedureName>(
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>>;
export async function call<N extends ProcedureName>(
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  try {
    const answer = await askBridge(name, input);
    takeIn(name, answer);
    return answer.value as OutputOf<N>;
  } catch (thrown) {
    heardRefusal(name, input, failureOf(thrown));
    throw thrown;
  }
}

/** A reading call as the cache keeps it; `null` waits for its input. */
export const queryOf = <N extends ProcedureName>(name: N, input: InputOf<N> | null) =>
  queryOptions({
    queryKey: [name, input],
    queryFn: input === null ? skipToken : () => call(name, input),
  });

/** What a reading call last answered, without asking again. */
export const lastAnswer = <N extends ProcedureName>(
  name: N,
  input: InputOf<N>,
): OutputOf<N> | undefined => client.getQueryData(queryOf(name, input).queryKey);

export interface Query<T> {
  data: T | undefined;
  failure: Failure | undefined;
  /** An answer is under way, be it the first or a newer one. */
  loading: boolean;
  /** What `data` holds answers the input before this one. */
  outdated: boolean;
  /** Asks once more, e.g. after a failure; what a write changed is read again without it. */
  reload: () => void;
}

/**
 * Reads, and reads again when the input or what the answer depends on changes; `null` waits.
 * The last answer stays while the next is under way, and when it cannot be had.
 */
export function useQuery<N extends OfNoun, Noun extends NounName>(
  name: N,
  input: About<N, Noun> | null,
): Query<NounAnswers<Noun>[N]>;
export function useQuery<N extends ProcedureName>(
  name: N,
  input: InputOf<N> | null,
): Query<OutputOf<N>>;
export function useQuery<N extends ProcedureName>(
  name: N,
  input: InputOf<N> | null,
): Query<OutputOf<N>> {
  const { data, error, isFetching, isPlaceholderData, refetch } = useKept(
    { ...queryOf(name, input), placeholderData: keepPreviousData },
    client,
  );
  const reload = useCallback(() => {
    void refetch();
  }, [refetch]);
  return {
    data,
    failure: error === null ? undefined : failureOf(error),
    loading: isFetching,
    outdated: isPlaceholderData,
    reload,
  };
}

/**
 * What a reading call last answered somewhere else on the screen, never asking by itself; it stays
 * when a write has made the cache forget it.
 */
export function useLastAnswer<N extends ProcedureName>(
  name: N,
  input: InputOf<N>,
): OutputOf<N> | undefined {
  const query = queryOf(name, input);
  const hash = hashKey(query.queryKey);
  return useKept(
    {
      ...query,
      enabled: false,
      // Of this very question, not of the one before it.
      placeholderData: (before, of) => (of?.queryHash === hash ? before : undefined),
    },
    client,
  ).data;
}

export interface Calls {
  /** The answer, or undefined when it was refused (then `failure` says why). */
  run: <N extends ProcedureName>(name: N, input: InputOf<N>) => Promise<OutputOf<N> | undefined>;
  busy: boolean;
  failure: Failure | undefined;
  clear: () => void;
}

/** For acts: busy while one is under way, and the last refusal. */
export function useCall(): Calls {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const run = useCallback(
    async <N extends ProcedureName>(
      name: N,
      input: InputOf<N>,
    ): Promise<OutputOf<N> | undefined> => {
      setBusy(true);
      setFailure(undefined);
      try {
        return await call(name, input);
      } catch (thrown) {
        setFailure(failureOf(thrown));
        return undefined;
      } finally {
        setBusy(false);
      }
    },
    [],
  );
  const clear = useCallback(() => {
    setFailure(undefined);
  }, []);
  return { run, busy, failure, clear };
}
