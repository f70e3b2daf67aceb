import type { Request } from "./evaluator";

/** A source of choices that gives the same choices for the same seed. */
export interface Chance {
  /** One of the values. */
  pick<Value>(values: readonly Value[]): Value;
  /** Some of the values, at least one, in any order, maybe repeated. */
  some<Value>(values: readonly Value[]): Value[];
  /** Whether something of the given probability happens. */
  happens(probability: number): boolean;
  /** The values in another order. */
  shuffled<Value>(values: readonly Value[]): Value[];
}

/** Choices from a seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <Value>(values: readonly Value[]): Value => {
    const [value] = values.slice(Math.floor(next() * values.length));
    if (value === undefined) throw new Error("Cannot pick from an empty list");
    return value;
  };
  return {
    pick,
    some: (values) => Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(values)),
    happens: (probability) => next() < probability,
    shuffled: (values) =>
      values
        .map((value) => ({ value, rank: next() }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ value }) => value),
  };
}

const ACCOUNTS = ["111122223333", "444455556666"];
const ROLES = ACCOUNTS.map((account) => `arn:aws:iam::${account}:role/deploy`);
const QUEUES = ["orders", "invoices", "alice-inbox"].map((name) => `arn:aws:sqs:eu-west-1:111122223333:${name}`);
const ACTIONS = ["SendMessage", "ReceiveMessage", "GetQueueUrl", "GetQueueAttributes", "DeleteQueue"];
const PATTERNS = ["*", "sqs:Get*", "sqs:*Message", "sqs:*", "SQS:getqueue*", "sqs:DeleteQueu?", "Sqs:*"];
const ANY_ACTION = [
  ...ACTIONS.map((name) => `sqs:${name}`),
  "sqs:sendmessage",
  "SQS:DELETEQUEUE",
  "SQS:GetQueueUrl",
  ...PATTERNS,
];
const ANY_RESOURCE = [
  ...QUEUES,
  "*",
  "arn:aws:sqs:*:111122223333:*",
  `arn:aws:sqs:eu-west-1:111122223333:\${aws:username}-*`,
];
const ANY_PRINCIPAL = [...ACCOUNTS, ...ROLES, "arn:aws:iam::111122223333:root"];
const SERVICES = ["cloudtrail.amazonaws.com", "events.amazonaws.com"];

/** Conditions with values of the type that IAM expects. */
const CONDITIONS: readonly (readonly [
  operators: readonly string[],
  keys: readonly string[],
  values: readonly unknown[],
])[] = [
  [
    ["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase"],
    ["aws:PrincipalOrgID", "aws:principalorgid", "aws:PrincipalOrgId", "AWS:PrincipalOrgID"],
    ["o-a", "o-b", "O-A"],
  ],
  [
    ["StringLike", "StringNotLike"],
    ["aws:PrincipalTag/team", "AWS:principaltag/team", "aws:PrincipalTag/Team"],
    ["platform-*", "platform-?", `\${aws:username}-team`],
  ],
  [
    ["ArnLike", "ArnNotEquals"],
    ["aws:PrincipalArn", "aws:PRINCIPALARN"],
    [...ROLES, "arn:aws:iam::*:role/*"],
  ],
  [["NumericLessThan", "NumericGreaterThanEquals"], ["aws:MultiFactorAuthAge"], [300, "600"]],
  [["DateLessThan", "DateGreaterThan"], ["aws:CurrentTime"], ["2026-06-01T00:00:00Z", "1767225600"]],
  [
    ["IpAddress", "NotIpAddress"],
    ["aws:VpcSourceIp", "aws:vpcSourceIP"],
    ["10.0.0.0/8", "10.1.0.0/16", "192.168.0.1"],
  ],
];
const SINGLE_CONDITIONS: typeof CONDITIONS = [
  [["Bool"], ["aws:SecureTransport", "aws:securetransport"], [true, "True", "false", false]],
  [["Null"], ["aws:PrincipalTag/team", "aws:principalTag/TEAM", "aws:multifactorauthage"], [true, "false"]],
];
const SET_CONDITIONS: typeof CONDITIONS = [
  [
    ["StringEquals", "StringLike"],
    ["aws:TagKeys", "aws:tagkeys"],
    ["team", "environment", "owner*"],
  ],
];

/** A valid IAM document of one to three statements, spelled in any of the ways that IAM accepts. */
export function randomDocument(chance: Chance): Record<string, unknown> {
  const statements = Array.from({ length: chance.pick([1, 2, 3]) }, () => randomStatement(chance));
  const [only, second] = statements;
  return {
    Version: "2012-10-17",
    Statement: second === undefined && chance.happens(0.5) ? only : statements,
  };
}

function randomStatement(chance: Chance): Record<string, unknown> {
  const deny = chance.happens(0.35);
  return {
    Effect: deny ? "Deny" : "Allow",
    ...randomPrincipals(chance, deny),
    [chance.happens(0.2) ? "NotAction" : "Action"]: listOrOne(chance, ANY_ACTION),
    [chance.happens(0.2) ? "NotResource" : "Resource"]: listOrOne(chance, ANY_RESOURCE),
    ...(chance.happens(0.6) && { Condition: randomConditions(chance) }),
  };
}

function randomPrincipals(chance: Chance, deny: boolean): Record<string, unknown> {
  if (chance.happens(0.5)) return { Principal: chance.pick(["*", { AWS: "*" }, { AWS: ["*", "111122223333"] }]) };
  const named = {
    AWS: listOrOne(chance, ANY_PRINCIPAL),
    ...(chance.happens(0.3) && { Service: listOrOne(chance, SERVICES) }),
  };
  return { [deny && chance.happens(0.3) ? "NotPrincipal" : "Principal"]: named };
}

function randomConditions(chance: Chance): Record<string, unknown> {
  const chosen = chance.some([...CONDITIONS, ...SINGLE_CONDITIONS, ...SET_CONDITIONS]).map((condition) => {
    const [operators, keys, values] = condition;
    const set = SET_CONDITIONS.includes(condition) ? chance.pick(["ForAnyValue:", "ForAllValues:"]) : "";
    const base = chance.pick(operators);
    const suffix = base !== "Null" && chance.happens(0.3) ? "IfExists" : "";
    const value = SINGLE_CONDITIONS.includes(condition) ? chance.pick(values) : listOrOne(chance, values);
    return [`${set}${base}${suffix}`, { [chance.pick(keys)]: value }] as const;
  });
  return Object.fromEntries(chosen);
}

function listOrOne<Value>(chance: Chance, values: readonly Value[]): Value | Value[] {
  return chance.happens(0.4) ? chance.pick(values) : chance.some(values);
}

/** A request that the documents may or may not decide on. */
export function randomRequest(chance: Chance): Request {
  const account = chance.pick(ACCOUNTS);
  const maybe = (key: string, values: readonly string[]) =>
    chance.happens(0.7) ? { [key]: [chance.pick(values)] } : {};
  return {
    principal: {
      account,
      arn: `arn:aws:iam::${account}:role/${chance.pick(["deploy", "other"])}`,
      ...(chance.happens(0.15) ? { service: chance.pick(SERVICES) } : { federated: chance.happens(0.1) }),
    },
    action: `sqs:${chance.pick(ACTIONS)}`,
    resource: chance.pick(QUEUES),
    context: {
      ...maybe("aws:principalorgid", ["o-a", "o-b", "o-c"]),
      ...maybe("aws:principaltag/team", ["platform-a", "platform-ab", "alice-team", "sales"]),
      ...maybe("aws:principalarn", [...ROLES, "arn:aws:iam::111122223333:user/alice"]),
      ...maybe("aws:multifactorauthage", ["10", "300", "599", "600"]),
      ...maybe("aws:currenttime", ["2025-06-01T00:00:00Z", "2026-03-01T00:00:00Z", "2026-12-01T00:00:00Z"]),
      ...maybe("aws:vpcsourceip", ["10.1.2.3", "10.2.3.4", "192.168.0.1", "172.16.0.1"]),
      ...maybe("aws:securetransport", ["true", "false"]),
      ...maybe("aws:username", ["alice", "bob"]),
      ...(chance.happens(0.6) && { "aws:tagkeys": chance.some(["team", "environment", "owner-id", "cost"]) }),
    },
  };
}

/** The same document with statements, lists and members in another order. */
export function shuffled(value: unknown, chance: Chance): unknown {
  if (Array.isArray(value)) return chance.shuffled(value).map((member) => shuffled(member, chance));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    chance.shuffled(Object.entries(value)).map(([key, member]) => [key, shuffled(member, chance)]),
  );
}
