import { TerraformLocal } from "cdktf";
import type { Construct } from "constructs";
import type { PlannedSpoke } from "../model/planned-sharing";
import { localAddress } from "./addresses";
import { resolve, type Values } from "./resolve";

/** The local that holds the spokes. */
export interface EmittedSpokes {
  /** Its address; it holds the VPCs by the user's keys. */
  readonly local: string;
  /** Whether it has the regions of the VPCs. */
  readonly hasRegion: boolean;
}

/** Emits the local that holds the spokes. */
export function emitSpokes(scope: Construct, spokes: readonly PlannedSpoke[], values: Values): EmittedSpokes {
  const hasRegion = spokes.some(({ region }) => region !== null);
  const rows = spokes.map(({ key, vpcId, region }) => {
    const row = {
      vpc_id: resolve(vpcId, values),
      ...(hasRegion && { vpc_region: resolve(region, values) }),
    };
    return [key, row] as const;
  });
  const local = new TerraformLocal(scope, "spokes", Object.fromEntries(rows));
  return { local: localAddress(local), hasRegion };
}

/** An expression for the keys of spokes. */
export function keysOf(spokes: readonly PlannedSpoke[]): string {
  return JSON.stringify(spokes.map(({ key }) => key));
}
