/** Makes functions that run one after another, however they are called. */
export type Turns = <Input, Output>(work: (input: Input) => Promise<Output>) => (input: Input) => Promise<Output>;

/** One row of turns; what is done at the same time must not overlook each other. */
export function turns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => (input) => {
    const turn = last.then(() => work(input));
    last = turn.catch(() => undefined);
    return turn;
  };
}
