import { diagnose } from "./diagnose/diagnose";
import type { TextFacts } from "./diagnose/finding";
import type { ObservedName, ObservedPort, ObservedService } from "./probe/observe";
import type { Answer } from "./probe/resolve-name";

/** The result of `vpc-endpoints verify`, which `--json` prints. */
export type Report = ReturnType<typeof makeReport>;

/** What a report needs besides the observations. */
export interface ReportFacts extends TextFacts {
  /** The region of the VPC; undefined if it is unknown. */
  readonly region: string | undefined;
  /** The resolvers that were asked. */
  readonly resolvers: readonly string[];
}

/** Makes a report of observations: what was seen, and what it means. */
export function makeReport(observed: readonly ObservedService[], facts: ReportFacts) {
  const { region = null, resolvers, cidrBlocks } = facts;
  const services = observed.map((service) => serviceReport(service, observed, facts));
  const ok = services.every(({ result }) => result !== "failed");
  return { ok, region, resolvers, cidrBlocks, services };
}

function serviceReport(observed: ObservedService, services: readonly ObservedService[], facts: ReportFacts) {
  const { service, type = null, names } = observed;
  const findings = diagnose(observed, services, facts);
  const isFailed = findings.some(({ severity }) => severity === "problem");
  const checked = names.length === 0 ? "unchecked" : "ok";
  const result: "failed" | "unchecked" | "ok" = isFailed ? "failed" : checked;
  return { service, type, result, names: names.map(nameReport), findings };
}

function nameReport({ name, probed, role, answers, addresses }: ObservedName) {
  return {
    name,
    probed,
    role,
    ipv4Error: errorOf(answers.a),
    ipv6Error: errorOf(answers.aaaa),
    addresses: addresses.map(({ address, place, ports }) => ({
      address,
      place,
      ports: ports.map(portReport),
    })),
  };
}

function portReport({ port, protocol, contact }: ObservedPort) {
  const status = contact.outcome === "answered" ? (contact.status ?? null) : null;
  return { port, protocol, outcome: contact.outcome, status };
}

function errorOf(answer: Answer): string | null {
  return answer.kind === "failed" ? answer.code : null;
}
