/** A small reading of IAM's rules, independent of the library, to compare what two documents decide. */

/** A request as an endpoint sees it. */
export interface Request {
  readonly principal: {
    readonly account: string;
    readonly arn: string;
    readonly service?: string;
    /** Whether the caller is signed in elsewhere, and no principal of AWS yet. */
    readonly federated?: boolean;
  };
  readonly action: string;
  readonly resource: string;
  /** Condition keys in lower case, each with its values. */
  readonly context: Readonly<Record<string, readonly string[]>>;
}

/** What a document says about a request. */
export type Decision = "allowed" | "denied" | "not allowed";

type Members = Readonly<Record<string, unknown>>;

/** Decides a request: an explicit deny wins, and what is not allowed is refused. */
export function decide(document: unknown, request: Request): Decision {
  const matching = asList(asMembers(document)["Statement"])
    .map(asMembers)
    .filter((statement) => applies(statement, request));
  if (matching.some((statement) => statement["Effect"] === "Deny")) return "denied";
  return matching.some((statement) => statement["Effect"] === "Allow") ? "allowed" : "not allowed";
}

function applies(statement: Members, request: Request): boolean {
  const { Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition } = statement;
  const hasAction = (list: unknown) => texts(list).some((pattern) => like(request.action, pattern, "i"));
  const hasResource = (list: unknown) =>
    texts(list).some((pattern) => likeWithVariables(request.resource, pattern, request));
  return (
    (NotPrincipal === undefined ? isAmong(Principal, Effect, request) : !isAmong(NotPrincipal, Effect, request)) &&
    (NotAction === undefined ? hasAction(Action) : !hasAction(NotAction)) &&
    (NotResource === undefined ? hasResource(Resource) : !hasResource(NotResource)) &&
    Object.entries(asMembers(Condition ?? {})).every(([operator, keys]) => {
      return Object.entries(asMembers(keys)).every(([key, values]) => holds(operator, key, texts(values), request));
    })
  );
}

/** In a Deny, `{"AWS": "*"}` means principals of AWS only: those who are signed in elsewhere are none yet. */
function isAmong(principals: unknown, effect: unknown, { principal }: Request): boolean {
  if (principals === "*") return true;
  const { AWS, Service } = asMembers(principals);
  const own = [principal.account, `arn:aws:iam::${principal.account}:root`, principal.arn];
  const isNamed = principal.service === undefined && !principal.federated;
  const isAny = effect === "Allow" || !principal.federated;
  return (
    texts(AWS ?? []).some((entry) => (entry === "*" ? isAny : isNamed && own.includes(entry))) ||
    texts(Service ?? []).some((entry) => entry === principal.service)
  );
}

function holds(written: string, key: string, values: readonly string[], request: Request): boolean {
  const [, set, base = "", ifExists] = /^(?:(ForAnyValue|ForAllValues):)?(\w+?)(IfExists)?$/.exec(written) ?? [];
  const actual = request.context[key.toLowerCase()];
  if (base === "Null") return (values[0] === "true") === (actual === undefined);
  if (actual === undefined) {
    // IfExists changes nothing for sets; lib/policy/evaluate/condition.ts has the source.
    return set === undefined ? ifExists !== undefined || isNegated(base) : set === "ForAllValues";
  }
  const fits = (value: string) => {
    const equal = values.some((wanted) => compare(base.replace("Not", ""), value, substitute(wanted, request), wanted));
    return equal !== isNegated(base);
  };
  return set === "ForAllValues" ? actual.every(fits) : actual.some(fits);
}

function isNegated(base: string): boolean {
  return base.includes("Not");
}

function compare(base: string, actual: string, wanted: string | undefined, pattern: string): boolean {
  if (wanted === undefined) return false;
  const [, family = "", relation = ""] = /^(String|Numeric|Date|Arn|Bool|IpAddress)(.*)$/.exec(base) ?? [];
  switch (family) {
    case "String":
      return compareText(relation, actual, wanted);
    case "Arn":
      return compareArns(actual, wanted);
    case "Numeric":
      return compareNumbers(relation, Number(actual), Number(wanted));
    case "Date":
      return compareNumbers(relation, toTime(actual), toTime(wanted));
    case "Bool":
      return actual.toLowerCase() === wanted.toLowerCase();
    case "IpAddress":
      return isWithin(actual, wanted);
    default:
      throw new Error(`The evaluator has no operator for ${base} with ${pattern}`);
  }
}

function compareText(relation: string, actual: string, wanted: string): boolean {
  if (relation === "Like") return like(actual, wanted, "");
  return relation === "EqualsIgnoreCase" ? actual.toLowerCase() === wanted.toLowerCase() : actual === wanted;
}

function compareArns(actual: string, wanted: string): boolean {
  const parts = split(actual, 6);
  return split(wanted, 6).every((part, index) => like(parts[index] ?? "", part, ""));
}

function compareNumbers(relation: string, actual: number, wanted: number): boolean {
  const relations: Readonly<Record<string, boolean>> = {
    Equals: actual === wanted,
    LessThan: actual < wanted,
    LessThanEquals: actual <= wanted,
    GreaterThan: actual > wanted,
    GreaterThanEquals: actual >= wanted,
  };
  return relations[relation] ?? false;
}

function toTime(text: string): number {
  return /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}

function isWithin(address: string, block: string): boolean {
  const [network = "", length = "32"] = block.split("/");
  const size = 2 ** (32 - Number(length));
  return Math.floor(toNumber(address) / size) === Math.floor(toNumber(network) / size);
}

function toNumber(address: string): number {
  return address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}

/** Puts the request's values for IAM variables; undefined where the request has none. */
function substitute(pattern: string, { context }: Request): string | undefined {
  let complete = true;
  const text = pattern.replace(/\$\{([^}]*)\}/g, (_, name: string) => {
    const value = context[name.toLowerCase()]?.[0];
    complete &&= value !== undefined;
    return value ?? "";
  });
  return complete ? text : undefined;
}

function likeWithVariables(text: string, pattern: string, request: Request): boolean {
  const wanted = substitute(pattern, request);
  return wanted !== undefined && like(text, wanted, "");
}

function like(text: string, pattern: string, flags: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, flags).test(text);
}

function split(arn: string, parts: number): readonly string[] {
  const all = arn.split(":");
  return [...all.slice(0, parts - 1), all.slice(parts - 1).join(":")];
}

function texts(value: unknown): readonly string[] {
  return asList(value).map(String);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function asMembers(value: unknown): Members {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
