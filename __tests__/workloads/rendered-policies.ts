import { NETWORK, newStack, newVpcEndpoints } from "../defined";
import { BARE, IDS, synthesized } from "../emitted";
import { decide } from "../policy/document/evaluator";
import type { RequestRow } from "./request-facts";
import { PEOPLE, requestsOf } from "./resolve-request";

/** The policies that Terraform gives the endpoints of a stack, by service. */
export type RenderedPolicies = Readonly<Record<string, unknown>>;

/**
 * Synthesizes endpoints and reads their policies as Terraform does, once it knows the region and the account.
 *
 * @param known whether the construct knows the region at synth
 */
export function renderedPolicies(props: object, region: string, known = true): RenderedPolicies {
  const stack = newStack();
  newVpcEndpoints(stack, "endpoints", { ...NETWORK, ...BARE, ...props, region: known ? region : undefined });
  const rows: Readonly<Record<string, { readonly policy: unknown }>> = synthesized(stack).locals[IDS.services];
  return Object.fromEntries(
    Object.entries(rows).map(([label, { policy }]) => [label, evaluated(policy ?? null, region)]),
  );
}

/** Whether the policy of an endpoint decides every request of a row as it has to. */
export function isDecided(row: RequestRow, policy: unknown, region: string): boolean {
  const expected = row.expect === "allowed" ? "allowed" : "not allowed";
  return requestsOf(row, region).every((request) => decide(policy, request) === expected);
}

/** A value with its expressions evaluated and its templates unescaped. */
function evaluated(value: unknown, region: string): unknown {
  const text = JSON.stringify(value, (_, member: unknown) => {
    if (typeof member !== "string") return member;
    const known = member
      .replaceAll(/(?<!\$)\$\{local\.[\w-]+_region-name_\w+\}/g, region)
      .replaceAll(/(?<!\$)\$\{replace\(local\.[\w-]+_region-name_\w+, "-", ""\)\}/g, region.replaceAll("-", ""))
      .replaceAll(/(?<!\$)\$\{data\.aws_caller_identity\.\w+\.account_id\}/g, PEOPLE.account);
    if (/(?<!\$)\$\{/.test(known)) throw new Error(`What is ${known}?`);
    return known.replaceAll("$${", "${").replaceAll("%%{", "%{");
  });
  return JSON.parse(text);
}
