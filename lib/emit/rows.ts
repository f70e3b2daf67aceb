import { Fn, type MapTerraformIterator, Op, ref, TerraformLocal, Token } from "cdktf";
import type { Construct } from "constructs";
import type { PlannedBlock, Row } from "../model/planned-block";
import { addedStatements } from "./added-statements";
import { localAddress } from "./addresses";
import { each, iterateOver } from "./each";
import { isLiteral, literal } from "./literal";
import { resolvePolicy } from "./policies";
import { resolveObject, resolveTextExpression, type Values } from "./resolve";
import { resolveRouteTables } from "./route-tables";

/** Emits the local that holds the rows of all blocks, by label. */
export function emitRows(
  scope: Construct,
  blocks: readonly PlannedBlock[],
  values: Values,
  added: TerraformLocal | undefined,
): TerraformLocal {
  const resolved = blocks.flatMap(({ rows, additions }) => {
    return Object.entries(rows).map(([label, row]) => {
      const own = added && label in additions ? addedStatements(added, JSON.stringify(label)) : undefined;
      return [label, resolveRow(row, values, own)] as const;
    });
  });
  return new TerraformLocal(scope, "services", Object.fromEntries(resolved));
}

function resolveRow(row: Row, values: Values, added: string | undefined): object {
  const { route_table_ids: tables, policy, ...others } = row;
  const resolved = {
    ...resolveObject(others, values),
    ...(tables !== undefined && { route_table_ids: resolveRouteTables(tables, values) }),
    ...(policy !== undefined && { policy: resolvePolicy(policy, values, added) }),
  };
  return isLiteral(row) ? literal(resolved) : resolved;
}

/** Whether the rows of a block have a column. */
export function hasColumn({ columns }: PlannedBlock, column: string): boolean {
  return columns.includes(column);
}

/** Iterates over the rows of one block, by the name of the service. */
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
  return `{for name, service in ${localAddress(services)} : ${key} => ${value} ${filter}}`;
}

/** An expression for the service of a row: its label, without the type that it ends with if two rows have the service. */
export function serviceOfRow({ type, relabelled }: PlannedBlock): string {
  return relabelled.length > 0 ? `trimsuffix(name, ".${type}")` : "name";
}

/** The full service name of a row: the usual one, or the one that the region has instead. */
export function serviceName(block: PlannedBlock, values: Values): string {
  const usual = each("value.service_name");
  if (!hasColumn(block, "service_name_in")) return Token.asString(usual);
  const byRegion = each("value.service_name_in");
  const region = resolveTextExpression(block.region, values);
  const ofRow = hasColumn(block, "service_region") ? Fn.coalesce([each("value.service_region"), region]) : region;
  const name = Fn.conditional(Op.eq(byRegion, ref("null")), usual, Fn.lookup(byRegion, ofRow, usual));
  return Token.asString(name);
}
