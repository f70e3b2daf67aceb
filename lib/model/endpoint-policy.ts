import type { NormalPolicy } from "../policy/document/normal";
import type { JsonObject } from "../policy/document/render";
import type { Path } from "../shapes/problem";
import type { Unresolved } from "../shapes/unresolved";
import type { EffectiveEndpoint } from "./effective-endpoint";

/** A policy of the input, read and rendered once, however many endpoints have it. */
export interface EndpointPolicy {
  /** The option that it is the value of; additions to a policy count as one of their own. */
  readonly option: "policy" | "alsoAllow";
  /** Where it is in the input: `policy`, or `services.sqs.policy`. */
  readonly path: Path;
  /** Whether it is the shared policy, which has to fit every service. */
  readonly isShared: boolean;
  /** Whether it is a list of typed statements; an IAM document otherwise. */
  readonly isTyped: boolean;
  /**
   * The service of the catalogue whose own policy it is, also by the full name of a custom service; undefined for the
   * shared one and for services outside the catalogue.
   */
  readonly service: string | undefined;
  /** The endpoints that have it. */
  readonly endpoints: readonly EffectiveEndpoint[];
  /** Its statements in normal form. */
  readonly normal: NormalPolicy;
  /** The IAM document that is emitted, or as much of it as synth knows. */
  readonly document: JsonObject;
  /** Where in the input each statement of the document is. */
  readonly statementPaths: readonly Path[];
  /** The document if only Terraform knows it. */
  readonly token: Unresolved | undefined;
}
