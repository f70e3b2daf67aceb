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

function aboutExpression({ written, name, policy: { service } }: FaultyVariable): string {
  if (/^AWS::/.test(name)) {
    return `${show(written)} is a pseudo parameter of CloudFormation, which neither Terraform nor IAM replaces: pass what Terraform knows as a token, such as callerIdentity.accountId`;
  }
  const near = isExpression(name) ? [] : namesNear(/^aws\W?/i.test(name) ? name : `aws:${name}`, service);
  if (near.length > 0) return `${show(written)} is not a variable of IAM: ${didYouMean(near)}`;
  const expression = /^[\w.*[\]"-]+$/.test(name) ? show(name) : '"..."';
  return `Inside policies \${...} is a variable of IAM, and ${show(written)} is none: pass what Terraform knows as a token, such as bucket.arn, variable.stringValue or Token.asString(ref(${expression}))`;
}

function isExpression(name: string): boolean {
  return /^(aws_\w+|data|each|local|module|path|self|terraform|var)\.|[([]/.test(name);
}

function namesNear(name: string, service: string | undefined): readonly string[] {
  return nearest(name, variableNames(name, service)).map((near) => `\${${near}}`);
}
