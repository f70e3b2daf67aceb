import type { EndpointPolicy } from "../lib/model/endpoint-policy";
import { planSubject } from "../lib/plan/subject";
import { normalizePolicy } from "../lib/policy/document/normalize";
import { renderPolicy } from "../lib/policy/document/render";
import { POLICY_RULES } from "../lib/rules/rules";

const COUNT = 1000;

const { subject: SUBJECT } = planSubject("endpoints", { vpcId: "vpc-0123456789abcdef0", services: ["sqs"] });

/** Reads, checks and renders policies, and prints the processor time of one as a ratio to JSON.stringify of it. */
export function measurePolicies(): void {
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
  const first = cpuMs(() => renderAll(policies.slice(0, 1)));
  const floor = cpuMs(() => policies.map((policy) => JSON.stringify(policy)));
  const all = cpuMs(() => renderAll(policies));
  console.log(`\n${COUNT} policies checked and rendered: ${(all / COUNT).toFixed(3)} ms each, `);
  console.log(
    `${(all / floor).toFixed(0)} x JSON.stringify; the first one, which reads the data, ${first.toFixed(0)} ms.`,
  );
}

function renderAll(written: readonly unknown[]): readonly object[] {
  const policies = written.map(planPolicy);
  const read = policies.flatMap(({ normal }) => normal.problems);
  const found = POLICY_RULES.flatMap((rule) => rule.check({ ...SUBJECT, writtenPolicies: policies, policies }));
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
    token: undefined,
  };
}

function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
