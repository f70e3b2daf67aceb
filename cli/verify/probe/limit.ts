/** Runs a task as soon as it may run. */
export type Limit = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** Lets at most `concurrency` tasks run at a time. The others wait, first come, first served. */
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
