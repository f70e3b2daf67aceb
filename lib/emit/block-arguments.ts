import type { VpcEndpointConfig } from "@cdktf/provider-aws/lib/vpc-endpoint";
import { Token } from "cdktf";
import type { PlannedBlock } from "../model/planned-block";
import { each } from "./each";
import { resolveList, type Values } from "./resolve";
import { resolveRouteTables } from "./route-tables";
import { hasColumn, serviceName } from "./rows";

/** Columns whose argument is not simply the value of the column. */
const OTHER_COLUMNS = ["vpc_endpoint_type", "service_name", "service_name_in", "tags", "policy"];

/** The arguments that a block takes from the columns of its rows, and from the lists that its rows share. */
export function blockArguments(block: PlannedBlock, values: Values): Partial<VpcEndpointConfig> {
  return {
    ...plainColumns(block),
    ...sharedLists(block, values),
    ...(hasColumn(block, "service_name") && { serviceName: serviceName(block, values) }),
    ...(hasColumn(block, "policy") && { policy: policyOf(block) }),
  };
}

function plainColumns({ columns, nestedBlocks }: PlannedBlock): Partial<VpcEndpointConfig> {
  const plain = columns.filter((column) => !OTHER_COLUMNS.includes(column) && !(column in nestedBlocks));
  return Object.fromEntries(plain.map((column) => [inCamelCase(column), each(`value.${column}`)]));
}

function sharedLists({ sharedLists: lists }: PlannedBlock, values: Values): Partial<VpcEndpointConfig> {
  const resolved = Object.entries(lists).map(([argument, list]) => {
    const isRoutes = argument === "route_table_ids";
    const value = isRoutes ? Token.asList(resolveRouteTables(list, values)) : resolveList(list, values);
    return [inCamelCase(argument), value] as const;
  });
  return Object.fromEntries(resolved);
}

/** The name of an argument as CDKTF spells it. */
function inCamelCase(argument: string): string {
  return argument.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function policyOf({ rows }: PlannedBlock): string {
  const json = "jsonencode(each.value.policy)";
  const hasEveryRow = Object.values(rows).every(({ policy }) => policy !== null);
  return `\${${hasEveryRow ? json : `each.value.policy == null ? null : ${json}`}}`;
}
