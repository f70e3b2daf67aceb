/** An action, or a token for a list of actions, that is not looked up in the IAM data. */
export interface Unchecked {
  /** The action as it is rendered. */
  readonly unchecked: string | readonly string[];
}

/**
 * An action that the IAM data of this release does not know yet, or a Terraform token for one or for a list of them.
 * It must still belong to the endpoint, but neither the compiler nor the synth looks up its name.
 *
 * @example
 * { actions: [unchecked("sqs:BrandNewAction")], resources: ["*"] }
 */
export function unchecked(action: string | readonly string[]): Unchecked {
  return { unchecked: action };
}
