import { TerraformLocal } from "cdktf";
import type { Construct } from "constructs";
import type { PlannedSpoke } from "../plan/sharing";
import { fill, type Resolve } from "./fill";

/** The spokes as a local, and whether they say in which regions they are. */
export interface DefinedSpokes {
  /** The address of the local: the VPCs by the user's keys. */
  readonly local: string;
  readonly hasRegion: boolean;
}

/** Defines the local that holds the spokes. */
export function defineSpokes(
  scope: Construct,
  spokes: readonly PlannedSpoke[],
  resolve: Resolve,
): DefinedSpokes {
  const hasRegion = spokes.some(({ region }) => region !== null);
  const rows = spokes.map(({ key, vpcId, region }) => {
    const row = { vpc_id: fill(vpcId, resolve), ...(hasRegion && { vpc_region: fill(region, resolve) }) };
    return [key, row] as const;
  });
  const local = new TerraformLocal(scope, "spokes", Object.fromEntries(rows));
  return { local: `local.${local.friendlyUniqueId}`, hasRegion };
}

/** An expression for the keys of spokes. */
export function keysOf(spokes: readonly PlannedSpoke[]): string {
  return JSON.stringify(spokes.map(({ key }) => key));
}
