import { planSubject } from "../../lib/plan/subject";
import type { Rule } from "../../lib/rules/rule";
import type { EndpointService } from "../../lib/services/endpoint-service";
import { writePath } from "../../lib/shapes/problem";
import { HUB, NETWORK } from "../defined";

/** Facts to change, by name of the service. */
type Facts = Readonly<Record<string, Partial<EndpointService>>>;

/** What a rule finds in the props of `VpcEndpoints`, with a network of its own unless they say otherwise: `path: message`. */
export function findings(rule: Rule, props: object, { isModule = false } = {}): readonly string[] {
  return write(rule, planSubject("endpoints", { ...NETWORK, ...props }, { isModule }));
}

/** The same, as if other facts were known about services of the catalogue. */
export function findingsWith(rule: Rule, props: object, facts: Facts): readonly string[] {
  const { subject } = planSubject("endpoints", { ...NETWORK, ...props }, {});
  const endpoints = subject.endpoints.map((endpoint) => {
    const { service } = endpoint;
    return service ? { ...endpoint, service: { ...service, ...facts[service.name] } } : endpoint;
  });
  return write(rule, { subject: { ...subject, endpoints } });
}

/** The same of the props of `SharedVpcEndpoints`. */
export function sharedFindings(rule: Rule, props: object): readonly string[] {
  return write(rule, planSubject("endpoints", { ...HUB, ...props }, { isShared: true }));
}

/** The paths of what a rule finds in the props of `VpcEndpoints`. */
export function paths(rule: Rule, props: object): readonly string[] {
  return findings(rule, props).map(pathIn);
}

/** The paths of what a rule finds in the props of `SharedVpcEndpoints`. */
export function sharedPaths(rule: Rule, props: object): readonly string[] {
  return sharedFindings(rule, props).map(pathIn);
}

function pathIn(finding: string): string {
  return finding.split(": ")[0] ?? "";
}

function write(rule: Rule, { subject }: Pick<ReturnType<typeof planSubject>, "subject">): readonly string[] {
  return rule.check(subject).map(({ path, message }) => `${writePath(path)}: ${message}`);
}
