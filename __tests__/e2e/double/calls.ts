/** An AWS API call that went through the double. */
export interface ApiCall {
  /** As in the request's signature: `ec2`, `sts`, … */
  readonly service: string;
  /** The action's name, or method and path if the protocol has no action. */
  readonly action: string;
  /** The HTTP status answered; 0 when the reply was dropped. */
  readonly status: number;
}

/** The calls made since a moment. */
export interface Mark {
  /** The calls themselves, in the order of their answers. */
  readonly calls: () => readonly ApiCall[];
  /** How many calls there were. */
  readonly total: () => number;
  /** How many calls there were of each action. */
  readonly byAction: () => Readonly<Record<string, number>>;
}

/** The log of API calls. */
export interface CallLog {
  /** Begins to count. */
  readonly mark: () => Mark;
  /** Every call since the start or the last reset. */
  readonly all: () => readonly ApiCall[];
  /** Adds a call. */
  readonly add: (call: ApiCall) => void;
  /** Forgets all calls. */
  readonly clear: () => void;
}

/** An empty log. */
export function callLog(): CallLog {
  let log: ApiCall[] = [];
  return {
    mark: () => {
      const calls = sinceNow(log);
      return { calls, total: () => calls().length, byAction: () => countActions(calls()) };
    },
    all: () => [...log],
    add: (call) => log.push(call),
    clear: () => {
      log = [];
    },
  };
}

function sinceNow(log: readonly ApiCall[]): () => readonly ApiCall[] {
  const start = log.length;
  return () => log.slice(start);
}

function countActions(calls: readonly ApiCall[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { action } of calls) counts[action] = (counts[action] ?? 0) + 1;
  return counts;
}
