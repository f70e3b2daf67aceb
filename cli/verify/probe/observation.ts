/** The protocol of a port, which decides how far a contact goes. */
export type Protocol = "tcp" | "smtp" | "tls" | "https";

/** A port to connect to. */
export interface PlannedPort {
  /** TCP port. */
  readonly port: number;
  /** What the service uses there. */
  readonly protocol: Protocol;
  /** Whether it is a guess: 443, because nothing says on which port the service listens. */
  readonly assumed: boolean;
}

/**
 * What a name is for clients in the VPC.
 *
 * - `private`: a host name that private DNS answers; it must resolve to addresses in the VPC
 * - `inbound`: the same, but a gateway may serve the clients in the VPC, and the interface endpoint only clients that
 *   use inbound Resolver endpoints
 * - `endpoint`: AWS's own name of the endpoint, `vpce-…`; it must resolve to addresses in the VPC
 * - `gateway`: the public host name of a service that has a gateway
 */
export type NameRole = "private" | "inbound" | "endpoint" | "gateway";

/** A name to resolve. */
export interface PlannedName {
  /** The name in the outputs, such as `*.dkr.ecr.us-east-1.amazonaws.com`. */
  readonly name: string;
  /** The name to ask for, with a label in place of `*`. */
  readonly probed: string;
  /** What the name is for clients in the VPC. */
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

/** What a resolver answered about one type of record. */
export type Answer =
  | { readonly kind: "addresses"; readonly addresses: readonly string[] }
  | { readonly kind: "failed"; readonly failure: DnsFailure; readonly code: string };

/** What a resolver answered about a name. */
export interface Answers {
  /** IPv4 addresses. */
  readonly a: Answer;
  /** IPv6 addresses. */
  readonly aaaa: Answer;
}

/** A step of a contact. */
export type Stage = "tcp" | "greeting" | "tls" | "http";

/** What is wrong with a certificate. */
export type CertificateFault = "other-name" | "untrusted" | "expired" | "not-yet-valid" | "other";

/** The facts of a certificate that show who answers. */
export interface CertificateFacts {
  /** The host names that it is for. */
  readonly names: readonly string[];
  /** Who issued it. */
  readonly issuer: string;
  /** Since when it is valid, in the words of the certificate. */
  readonly validFrom: string;
  /** Until when it is valid, in the words of the certificate. */
  readonly validTo: string;
}

/** How a contact with one port of an address ended. */
export type Contact =
  | {
      readonly outcome: "answered";
      /** HTTP status, or the code of an SMTP greeting; undefined if the protocol has neither. */
      readonly status: number | undefined;
      /** Whether the answer is an error that names a VPC endpoint policy as its reason. */
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
 * Where an address is.
 *
 * - `inside`: in a block of the VPC
 * - `private`: in a range for VPCs, if the blocks of the VPC are unknown
 * - `undecided`: a global IPv6 address, if the IPv6 blocks of the VPC are unknown
 * - `outside`: in a range for VPCs, but not in a block of this VPC
 * - `local`: only for this host or link, or for nothing, such as 127.0.0.1 and 0.0.0.0
 * - `public`: anywhere else
 */
export type Place = "inside" | "private" | "undecided" | "outside" | "local" | "public";

/** A port of an address, and how the contact with it ended. */
export interface ObservedPort extends PlannedPort {
  readonly contact: Contact;
}

/** An address, and how the contacts with its ports ended. */
export interface ObservedAddress {
  /** IPv4 or IPv6 address. */
  readonly address: string;
  readonly place: Place;
  /** Its ports; empty if the address cannot be that of an endpoint. */
  readonly ports: readonly ObservedPort[];
}

/** A name, and what was seen of it. */
export interface ObservedName extends PlannedName {
  readonly answers: Answers;
  /** The addresses, IPv4 first. */
  readonly addresses: readonly ObservedAddress[];
}
