import { isKeyLike } from "../policy/evaluate/variables";
import { dataVersion } from "../policy/iam/iam-data";
import { variableNames } from "../policy/iam/variable-keys";
import { nearest } from "../services/nearest";
import { didYouMean, show } from "../shapes/text";
import { eachFaultyVariable, type FaultyVariable } from "./each-variable-fault";
import { orAddedSince } from "./or-added-since";
import { defineRule, finding } from "./rule";

export const unknownVariable = defineRule({
  id: "unknown-variable",
  basis: "facts",
  what: "A variable of IAM is a condition key that AWS publishes, global or of the service.",
  why: "Inside policies `${...}` is never an expression of Terraform; a variable without a value matches nothing.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html (2026)",
  wayOut: true,
  check: eachFaultyVariable((variable) => {
    const { name, path, fault } = variable;
    if (fault.kind !== "unknown") return [];
    return finding(path, isKeyLike(name) ? aboutKey(variable) : aboutExpression(variable));
  }),
});

function aboutKey({ written, name, policy }: FaultyVariable): string {
  const service = policy.service === undefined ? "" : ` for the ${show(policy.service)} endpoint`;
  const advice = orAddedSince(namesNear(name, policy.service), 'set severity: { "unknown-variable": "warn" }');
  return `${show(written)} is not a condition key${service} in ${dataVersion()}: ${advice}`;
}

function aboutExpression({ written, name, policy }: FaultyVariable): string {
  const near = /^(data|each|local|module|path|self|terraform|var)\.|[([]/.test(name)
    ? []
    : namesNear(name, policy.service);
  if (near.length > 0) return `${show(written)} is not a variable of IAM: ${didYouMean(near)}`;
  const expression = /^[\w.-]+$/.test(name) ? show(name) : '"..."';
  return `${show(written)} reaches IAM as it is, where \${...} is a variable of IAM and this is none: pass what Terraform knows as an attribute, such as bucket.arn or variable.stringValue, or as Token.asString(ref(${expression}))`;
}

function namesNear(name: string, service: string | undefined): readonly string[] {
  return nearest(name, variableNames(name, service)).map((near) => `\${${near}}`);
}
