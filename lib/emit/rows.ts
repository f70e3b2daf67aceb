import { Fn, type MapTerraformIterator, Op, ref, type TerraformLocal, Token } from "cdktf";
import type { PlannedBlock } from "../model/planned-block";
import { each, iterateOver } from "./each";
import { resolveText, type Values } from "./resolve";

/** Whether the rows of a block have a column. */
export function has({ columns }: PlannedBlock, column: string): boolean {
  return columns.includes(column);
}

/** Iterates over the rows of one type of endpoint, by the name of the service. */
export function rowsOf(block: PlannedBlock, services: TerraformLocal): MapTerraformIterator {
  return iterateOver(() => perService(block, services, "service"));
}

/** An expression for `{ <service> = <value> }` over the rows of a block; `value` sees `name` and `service`. */
export function perService(block: PlannedBlock, services: TerraformLocal, value: string): string {
  return perRow(block, services, serviceOfRow(block), value);
}

/** An expression for `{ <label> = <value> }` over the rows of a block; `value` sees `name` and `service`. */
export function perLabel(block: PlannedBlock, services: TerraformLocal, value: string): string {
  return perRow(block, services, "name", value);
}

function perRow(block: PlannedBlock, services: TerraformLocal, key: string, value: string): string {
  const filter = `if service.vpc_endpoint_type == "${block.type}"`;
  return `{for name, service in local.${services.friendlyUniqueId} : ${key} => ${value} ${filter}}`;
}

/** An expression for the service of a row: the label of the row without the type that tells it apart. */
export function serviceOfRow({ type, relabelled }: PlannedBlock): string {
  return relabelled.length > 0 ? `trimsuffix(name, ".${type}")` : "name";
}

/** The full service name of a row: the usual one, or the one that the region has instead. */
export function serviceName(block: PlannedBlock, values: Values): string {
  const usual = each("value.service_name");
  if (!has(block, "service_name_in")) return Token.asString(usual);
  const byRegion = each("value.service_name_in");
  const region = resolveText(block.region, values);
  const ofRow = has(block, "service_region") ? Fn.coalesce([each("value.service_region"), region]) : region;
  const name = Fn.conditional(Op.eq(byRegion, ref("null")), usual, Fn.lookup(byRegion, ofRow, usual));
  return Token.asString(name);
}
