import type { EffectiveEndpoint } from "../../lib/model/effective-endpoint";
import type { EndpointPolicy } from "../../lib/model/endpoint-policy";
import type { EndpointType } from "../../lib/model/endpoint-type";
import type { Subject } from "../../lib/model/subject";
import { planSubject } from "../../lib/plan/subject";
import { normalizePolicy } from "../../lib/policy/document/normalize";
import { renderPolicy } from "../../lib/policy/document/render";
import type { Rule } from "../../lib/rules/rule";
import { readPolicyRules } from "../../lib/rules/rules";
import { findService } from "../../lib/services/catalogue";
import { type Problem, writePath } from "../../lib/shapes/problem";
import { NETWORK } from "../defined";

/** What rules about policies do not look at. */
const { subject: SUBJECT } = planSubject("endpoints", { ...NETWORK, services: ["sqs"] });

/** Whose policy it is; without anything, that of the interface endpoint of sqs. */
export interface PolicyUse {
  /** The service whose own policy it is; undefined for a service outside the catalogue. */
  readonly service?: string | undefined;
  /** The full name of a service outside the catalogue. */
  readonly serviceName?: string;
  /** The services that share it: it is their shared policy. */
  readonly sharedBy?: readonly string[];
  /** Types of the endpoints, each service has them all. */
  readonly types?: readonly EndpointType[];
}

/** A row of a table of policies that a rule accepts. */
export type AcceptedCase = [about: string, policy: unknown, use?: PolicyUse];

/** A row of a table of policies that a rule reports at one path. */
export type ReportedCase = [about: string, policy: unknown, path: string, use?: PolicyUse];

/** A row of a table of policies that a rule reports with one message. */
export type MessageCase = [about: string, policy: unknown, message: string, use?: PolicyUse];

/** A policy of one statement that no rule reports, apart from the given elements. */
export function policyWith(elements: object): readonly object[] {
  return [{ actions: ["sqs:SendMessage"], resources: ["*"], ...elements }];
}

/** A policy of one statement that no rule reports, apart from the given conditions. */
export function policyWhen(conditions: object, elements: object = {}): readonly object[] {
  return policyWith({ conditions, ...elements });
}

/** An IAM document of one statement that no rule reports, apart from the given elements. */
export function documentWith(elements: object): object {
  return {
    Version: "2012-10-17",
    Statement: { Effect: "Allow", Principal: "*", Action: "*", Resource: "*", ...elements },
  };
}

/** Where one rule finds something in a policy. */
export function pathsOf(rule: Rule, policy: unknown, use?: PolicyUse): readonly string[] {
  return rule.check(subjectOf(policy, use)).map(({ path }) => `${writePath(path)} (${rule.id})`);
}

/** What one rule says about a policy. */
export function messagesOf(rule: Rule, policy: unknown, use?: PolicyUse): readonly string[] {
  return rule.check(subjectOf(policy, use)).map(({ message }) => message);
}

/** Everything that reading and all rules about policies find in a policy. */
export function problemsOf(policy: unknown, use?: PolicyUse): readonly Problem[] {
  const subject = subjectOf(policy, use);
  const found = readPolicyRules().flatMap((rule) =>
    rule.check(subject).map((finding) => ({ ...finding, rule: rule.id, severity: rule.severity })),
  );
  return [...subject.policies.flatMap(({ normal }) => normal.problems), ...found];
}

/** The same without rules about whether the service supports policies, in short: `error policy[0].sid (repeated-sid)`. */
export function troubleOf(policy: unknown, use?: PolicyUse): readonly string[] {
  return problemsOf(policy, use)
    .filter(({ rule }) => !/^policy-(not-supported|support-)/.test(rule))
    .map(({ rule, path, severity }) => `${severity} ${writePath(path)} (${rule})`);
}

/** What rules look at if this is the only policy. */
export function subjectOf(policy: unknown, use: PolicyUse = {}): Subject {
  const endpoints = endpointsOf(use);
  const policies = [policyOf(policy, use, endpoints)];
  return { ...SUBJECT, endpoints, writtenPolicies: policies, policies };
}

function policyOf(policy: unknown, { sharedBy }: PolicyUse, endpoints: readonly EffectiveEndpoint[]): EndpointPolicy {
  const isShared = sharedBy !== undefined;
  const [first] = endpoints;
  const path = isShared ? ["policy"] : [...(first?.path ?? []), "policy"];
  const normal = normalizePolicy(policy, path);
  return {
    option: "policy",
    path,
    isShared,
    isTyped: Array.isArray(policy),
    service: isShared ? undefined : first?.service?.name,
    endpoints,
    normal,
    document: renderPolicy(normal),
    statementPaths: normal.statements.map(({ path: at }) => at),
    token: undefined,
  };
}

function endpointsOf(use: PolicyUse): readonly EffectiveEndpoint[] {
  const { sharedBy, serviceName, types = ["Interface"] } = use;
  const names = sharedBy ?? ["service" in use ? use.service : "sqs"];
  return names.flatMap((name) =>
    types.map((type) => ({
      name: name ?? "custom",
      label: name ?? "custom",
      path: name === undefined ? ["customServices", "custom"] : ["services", name],
      type,
      types,
      isOfSet: false,
      service: name === undefined ? undefined : findService(name),
      options: serviceName === undefined ? {} : { serviceName },
      defaults: new Set(),
    })),
  );
}
