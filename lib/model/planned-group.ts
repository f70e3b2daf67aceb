import type { Port } from "../services/endpoint-service";
import type { Known } from "../shapes/unresolved";
import type { KnownPort } from "./known-port";
import type { List, Tags } from "./terraform-values";

/** The security group that will be created or adopted. */
export interface PlannedGroup {
  readonly name: Known<string>;
  readonly namePrefix: Known<string>;
  readonly description: Known<string>;
  /** TCP ports, each a rule that is open to all sources. */
  readonly ports: readonly KnownPort[];
  /** The ports by service, if they depend on what callers choose. */
  readonly portsByService: PortsByService | undefined;
  readonly sources: IngressSources;
  /** Sources that are admitted after the construct was made, in addition. */
  readonly added: readonly AddedSource[];
  /** Whether each rule is a resource of its own, so that rules which others add to the group stay. */
  readonly hasRuleResources: boolean;
  /** The description of each rule, if any. */
  readonly ingressDescription: Known<string> | undefined;
  /** Whether the group exists already: it keeps its name and description, and is never replaced. */
  readonly isAdopted: boolean;
  readonly tags: Tags | undefined;
  /** The arguments whose changes Terraform ignores. */
  readonly ignoredChanges: readonly string[];
}

/** A single source, with a description that its rules have instead of the usual one. */
export interface AddedSource {
  readonly kind: keyof IngressSources;
  readonly value: Known<string>;
  readonly description: Known<string> | undefined;
}

/** Ports that are open if their service is among those that callers choose. */
export interface PortsByService {
  /** The variable by which they choose. */
  readonly variable: string;
  readonly ports: Readonly<Record<string, readonly Port[]>>;
}

/** Who may reach the endpoints, by argument of a rule; null if there is no source of a kind. */
export interface IngressSources {
  readonly cidr_blocks: List | null;
  readonly ipv6_cidr_blocks: List | null;
  readonly security_groups: List | null;
  readonly prefix_list_ids: List | null;
}
