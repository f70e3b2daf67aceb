import type { EventEmitter } from "node:events";
import { errorCode } from "./error-code";

/** What happened first. */
export type Waited =
  | { readonly kind: "event"; readonly value: unknown }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "closed" }
  | { readonly kind: "timeout" };

/** Waits for an event of a socket or request, for its error or its end, or until the time is up. */
export function waitFor(source: EventEmitter, event: string, timeoutMs: number): Promise<Waited> {
  return new Promise((resolve) => {
    const settle = (waited: Waited) => {
      clearTimeout(timer);
      for (const [name, listener] of listeners) source.off(name, listener);
      resolve(waited);
    };
    const ended = () => settle({ kind: "closed" });
    const listeners: readonly (readonly [string, (value?: unknown) => void])[] = [
      [event, (value) => settle({ kind: "event", value })],
      ["error", (error) => settle({ kind: "error", code: errorCode(error) })],
      ["end", ended],
      ["close", ended],
    ];
    const timer = setTimeout(() => settle({ kind: "timeout" }), timeoutMs);
    for (const [name, listener] of listeners) source.on(name, listener);
  });
}
