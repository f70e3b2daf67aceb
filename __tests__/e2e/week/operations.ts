import type { Random } from "../random/random";
import type { Caller } from "./callers";
import type { WeekRequest } from "./decide";
import { concluded, type Known, open, stated } from "./known";
import { OWNERS, REGION } from "./places";

/** Something that calls act on. */
export interface Thing {
  readonly arn: string;
  readonly account: string;
  /** The members of `requestParameters` that name it. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Its type in `resources`, such as `AWS::SQS::Queue`. */
  readonly type: string;
}

/** What one call asks for, and how its record would put it. */
export interface Asking {
  readonly requests: readonly WeekRequest[];
  readonly parameters: Readonly<Record<string, unknown>> | null;
  /** The element `resources`; undefined if the service does not write it. */
  readonly resources: readonly object[] | undefined;
  /** The account of the resource. */
  readonly owner: Known;
  /** Condition keys of the service. */
  readonly keys: Readonly<Record<string, Known>>;
  /** What else the resource could have been, if the record does not say. */
  readonly others: readonly string[];
}

/** An operation that AWS records. */
export interface Operation {
  readonly source: string;
  readonly event: string;
  /** The endpoint services that serve the operation. */
  readonly services: readonly string[];
  /** The host that clients call; `{region}` stands for the region. */
  readonly host: string;
  readonly category: "Management" | "Data";
  /** Undefined if this caller could not make the call. */
  readonly ask: (caller: Caller, random: Random) => Asking | undefined;
}

/** What the operations of a service share. */
export interface Service {
  readonly source: string;
  readonly services: readonly string[];
  readonly host: string;
  readonly prefix: string;
}

type More = Partial<Pick<Asking, "keys" | "parameters">>;

/** A service whose event source, endpoint and prefix of actions are alike, but for what is given. */
export function service(name: string, others: Partial<Service> = {}): Service {
  return {
    source: `${name}.amazonaws.com`,
    services: [name],
    host: `${name}.{region}.amazonaws.com`,
    prefix: name,
    ...others,
  };
}

/** An operation without a resource, such as one that lists. */
export function listing(of: Service, event: string, action = event, parameters: object | null = null): Operation {
  return {
    ...of,
    event,
    category: "Management",
    ask: ({ keys }) => ({
      requests: [{ action: `${of.prefix}:${action}`, resource: stated("*") }],
      parameters: parameters && { ...parameters },
      resources: undefined,
      owner: concluded(keys["aws:PrincipalAccount"]?.value ?? null, [...OWNERS, null]),
      keys: {},
      others: [],
    }),
  };
}

/** An operation on one thing that the record lists under `resources`, with the account that owns it. */
export function onListed(
  of: Service,
  event: string,
  things: readonly Thing[],
  more: { readonly action?: string; readonly data?: boolean } & More = {},
): Operation {
  return {
    ...of,
    event,
    category: more.data ? "Data" : "Management",
    ask: (_caller, random) => {
      const thing = random.pick(things);
      return {
        requests: [{ action: `${of.prefix}:${more.action ?? event}`, resource: stated(thing.arn) }],
        parameters: { ...thing.parameters, ...more.parameters },
        resources: [listed(thing)],
        owner: thing.account === "" ? open(null, OWNERS) : stated(thing.account),
        keys: more.keys ?? {},
        others: things.map(({ arn }) => arn),
      };
    },
  };
}

/** An operation on one thing that the request names by its ARN or URL, while the record lists nothing. */
export function onNamed(
  of: Service,
  event: string,
  things: readonly Thing[],
  more: { readonly action?: string; readonly byName?: boolean; readonly data?: boolean } & More = {},
): Operation {
  return {
    ...of,
    event,
    category: more.data ? "Data" : "Management",
    ask: ({ account }, random) => {
      // A name without an account is of the caller's own account.
      const reachable = more.byName ? things.filter((thing) => thing.account === account) : things;
      if (reachable.length === 0) return undefined;
      const thing = random.pick(reachable);
      const elsewhere = OWNERS.map((owner) => thing.arn.replace(`:${thing.account}:`, `:${owner}:`)).concat(
        thing.account === "" ? ["arn:aws:other:::thing"] : [],
      );
      return {
        requests: [
          {
            action: `${of.prefix}:${more.action ?? event}`,
            // Without an account in it, the ARN is put together by rules of the service.
            resource: more.byName || thing.account === "" ? concluded(thing.arn, elsewhere) : stated(thing.arn),
          },
        ],
        parameters: { ...thing.parameters, ...more.parameters },
        resources: undefined,
        owner: thing.account === "" ? open(null, OWNERS) : concluded(thing.account, OWNERS),
        keys: more.keys ?? {},
        others: things.map(({ arn }) => arn),
      };
    },
  };
}

/** An entry of `resources`; what AWS publishes has no account. */
export function listed({ account, type, arn }: Thing): object {
  return { ...(account === "" ? {} : { accountId: account }), type, ARN: arn };
}

/** Things of a service, one of each name in each account. */
export function things(
  accounts: readonly string[],
  names: readonly string[],
  describe: (account: string, name: string) => Omit<Thing, "account">,
): readonly Thing[] {
  return accounts.flatMap((account) => names.map((name) => ({ account, ...describe(account, name) })));
}

/** The ARN of something in the region. */
export function arnOf(prefix: string, account: string, resource: string): string {
  return `arn:aws:${prefix}:${REGION}:${account}:${resource}`;
}

/** The same call as a network activity event has it: it names neither parameters nor resources. */
export function withoutParameters(asking: Asking): Asking {
  const { requests, owner, keys, others } = asking;
  return {
    requests: requests.map((request) => ({
      ...request,
      resource: request.resource.value === "*" ? request.resource : open(request.resource.value, others),
      ...(request.owner ? { owner: open(request.owner.value, OWNERS) } : {}),
    })),
    parameters: null,
    resources: undefined,
    owner: owner.shown === "stated" ? open(owner.value, OWNERS) : open(owner.value, owner.possible),
    keys: Object.fromEntries(Object.entries(keys).map(([key, known]) => [key, open(known.value, known.possible)])),
    others,
  };
}
