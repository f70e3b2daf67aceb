import type { Construct } from "constructs";
import { TERRAFORM_KEY } from "../shapes/terraform-key";
import type { Reference } from "../shapes/unresolved";
import { isUnresolved } from "../shapes/unresolved";
import { putTokensBack } from "./policies";
import { resolveIn } from "./resolve-in";
import { rewriteExpressions } from "./templates";

/**
 * A part of a policy as the command line reads it, with a variable such as `${terraform:aws_sqs_queue.jobs.arn}` for
 * each expression of Terraform.
 */
export function withTerraformVariables(value: unknown, construct: Construct): unknown {
  if (isUnresolved(value)) return known(resolveIn(construct, putTokensBack(value, variableFor)));
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((member) => withTerraformVariables(member, construct));
  const members = Object.entries(value);
  return Object.fromEntries(members.map(([name, member]) => [name, withTerraformVariables(member, construct)]));
}

/** What CDKTF made of a token: a text with expressions, or a list of texts that it knows at synth. */
function known(resolved: unknown): unknown {
  return Array.isArray(resolved) ? resolved.map(known) : rewriteExpressions(String(resolved), variableOf);
}

/** What a resource or a data source of ours will say has a name of its own: `${terraform:region}`. */
function variableFor(to: Reference): string {
  return `\${${TERRAFORM_KEY}${to}}`;
}

/** A variable of IAM ends at its first brace, and what follows a comma is its default. */
function variableOf(expression: string): string {
  if (expression.startsWith(TERRAFORM_KEY)) return `\${${expression}}`;
  return `\${${TERRAFORM_KEY}${expression.replace(/[^\w.*/:()"[\]-]/g, "_")}}`;
}
