import { compileStatements } from "./evaluate";
import { type PolicyRequest, readRequest } from "./request";

/** An Allow that does not let a request pass. */
export interface NearestAllow {
  /** Its place in the document, from 0. */
  readonly index: number;
  /** What of it does not hold: `Action`, `Resource`, `Principal`, or a condition such as `StringEquals aws:PrincipalOrgID`. */
  readonly fails: readonly string[];
}

/**
 * Compiles a policy to say which Allow comes nearest to a request that none lets pass: the one that fails in the fewest
 * elements, of several one about the action. Undefined if the policy allows nothing.
 *
 * @throws an Error if it is no policy that IAM would take
 */
export function nearestAllowOf(document: unknown): (request: PolicyRequest) => NearestAllow | undefined {
  const allows = compileStatements(document).flatMap(({ effect, elements }, index) =>
    effect === "Allow" ? [{ index, elements }] : [],
  );
  return (request) => {
    const read = readRequest(request);
    const failing = allows.map(({ index, elements }) => ({
      index,
      fails: elements.filter(({ test }) => test(read) === false).map(({ name }) => name),
    }));
    return failing.toSorted((one, other) => distanceOf(one) - distanceOf(other))[0];
  };
}

function distanceOf({ fails }: NearestAllow): number {
  return fails.length + (fails.some((name) => /^(Not)?Action$/.test(name)) ? 0.5 : 0);
}
