import type { SharedBy } from "../read-outputs";

/** What the texts of findings need besides the findings. */
export interface TextFacts {
  /** The security group of the endpoints; undefined if it is unknown. */
  readonly securityGroupId: string | undefined;
  /** How a hub shares the endpoints; undefined if they serve only their own VPC. */
  readonly sharedBy: SharedBy | undefined;
  /** The blocks of the VPC, as far as they are known. */
  readonly cidrBlocks: readonly string[];
  /** How long a step may take. */
  readonly timeoutMs: number;
}

/** Where something was seen. */
export interface Places {
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  readonly ports: readonly number[];
}

/** The parts of a sentence about a finding. */
export interface Words {
  readonly names: string;
  readonly addresses: string;
  readonly ports: string;
  /** A code or fact that is part of what was seen; empty if there is none. */
  readonly detail: string;
  /** The security group of the endpoint. */
  readonly group: string;
  readonly facts: TextFacts;
}

/** Writes a sentence about a finding. */
export type Text = (words: Words) => string;

/** What to say about a cause. */
export interface CauseText {
  readonly why: Text;
  /** What to do about it. */
  readonly remedy: Text;
}

/** The words for something that was seen. */
export function wordsFor({ names, addresses, ports }: Places, detail: string, facts: TextFacts): Words {
  return {
    names: names.join(", "),
    addresses: addresses.join(", "),
    ports: `TCP ${ports.join(", ")}`,
    detail,
    group: facts.securityGroupId
      ? `security group ${facts.securityGroupId}`
      : "security group of the endpoint",
    facts,
  };
}
