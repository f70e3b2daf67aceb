import { type EventEmitter, once } from "node:events";
import { setTimeout } from "node:timers/promises";

/** The message of the error if the time is up before the event. */
export const TIMEOUT = "TIMEOUT";

/** The message of the error if a socket or request ends before the event. */
export const CLOSED = "CLOSED";

/** Waits for an event of a socket or request, and returns its value. @throws its error, or one of those above */
export async function waitFor(source: EventEmitter, event: string, timeoutMs: number): Promise<unknown> {
  const stop = new AbortController();
  const { signal } = stop;
  const failAfter = async (end: Promise<unknown>, message: string) => {
    await end;
    throw new Error(message);
  };
  try {
    const [value] = await Promise.race([
      once(source, event, { signal }),
      failAfter(once(source, "end", { signal }), CLOSED),
      failAfter(once(source, "close", { signal }), CLOSED),
      failAfter(setTimeout(timeoutMs, undefined, { signal }), TIMEOUT),
    ]);
    return value;
  } finally {
    stop.abort();
  }
}
