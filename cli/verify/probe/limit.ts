/** Runs a task as soon as it may run. */
export type Limit = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** Lets at most `concurrency` tasks run at a time, first come, first served, and reports each that has ended. */
export function limitTo(concurrency: number, onProgress: (done: number, known: number) => void): Limit {
  const waiting: (() => void)[] = [];
  let [free, done, known] = [concurrency, 0, 0];
  return async (task) => {
    known += 1;
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      done += 1;
      onProgress(done, known);
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
