/** What the queue gives to the work whose turn it is; nobody else can make one to show. */
class Turn {
  #over = false;

  get over(): boolean {
    return this.#over;
  }

  end(): void {
    this.#over = true;
  }
}
export type { Turn };

/** Runs one piece of work after the other, in the order in which they were asked for. */
export type Queue = <T>(work: (turn: Turn) => T | Promise<T>) => Promise<T>;

/** A queue in which work that fails does not stop what waits behind it. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = new Turn();
    const done = last.then(() => work(turn)).finally(() => turn.end());
    last = done.catch(() => undefined);
    return done;
  };
}
