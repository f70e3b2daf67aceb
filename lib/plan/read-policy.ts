import { parseJson } from "../shapes/json-text";
import { type Reader, refuse } from "../shapes/reader";
import { policyIsNoJson } from "../shapes/rules/policy-is-no-json";
import { policyTokenOfWrongType } from "../shapes/rules/policy-token-of-wrong-type";
import { wrongType } from "../shapes/rules/wrong-type";

/** Reads a policy: the JSON of one becomes what it says, and a token stands for JSON that only Terraform knows. */
export const policy: Reader<unknown> = (value, path, problems) => {
  if (typeof value !== "string") {
    const found = policyTokenOfWrongType.check(path, value);
    return found.length > 0 ? refuse(problems, found) : value;
  }
  if (value === "none") return value;
  const json = parseJson(value);
  return "fault" in json ? refuse(problems, policyIsNoJson.check(path, value, json.fault)) : json.value;
};

/** Reads a list of typed statements, whose members are read with the policy that they are added to. */
export const statementList: Reader<unknown> = (value, path, problems) => {
  if (Array.isArray(value)) return value;
  const expected = "a list of statements, such as [{ actions, resources }], known at synth";
  return refuse(problems, wrongType.check(path, value, expected));
};
