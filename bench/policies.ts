import type { EndpointPolicy } from "../lib/model/endpoint-policy";
import { planSubject } from "../lib/plan/subject";
import { normalizePolicy } from "../lib/policy/document/normalize";
import { renderPolicy } from "../lib/policy/document/render";
import { readPolicyRules } from "../lib/rules/rules";

const COUNT = 1000;

const { subject: SUBJECT } = planSubject("endpoints", { vpcId: "vpc-0123456789abcdef0", services: ["sqs"] });

/** The processor time of the first policy, of a thousand, and of writing their statements as JSON. */
export interface PolicyTimes {
  readonly firstMs: number;
  readonly allMs: number;
  readonly jsonMs: number;
  readonly count: number;
}

// The program that is measured: it reads, checks and renders policies as synth does.
const policies = Array.from({ length: COUNT }, (_, index) => [
  {
    sid: `Statement${index}`,
    actions: ["sqs:SendMessage", "sqs:Receive*", "sqs:GetQueueUrl"],
    resources: [`arn:aws:sqs:us-east-1:123456789012:queue-${index}`],
    conditions: {
      StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" },
      Bool: { "aws:SecureTransport": true },
    },
  },
]);
const firstMs = cpuMs(() => renderAll(policies.slice(0, 1)));
const jsonMs = cpuMs(() => policies.map((policy) => JSON.stringify(policy)));
const allMs = cpuMs(() => renderAll(policies));
const times: PolicyTimes = { firstMs, allMs, jsonMs, count: COUNT };
process.stdout.write(JSON.stringify(times));

function renderAll(written: readonly unknown[]): readonly object[] {
  const policies = written.map(planPolicy);
  const read = policies.flatMap(({ normal }) => normal.problems);
  const found = readPolicyRules().flatMap((rule) => rule.check({ ...SUBJECT, writtenPolicies: policies, policies }));
  if (read.length + found.length > 0) throw new Error(JSON.stringify([...read, ...found]));
  return policies.map(({ document }) => document);
}

function planPolicy(statements: unknown): EndpointPolicy {
  const path = ["services", "sqs", "policy"];
  const normal = normalizePolicy(statements, path);
  return {
    option: "policy",
    path,
    isShared: false,
    isTyped: true,
    service: "sqs",
    endpoints: SUBJECT.endpoints,
    normal,
    document: renderPolicy(normal),
    statementPaths: [],
    token: undefined,
  };
}

function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
