import { planSubject } from "../../lib/plan/subject";
import type { Rule } from "../../lib/rules/rule";
import { writePath } from "../../lib/shapes/problem";
import { HUB, NETWORK } from "../defined";

/** What a rule finds in the props of `VpcEndpoints`, with a network of its own unless they say otherwise: `path: message`. */
export function findings(rule: Rule, props: object, { isModule = false } = {}): readonly string[] {
  return write(rule, planSubject("endpoints", { ...NETWORK, ...props }, { isModule }));
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

function write(rule: Rule, { subject }: ReturnType<typeof planSubject>): readonly string[] {
  return rule.check(subject).map(({ path, message }) => `${writePath(path)}: ${message}`);
}
