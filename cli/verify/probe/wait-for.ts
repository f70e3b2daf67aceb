import type { EventEmitter } from "node:events";
import { errorCode } from "../../error-code";

/** What happened first. */
export type Waited =
  | { readonly kind: "event"; readonly value: unknown }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "closed" }
  | { readonly kind: "timeout" };

/** Waits for an event, the error or the end of a socket or request, but not longer than the time allows. */
export function waitFor(source: EventEmitter, event: string, timeoutMs: number): Promise<Waited> {
  return new Promise((resolve) => {
    const end = (waited: Waited) => {
      clearTimeout(timer);
      for (const [name, listener] of listeners) source.off(name, listener);
      resolve(waited);
    };
    const close = () => end({ kind: "closed" });
    const listeners: readonly (readonly [string, (value?: unknown) => void])[] = [
      [event, (value) => end({ kind: "event", value })],
      ["error", (error) => end({ kind: "error", code: errorCode(error) })],
      ["end", close],
      ["close", close],
    ];
    const timer = setTimeout(() => end({ kind: "timeout" }), timeoutMs);
    for (const [name, listener] of listeners) source.on(name, listener);
  });
}
