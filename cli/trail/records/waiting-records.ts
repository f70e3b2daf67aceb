import type { TrailRecord } from "../recorded-call";

/** What a record says about which call it is of: hashes of what several records of one call share. */
export interface Identity {
  /** Of copies of one event. */
  readonly event: number;
  /** Of a network activity event and the management or data event of the same request; undefined if it has no id. */
  readonly request: number | undefined;
  readonly isNetworkActivity: boolean;
  /** Whether another record of the call may say more. */
  readonly isPartial: boolean;
}

interface Waiting {
  readonly one: TrailRecord;
  readonly identity: Identity;
}

/** So many records wait for a fuller one of the same call. */
const MOST_WAITING = 1024;

/** Holds records of which others may say more. */
export function waitingRecords() {
  const byEvent = new Map<number, Waiting>();
  const byRequest = new Map<number, Waiting>();
  return {
    /** Adds a record, unless one of the same event waits. Gives those that wait longest if too many wait. */
    add: (waiting: Waiting): readonly Waiting[] => {
      const { event, request, isNetworkActivity } = waiting.identity;
      if (!byEvent.has(event)) byEvent.set(event, waiting);
      if (isNetworkActivity && request !== undefined) byRequest.set(request, waiting);
      return byEvent.size > MOST_WAITING ? [...byEvent.values()].slice(0, MOST_WAITING / 2) : [];
    },
    /** Removes a record, or those of the call that it is of. */
    remove: ({ event, request = 0, isNetworkActivity }: Identity): void => {
      if (byEvent.size === 0) return;
      const ofRequest = byRequest.get(request);
      if (ofRequest && !isNetworkActivity) byEvent.delete(ofRequest.identity.event);
      byEvent.delete(event);
      byRequest.delete(request);
    },
    all: (): readonly TrailRecord[] => [...byEvent.values()].map(({ one }) => one),
  };
}
