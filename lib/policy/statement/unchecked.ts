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

/** A condition key that is not looked up in the IAM data, as a property name. */
export type UncheckedKey = `unchecked key ${string}`;

const KEY_MARK = "unchecked key ";

/**
 * A condition key that the IAM data of this release does not know yet, as the name of a property. Neither the compiler
 * nor the synth looks it up, and it is rendered as it is written. The other keys are checked as ever.
 *
 * @example
 * { StringEquals: { [uncheckedKey("aws:BrandNewKey")]: "value" } }
 */
export function uncheckedKey(key: string): UncheckedKey {
  return `${KEY_MARK}${key}`;
}

/** A condition key as IAM knows it, and whether it comes from `uncheckedKey()`. */
export function readKeyName(name: string): { readonly key: string; readonly unchecked: boolean } {
  const unchecked = name.startsWith(KEY_MARK);
  return { key: unchecked ? name.slice(KEY_MARK.length) : name, unchecked };
}
