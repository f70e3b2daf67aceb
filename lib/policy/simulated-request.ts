import { isObject } from "../shapes/is-object";
import type { Path, Problem } from "../shapes/problem";
import { record } from "../shapes/read-object";
import { literal, literalOneOf, type Reader } from "../shapes/reader";
import { missingOption } from "../shapes/rules/missing-option";
import { wrongType } from "../shapes/rules/wrong-type";
import type { ContextValue, PolicyRequest, RequestPrincipal } from "./evaluate/request";

/** A request to try a policy on. */
export interface SimulatedRequest {
  /** The action, such as `"ecr:PutImage"`. */
  readonly action: string;
  /**
   * The ARN of the resource; `"*"` for actions that have none.
   *
   * @default - not known
   */
  readonly resource?: string;
  /**
   * Who makes the request: the ARN of a role, of its session or of a user, the name of an AWS service
   * (`"cloudtrail.amazonaws.com"`), `"anonymous"`, or an object that also says who is signed in elsewhere.
   *
   * @default - not known
   */
  readonly principal?: string | RequestPrincipal;
  /**
   * The values of condition keys, such as `{ "aws:PrincipalOrgID": "o-a1b2c3d4e5" }`; `null` for a key that the request
   * does not carry. What follows from the principal and from the resource need not be stated: `aws:PrincipalArn`,
   * `aws:PrincipalAccount`, `aws:PrincipalIsAWSService` and `aws:ResourceAccount`.
   *
   * @default - none is known
   */
  readonly context?: Readonly<Record<string, ContextValue>>;
  /**
   * What is known of all other condition keys: nothing, or that the request does not carry them.
   *
   * @default "unknown"
   */
  readonly otherKeys?: "unknown" | "absent";
}

/** Reads one request or a list of them. */
export function readSimulatedRequests(given: unknown, problems: Problem[]): readonly PolicyRequest[] {
  if (!Array.isArray(given)) return [readRequest(given, ["request"], problems)];
  return given.map((request, index) => readRequest(request, ["requests", index], problems));
}

const readPrincipal: Reader<string | RequestPrincipal | undefined> = (value, path, problems) => {
  if (typeof value === "string" || isRequestPrincipal(value)) return value;
  const expected = 'an ARN, the name of an AWS service, "anonymous", or an object such as { kind: "aws", arn }';
  problems.push(...wrongType.check(path, value, expected));
  return undefined;
};

const readContext: Reader<SimulatedRequest["context"]> = (value, path, problems) => {
  if (!isObject(value)) {
    problems.push(...wrongType.check(path, value, 'an object of condition keys, such as { "aws:SourceVpc": "vpc-…" }'));
    return undefined;
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => {
      const read = readValue(one, [...path, key], problems);
      return read === undefined ? [] : [[key, read] as const];
    }),
  );
};

const readValue: Reader<ContextValue | undefined> = (value, path, problems) => {
  if (value === null || typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value;
  problems.push(...wrongType.check(path, value, "a string, a list of strings, or null for a key that is absent"));
  return undefined;
};

const READ = record<Partial<SimulatedRequest>>({
  action: literal(),
  resource: literal(),
  principal: readPrincipal,
  context: readContext,
  otherKeys: literalOneOf(["unknown", "absent"]),
});

function readRequest(value: unknown, path: Path, problems: Problem[]): PolicyRequest {
  const { action, resource, principal, context, otherKeys } = READ(value, path, problems);
  const isGiven = action !== undefined || !isObject(value) || value["action"] !== undefined;
  if (!isGiven) problems.push(...missingOption.check([...path, "action"], 'the action, such as "s3:GetObject"'));
  const who = typeof principal === "string" ? principalOf(principal) : principal;
  return {
    action: action ?? "",
    ...(resource !== undefined && { resource }),
    ...(who && { principal: who }),
    context: { ...keysOf(who, resource, Object.keys(context ?? {})), ...context },
    ...(otherKeys && { otherKeys }),
  };
}

function principalOf(text: string): RequestPrincipal {
  if (text === "anonymous") return { kind: "anonymous" };
  return text.startsWith("arn:") ? { kind: "aws", arn: text } : { kind: "service", name: text };
}

/**
 * Keys that follow from the principal and from the resource, unless they are stated. The ARN of a role's session lacks the
 * path that `aws:PrincipalArn` has.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html (read 2026-11-28)
 */
function keysOf(
  principal: RequestPrincipal | undefined,
  resource: string | undefined,
  stated: readonly string[],
): PolicyRequest["context"] {
  const arn = principal?.kind === "aws" ? principal.arn : undefined;
  const keys = {
    "aws:PrincipalArn": arn !== undefined && /^arn:[^:]+:iam:/.test(arn) ? arn : undefined,
    "aws:PrincipalAccount": accountIn(arn),
    "aws:PrincipalIsAWSService": principal && PRINCIPALS[principal.kind],
    "aws:ResourceAccount": accountIn(resource),
  };
  const taken = stated.map((key) => key.toLowerCase());
  const derived = Object.entries(keys).flatMap(([key, value]) => {
    return value === undefined || taken.includes(key.toLowerCase()) ? [] : [[key, value] as const];
  });
  return Object.fromEntries(derived);
}

const PRINCIPALS = { aws: "false", service: "true", federated: undefined, anonymous: undefined } as const;

function accountIn(arn: string | undefined): string | undefined {
  const account = arn?.split(":")[4] ?? "";
  return /^\d{12}$/.test(account) ? account : undefined;
}

function isRequestPrincipal(value: unknown): value is RequestPrincipal {
  if (!isObject(value)) return false;
  const { kind, arn, name } = value;
  if (kind === "aws") return typeof arn === "string";
  if (kind === "service") return typeof name === "string";
  return kind === "federated" || kind === "anonymous";
}
