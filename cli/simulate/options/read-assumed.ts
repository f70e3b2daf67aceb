import { show } from "../../../lib/shapes/text";
import { rejectArgument } from "../../reject-argument";
import type { Assumed } from "../decide/endpoint-context";

/** Reads `aws:PrincipalOrgID=o-a1b2c3d4e5`, and adds it to what the same option says before it. */
export function readAssumed(text: string, before: Assumed = new Map()): Assumed {
  const at = text.indexOf("=");
  const [key, value] = [text.slice(0, at).trim(), text.slice(at + 1)];
  if (at < 0 || !/^[^:\s]+:\S/.test(key)) {
    return rejectArgument('Expected a condition key and its value: "aws:PrincipalOrgID=o-a1b2c3d4e5"');
  }
  const name = key.toLowerCase();
  return before.has(name) ? rejectArgument(`${show(key)} is given twice`) : new Map([...before, [name, value]]);
}
