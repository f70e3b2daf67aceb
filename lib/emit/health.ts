import { TerraformLocal } from "cdktf";
import type { Construct } from "constructs";
import type { EndpointFault } from "../model/planned-block";
import { addressOf, localAddress } from "./addresses";
import { type EmittedBlock, perInstance } from "./emitted-block";
import { takeReadableName } from "./readable-name";
import type { Show } from "./sensitive";
import { TopLevelBlocks } from "./top-level-blocks";

/**
 * Emits a check that warns, after an apply, of endpoints that do not work. It has a single assertion, since each one
 * adds a line "known after apply" to a first plan; the names that Terraform shows there have no hash.
 */
export function emitHealthCheck(scope: Construct, emitted: readonly EmittedBlock[], show: Show): void {
  const faults = new TerraformLocal(scope, "faults", `\${concat(${emitted.flatMap(faultsOf).join(", ")})}`);
  takeReadableName(faults, "faults_of");
  const list = localAddress(faults);
  const error_message = `Endpoints need attention: \${${show(`join("; ", ${list})`)}}.`;
  const assert = [{ condition: `\${${show(`length(${list})`)} == 0}`, error_message }];
  new TopLevelBlocks(scope, "health", { check: { [faults.friendlyUniqueId]: { assert } } });
}

// In an apply that changes the subnets, the AWS provider keeps the old interfaces in the state, but not the old
// names. There is one interface and one name in each zone, and one more name for all zones.
const ZONAL_NAMES = `length([for entry in endpoint.dns_entry : entry if strcontains(entry.dns_name, ".vpce.")]) - 1`;
const PRIVATE_NAMES = '[for entry in endpoint.dns_entry : entry if !strcontains(entry.dns_name, ".vpce.")]';

const FAULTS: Readonly<Record<EndpointFault, { readonly text: string; readonly condition: string }>> = {
  unavailable: { text: "is ${endpoint.state}", condition: 'endpoint.state != "available"' },
  "missing interfaces": {
    text: "has ${length(endpoint.network_interface_ids)} network interfaces in ${length(endpoint.subnet_ids)} subnets",
    condition: `length(endpoint.network_interface_ids) != length(endpoint.subnet_ids) && ${ZONAL_NAMES} != length(endpoint.subnet_ids)`,
  },
  "missing private names": {
    text: "does not answer to its private names",
    condition: `endpoint.private_dns_enabled && length(${PRIVATE_NAMES}) == 0`,
  },
};

function faultsOf(emitted: EmittedBlock): readonly string[] {
  const { block, resource } = emitted;
  const endpoints = block.relabelled.length > 0 ? perInstance(emitted, "endpoint") : addressOf(resource);
  return block.faults.map((fault) => {
    const { text, condition } = FAULTS[fault];
    return `[for name, endpoint in ${endpoints} : "\${name} ${text}" if ${condition}]`;
  });
}
