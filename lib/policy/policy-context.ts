/** What the checks need to know about the endpoint of a policy. */
export interface PolicyContext {
  /** Endpoint service name, or undefined where the service is not of the catalogue. */
  readonly service: string | undefined;
  /** Whether the endpoint is a gateway. */
  readonly gateway: boolean;
  /** Path of the policy in the user's input. */
  readonly path: string;
  /** What to do about actions and keys that the IAM data does not know. */
  readonly unknownActions: "error" | "warn";
}
