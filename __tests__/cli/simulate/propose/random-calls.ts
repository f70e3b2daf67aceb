import type { CallOutcome, RecordedCall } from "../../../../cli/trail/recorded-call";
import type { ContextValue, PolicyRequest, RequestPrincipal } from "../../../../lib/policy/evaluate/request";
import type { Chance } from "../../../policy/document/random-documents";

/** The organization of the callers, and another one. */
export const ORGANIZATION = "o-a1b2c3d4e5";
export const STRANGERS = "o-zzzzzzzzzz";

/** Accounts by the organization to which they belong; that of AWS belongs to none of yours. */
export const ACCOUNTS = ["111122223333", "444455556666"];
export const STRANGER = "999988887777";
const PARTNER = "123456789012";

const REGIONS = ["eu-west-1", "us-east-1"];
const KEYS = [
  "a/1",
  "a/2",
  "a/3",
  "a/b/1",
  "a/b/2",
  "2026/11/20/x",
  "2026/11/21/x",
  "2026/11/22/x",
  "top",
  "st*r",
  "${x}?",
];

/** How the resources and actions of a service look. */
const SERVICES: Readonly<
  Record<string, (chance: Chance, account: string, region: string) => readonly [string, string]>
> = {
  s3: (chance, account) => [
    ...chance.pick([
      ["s3:GetObject", `arn:aws:s3:::data-${account}-${chance.pick(["x", "y"])}/${chance.pick(KEYS)}`] as const,
      ["s3:PutObject", `arn:aws:s3:::data-${account}-x/${chance.pick(KEYS)}`] as const,
      ["s3:ListBucket", `arn:aws:s3:::data-${account}-${chance.pick(["x", "y"])}`] as const,
    ]),
  ],
  sqs: (chance, account, region) => [
    `sqs:${chance.pick(["SendMessage", "ReceiveMessage", "GetQueueUrl", "GetQueueAttributes"])}`,
    `arn:aws:sqs:${region}:${account}:orders-${chance.pick(["1", "2", "3", "4"])}`,
  ],
  "ecr.api": (chance, account, region) => [
    `ecr:${chance.pick(["BatchGetImage", "GetDownloadUrlForLayer", "BatchCheckLayerAvailability"])}`,
    `arn:aws:ecr:${region}:${account}:repository/${chance.pick(["app", "team/a", "team/b", "team/c"])}`,
  ],
  dynamodb: (chance, account, region) => [
    `dynamodb:${chance.pick(["GetItem", "PutItem", "Query"])}`,
    `arn:aws:dynamodb:${region}:${account}:table/${chance.pick(["users", "orders", "orders/index/by-day"])}`,
  ],
  ssm: (chance, account, region) => [
    `ssm:${chance.pick(["GetParameter", "GetParameters", "PutParameter"])}`,
    `arn:aws:ssm:${region}:${account}:parameter/${chance.pick(["prod/db", "prod/api/key", "prod/x", "dev/db"])}`,
  ],
};

/** The services whose calls are random. */
export const RANDOM_SERVICES: readonly string[] = Object.keys(SERVICES);

/** A call of which everything is known, and now and then of which something is not. */
export function randomCall(chance: Chance, service: string): RecordedCall {
  const account = chance.pick(ACCOUNTS);
  const owner = chance.pick([account, account, account, PARTNER]);
  const region = chance.pick(REGIONS);
  const [action, resource] = SERVICES[service]?.(chance, owner, region) ?? ["", ""];
  const organization = chance.happens(0.1) ? undefined : ORGANIZATION;
  const context: Readonly<Record<string, ContextValue>> = {
    "aws:principalaccount": account,
    "aws:principalarn": `arn:aws:iam::${account}:role/app`,
    ...(organization && { "aws:principalorgid": organization }),
    ...(owner !== PARTNER && organization && { "aws:resourceorgid": organization }),
    ...(owner === PARTNER && { "aws:resourceorgid": STRANGERS }),
    "aws:resourceaccount": owner,
    "aws:principalisawsservice": "false",
    "aws:securetransport": "true",
  };
  const principal: RequestPrincipal = { kind: "aws", arn: `arn:aws:sts::${account}:assumed-role/app/session` };
  const outcome = chance.pick<CallOutcome>(["succeeded", "succeeded", "failed", "denied-by-endpoint", "access-denied"]);
  return recordedCall({ action, resource, principal, context }, { services: [service], region, outcome });
}

/** A call with what the proposal does not look at. */
export function recordedCall(request: PolicyRequest, more: Partial<RecordedCall> = {}): RecordedCall {
  return {
    services: ["sqs"],
    requests: [request],
    principal: "arn:aws:iam::111122223333:role/app",
    origin: "endpoint",
    endpointId: "vpce-0a1b2c3d",
    sourceAddress: "10.0.0.8",
    outcome: "succeeded",
    region: "eu-west-1",
    first: "2026-11-20T08:00:00Z",
    last: "2026-11-20T08:00:00Z",
    calls: 1,
    ...more,
  };
}

/** The same call of somebody or to something that no record has. */
export function strangersOf(request: PolicyRequest): readonly PolicyRequest[] {
  const { resource = "", context } = request;
  const arn = `arn:aws:sts::${STRANGER}:assumed-role/app/session`;
  const other = resource.startsWith("arn:aws:s3:")
    ? resource.replace(/:::[^/]+/, ":::bucket-of-a-stranger")
    : resource.replace(/\d{12}/, STRANGER);
  const ownerIsOther = { "aws:resourceaccount": STRANGER, "aws:resourceorgid": STRANGERS };
  const callerIsOther = {
    "aws:principalaccount": STRANGER,
    "aws:principalarn": `arn:aws:iam::${STRANGER}:role/app`,
    "aws:principalorgid": STRANGERS,
  };
  return [
    { ...request, principal: { kind: "aws", arn }, context: { ...context, ...callerIsOther } },
    { ...request, principal: { kind: "anonymous" }, context: ANONYMOUS },
    { ...request, resource: other, context: { ...context, ...ownerIsOther } },
  ];
}

const ANONYMOUS: Readonly<Record<string, ContextValue>> = {
  "aws:principalaccount": "anonymous",
  "aws:principalarn": null,
  "aws:principalorgid": null,
  "aws:principalisawsservice": "false",
};
