/** Runs one piece of work after the other, in the order in which they were asked for. */
export type Queue = <T>(work: () => T | Promise<T>) => Promise<T>;

/** A queue in which work that fails does not stop what waits behind it. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
