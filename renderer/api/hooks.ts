import { useCallback, useEffect, useRef, useState } from 'react';
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/procedures';
import type { Failure } from '../../shared/result';
import { callBridge, failureOf } from './bridge';

/** Calls a procedure of the contract; throws CallFailure when it is refused. */
export async function call<N extends ProcedureName>(
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  return (await callBridge(name, input)) as OutputOf<N>;
}

/** Heard by every query on the screen: something changed that none of them did itself, such as an undo. */
const changes = new EventTarget();

/** Has every query that is shown read again. */
export const refreshAll = (): void => {
  changes.dispatchEvent(new Event('change'));
};

export interface Query<T> {
  data: T | undefined;
  failure: Failure | undefined;
  loading: boolean;
  reload: () => void;
}

/** Reads and reads again when the input changes; `null` waits. The last answer stays while the next is under way. */
export function useQuery<N extends ProcedureName>(
  name: N,
  input: InputOf<N> | null,
): Query<OutputOf<N>> {
  const [state, setState] = useState<{ data?: OutputOf<N>; failure?: Failure; loading: boolean }>({
    loading: input !== null,
  });
  const [turn, setTurn] = useState(0);
  const key = input === null ? null : JSON.stringify(input);
  useEffect(() => {
    if (key === null) return undefined;
    let stale = false;
    setState((before) => ({ ...before, loading: true }));
    call(name, JSON.parse(key) as InputOf<N>).then(
      (data) => {
        if (!stale) setState({ data, loading: false });
      },
      (thrown: unknown) => {
        if (!stale) setState({ failure: failureOf(thrown), loading: false });
      },
    );
    return () => {
      stale = true;
    };
  }, [name, key, turn]);
  useEffect(() => {
    const again = (): void => {
      setTurn((n) => n + 1);
    };
    changes.addEventListener('change', again);
    return () => {
      changes.removeEventListener('change', again);
    };
  }, []);
  const reload = useCallback(() => {
    setTurn((n) => n + 1);
  }, []);
  return { data: state.data, failure: state.failure, loading: state.loading, reload };
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
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);
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
        if (alive.current) setFailure(failureOf(thrown));
        return undefined;
      } finally {
        if (alive.current) setBusy(false);
      }
    },
    [],
  );
  const clear = useCallback(() => {
    setFailure(undefined);
  }, []);
  return { run, busy, failure, clear };
}
