import { diagnose } from "../diagnose/diagnose";
import { gatherEvidence } from "../diagnose/evidence";
import type { Finding } from "../diagnose/finding";
import type { TextFacts } from "../diagnose/words";
import type { CidrBlock } from "../probe/addresses";
import type { Answer, Contact, ObservedName, PlannedPort } from "../probe/observation";
import type { ObservedService } from "../probe/observe";

/** One port of an address in a report. */
export interface PortReport extends Omit<PlannedPort, "assumed"> {
  /** How the contact ended. */
  readonly outcome: Contact["outcome"];
  /** HTTP status, or the code of an SMTP greeting; null if there was none. */
  readonly status: number | null;
}

/** One name in a report. */
export interface NameReport extends Pick<ObservedName, "name" | "probed" | "role"> {
  /** Error code of the query for IPv4 addresses; null if there are some. */
  readonly ipv4Error: string | null;
  /** The same for IPv6 addresses. */
  readonly ipv6Error: string | null;
  /** The addresses, and how the contacts with their ports ended. */
  readonly addresses: readonly {
    /** IPv4 or IPv6 address. */
    readonly address: string;
    /** Where it is. */
    readonly place: string;
    /** The ports that were contacted. */
    readonly ports: readonly PortReport[];
  }[];
}

/** One service in a report. */
export interface ServiceReport {
  /** Its key in the outputs. */
  readonly service: string;
  /** The type of its endpoint; null if the outputs do not show it. */
  readonly type: "Interface" | "Gateway" | null;
  /** `failed` if there is a problem; `unchecked` if there is nothing to probe. */
  readonly result: "ok" | "failed" | "unchecked";
  /** What was seen of its names. */
  readonly names: readonly NameReport[];
  /** What it means. */
  readonly findings: readonly Finding[];
}

/** The result of `vpc-endpoints verify`. */
export interface Report {
  /** Whether no service failed. */
  readonly ok: boolean;
  /** The region of the VPC; null if it is unknown. */
  readonly region: string | null;
  /** The resolvers that were asked. */
  readonly resolvers: readonly string[];
  /** The blocks of the VPC, as far as they are known. */
  readonly cidrBlocks: readonly string[];
  /** In the order of the outputs. */
  readonly services: readonly ServiceReport[];
}

/** What a report needs besides the observations. */
export interface ReportFacts extends Pick<Report, "region" | "resolvers">, Omit<TextFacts, "cidrBlocks"> {
  /** The blocks of the VPC, as far as they are known. */
  readonly cidrBlocks: readonly CidrBlock[];
}

/** Makes a report of observations: what was seen, and what it means. */
export function makeReport(observed: readonly ObservedService[], facts: ReportFacts): Report {
  const evidence = gatherEvidence(observed, facts);
  const cidrBlocks = facts.cidrBlocks.map(({ network, prefixLength }) => `${network}/${prefixLength}`);
  const services = observed.map((service): ServiceReport => {
    const findings = diagnose(service, evidence, { ...facts, cidrBlocks });
    const isFailed = findings.some(({ severity }) => severity === "problem");
    return {
      service: service.service,
      type: service.type ?? null,
      result: isFailed ? "failed" : service.names.length === 0 ? "unchecked" : "ok",
      names: service.names.map(nameReport),
      findings,
    };
  });
  const ok = services.every(({ result }) => result !== "failed");
  return { ok, region: facts.region, resolvers: facts.resolvers, cidrBlocks, services };
}

function nameReport({ name, probed, role, answers, addresses }: ObservedName): NameReport {
  return {
    name,
    probed,
    role,
    ipv4Error: errorOf(answers.a),
    ipv6Error: errorOf(answers.aaaa),
    addresses: addresses.map(({ address, place, ports }) => ({
      address,
      place,
      ports: ports.map(({ port, protocol, contact }) => ({
        port,
        protocol,
        outcome: contact.outcome,
        status: contact.outcome === "answered" ? (contact.status ?? null) : null,
      })),
    })),
  };
}

function errorOf(answer: Answer): string | null {
  return answer.kind === "failed" ? answer.code : null;
}
