/** What is spoken on a port, and so how far a probe goes: each protocol includes the steps before it. */
export type Protocol = "tcp" | "smtp" | "tls" | "https";

/** A port to connect to. */
export interface PlannedPort {
  /** TCP port. */
  readonly port: number;
  /** What the service speaks there. */
  readonly protocol: Protocol;
  /** Whether nothing says that the service listens there: 443, tried for want of a fact. */
  readonly assumed: boolean;
}

/**
 * What a name is to the clients in the VPC.
 *
 * - `private`: a host name that private DNS answers; it must lead into the VPC
 * - `inbound`: the same, but a gateway may serve the clients in the VPC while the endpoint serves those
 *   that come in through inbound Resolver endpoints
 * - `endpoint`: AWS's name of the endpoint itself, `vpce-…`; it must lead into the VPC
 * - `gateway`: the public host name of a service that has a gateway
 */
export type NameRole = "private" | "inbound" | "endpoint" | "gateway";

/** A name to resolve. */
export interface PlannedName {
  /** As the outputs have it, such as `*.dkr.ecr.us-east-1.amazonaws.com`. */
  readonly name: string;
  /** What is asked for: the name, with a label of ours in place of `*`. */
  readonly probed: string;
  /** What the name is to the clients in the VPC. */
  readonly role: NameRole;
}

/** Why a query gave no addresses. */
export type DnsFailure =
  | "not-found"
  | "no-data"
  | "server-failed"
  | "query-refused"
  | "silent"
  | "unreachable"
  | "other";

/** What a resolver said about one type of record. */
export type Answer =
  | { readonly kind: "addresses"; readonly addresses: readonly string[] }
  | { readonly kind: "failed"; readonly failure: DnsFailure; readonly code: string };

/** What a resolver said about a name. */
export interface Answers {
  /** IPv4 addresses. */
  readonly a: Answer;
  /** IPv6 addresses. */
  readonly aaaa: Answer;
}

/** Step of a contact. */
export type Stage = "tcp" | "greeting" | "tls" | "http";

/** What is wrong with a certificate. */
export type CertificateFault = "other-name" | "untrusted" | "expired" | "not-yet-valid" | "other";

/** The facts of a certificate that tell who answers. */
export interface CertificateFacts {
  /** Host names that it is for. */
  readonly names: readonly string[];
  /** Who issued it. */
  readonly issuer: string;
  /** First moment at which it is valid, as the certificate writes it. */
  readonly validFrom: string;
  /** Last moment at which it is valid, as the certificate writes it. */
  readonly validTo: string;
}

/** What became of one attempt to talk to an address and port. */
export type Contact =
  | {
      readonly outcome: "answered";
      /** HTTP status, or the code of an SMTP greeting; undefined where only a connection was asked for. */
      readonly status: number | undefined;
      /** Whether the answer names a VPC endpoint policy as the reason of a refusal. */
      readonly policyRefuses: boolean;
    }
  | { readonly outcome: "silent"; readonly stage: Stage }
  | { readonly outcome: "closed"; readonly stage: Stage }
  | { readonly outcome: "refused" }
  | { readonly outcome: "unreachable"; readonly code: string }
  | { readonly outcome: "not-tls" }
  | {
      readonly outcome: "certificate";
      readonly fault: CertificateFault;
      readonly certificate: CertificateFacts;
      readonly code: string;
    }
  | { readonly outcome: "failed"; readonly stage: Stage; readonly code: string };

/**
 * Where an address stands.
 *
 * - `inside`: in a block of the VPC
 * - `private`: in a range that VPCs use, where the blocks of the VPC are not known
 * - `undecided`: a global IPv6 address, where the blocks of the VPC are not known
 * - `outside`: in a range that VPCs use, but in no block of this one
 * - `local`: of this machine or link only, or of nothing, such as 127.0.0.1 and 0.0.0.0
 * - `public`: anywhere else
 */
export type Place = "inside" | "private" | "undecided" | "outside" | "local" | "public";

/** A port of an address, and what came of it. */
export interface ObservedPort extends PlannedPort {
  /** What became of the attempt. */
  readonly contact: Contact;
}

/** An address and what its ports said. */
export interface ObservedAddress {
  /** IPv4 or IPv6 address. */
  readonly address: string;
  /** Where it stands. */
  readonly place: Place;
  /** One for each port; none where the address was not worth a contact. */
  readonly ports: readonly ObservedPort[];
}

/** A name and all that was seen of it. */
export interface ObservedName extends PlannedName {
  /** What the resolver said. */
  readonly answers: Answers;
  /** The addresses, IPv4 first. */
  readonly addresses: readonly ObservedAddress[];
}
