import type { CidrBlock } from "./addresses";
import { diagnose } from "./diagnose";
import { gatherEvidence } from "./evidence";
import type { Finding } from "./finding";
import type { Answer, Contact, ObservedName, PlannedPort } from "./observation";
import type { ObservedService } from "./observe";
import type { TextFacts } from "./texts";

/** One port of an address in a report. */
export interface PortReport extends Omit<PlannedPort, "assumed"> {
  /** What became of the attempt. */
  readonly outcome: Contact["outcome"];
  /** HTTP status, or the code of an SMTP greeting; null where there was none. */
  readonly status: number | null;
}

/** One name in a report. */
export interface NameReport extends Pick<ObservedName, "name" | "probed" | "role"> {
  /** Error of the query for IPv4 addresses, as the resolver library calls it; null where it gave some. */
  readonly ipv4Error: string | null;
  /** The same for IPv6. */
  readonly ipv6Error: string | null;
  /** The addresses, and what their ports said. */
  readonly addresses: readonly {
    /** IPv4 or IPv6 address. */
    readonly address: string;
    /** Where it stands. */
    readonly place: string;
    /** One for each port that was tried. */
    readonly ports: readonly PortReport[];
  }[];
}

/** One service in a report. */
export interface ServiceReport {
  /** Key in the outputs. */
  readonly service: string;
  /** Kind of endpoint; null where the outputs do not tell. */
  readonly type: "Interface" | "Gateway" | null;
  /** `failed` with at least one problem; `unchecked` where there was nothing to probe. */
  readonly result: "ok" | "failed" | "unchecked";
  /** What was asked, and what came back. */
  readonly names: readonly NameReport[];
  /** What it means. */
  readonly findings: readonly Finding[];
}

/** All that `vpc-endpoints verify` has to say. */
export interface Report {
  /** Whether no service failed. */
  readonly ok: boolean;
  /** Region of the VPC; null where nothing tells it. */
  readonly region: string | null;
  /** The resolvers that were asked. */
  readonly resolvers: readonly string[];
  /** Blocks that count as the VPC's; empty where they are not known. */
  readonly cidrBlocks: readonly string[];
  /** In the order of the outputs. */
  readonly services: readonly ServiceReport[];
}

/** What a report says besides the observations. */
export interface ReportFacts extends Pick<Report, "region" | "resolvers">, Omit<TextFacts, "cidrBlocks"> {
  /** Blocks that count as the VPC's. */
  readonly cidrBlocks: readonly CidrBlock[];
}

/** Turns observations into the report: what was seen, and what it means. */
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
