import type { TerraformDataSource, TerraformLocal, TerraformResource } from "cdktf";

/** The address of a resource. If it has for_each, Terraform reads the address as the map of its instances. */
export function addressOf(resource: TerraformResource): string {
  return `${resource.terraformResourceType}.${resource.friendlyUniqueId}`;
}

/** The address of one instance of a resource with for_each. */
export function instanceAddress(resource: TerraformResource, key: string): string {
  return `${addressOf(resource)}[${JSON.stringify(key)}]`;
}

/** The address of a data source. */
export function dataAddress(source: TerraformDataSource): string {
  return `data.${source.terraformResourceType}.${source.friendlyUniqueId}`;
}

/** The address of a local. */
export function localAddress(local: TerraformLocal): string {
  return `local.${local.friendlyUniqueId}`;
}
