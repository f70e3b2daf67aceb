/** Runs a task when a place is free. */
export type Limit = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** Lets at most `concurrency` tasks run at a time; the others wait in the order in which they came. */
export function limitTo(concurrency: number): Limit {
  const waiting: (() => void)[] = [];
  let free = concurrency;
  return async (task) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
