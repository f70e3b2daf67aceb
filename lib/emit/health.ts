import { TerraformLocal } from "cdktf";
import type { Construct } from "constructs";
import { unhealthy } from "../problems";
import { addressOf, type DefinedBlock, labelled } from "./endpoints";
import { TopLevelBlocks } from "./top-level-blocks";

/**
 * Warns after an apply of endpoints that do not work. It is one check with one assertion, since
 * each further one says "known after apply" on a first plan.
 */
export function defineHealthCheck(scope: Construct, defined: readonly DefinedBlock[]): void {
  const faults = new TerraformLocal(scope, "faults", `\${concat(${defined.flatMap(faultsOf).join(", ")})}`);
  const list = `local.${faults.friendlyUniqueId}`;
  const assert = [{ condition: `\${length(${list}) == 0}`, error_message: unhealthy(list) }];
  new TopLevelBlocks(scope, "health", { check: { [faults.friendlyUniqueId]: { assert } } });
}

function faultsOf(defined: DefinedBlock): readonly string[] {
  const { block, resource } = defined;
  const endpoints = block.relabelled.length > 0 ? labelled(defined, "endpoint") : addressOf(resource);
  const fault = (text: string, condition: string) =>
    `[for name, endpoint in ${endpoints} : "\${name} ${text}" if ${condition}]`;
  const unavailable = fault("is ${endpoint.state}", 'endpoint.state != "available"');
  if (block.type === "Gateway") return [unavailable];
  // In an apply that changes the subnets, the AWS provider keeps the old interfaces in the state, but not the old
  // names; there is one of each in each zone, and one name for all of them.
  const zonalNames = `length([for entry in endpoint.dns_entry : entry if strcontains(entry.dns_name, ".vpce.")]) - 1`;
  const interfaces = fault(
    "has ${length(endpoint.network_interface_ids)} network interfaces in ${length(endpoint.subnet_ids)} subnets",
    `length(endpoint.network_interface_ids) != length(endpoint.subnet_ids) && ${zonalNames} != length(endpoint.subnet_ids)`,
  );
  const privateNames = '[for entry in endpoint.dns_entry : entry if !strcontains(entry.dns_name, ".vpce.")]';
  const unnamed = fault(
    "does not answer to its private names",
    `endpoint.private_dns_enabled && length(${privateNames}) == 0`,
  );
  return block.type === "Interface" ? [unavailable, interfaces, unnamed] : [unavailable, interfaces];
}
