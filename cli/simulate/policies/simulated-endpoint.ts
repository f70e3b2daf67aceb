import type { EndpointType } from "../../../lib/model/endpoint-type";

/** The policy of an endpoint of a stack. */
export type SimulatedPolicy =
  | {
      readonly kind: "document";
      /** The IAM document. */
      readonly document: object;
      /** What reports call each of its statements: `services.sqs.policy[1]`, or its number and its id. */
      readonly statements: readonly string[];
    }
  | { readonly kind: "full access" }
  /** Only Terraform knows it. */
  | { readonly kind: "unknown" };

/** An endpoint of a stack whose policy is tried. */
export interface SimulatedEndpoint {
  /** The name of its service in the catalogue; the full name of any other service. */
  readonly service: string;
  readonly type: EndpointType;
  /** Its address in Terraform, or its construct and its name there. */
  readonly address: string;
  readonly policy: SimulatedPolicy;
  /** The region of its service; undefined if nothing says it. */
  readonly region: string | undefined;
  /** The id of its VPC; undefined if only Terraform knows it. */
  readonly vpcId: string | undefined;
  /** Its own id; undefined until it is made. */
  readonly endpointId: string | undefined;
}

/** What was found in a stack. */
export interface SimulatedStack {
  readonly endpoints: readonly SimulatedEndpoint[];
  /** What is left out or to know, a sentence each. */
  readonly remarks: readonly string[];
}
