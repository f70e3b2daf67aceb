import { Fn, Op } from "cdktf";
import { isUnresolved } from "../shapes/unresolved";
import { resolve, resolveListExpression, type Values } from "./resolve";

/**
 * Resolves the route tables of gateways. A list that only Terraform knows becomes null if it turns out to be empty:
 * `[]` means that routes are managed elsewhere, but an emitted `[]` would detach every table.
 */
export function resolveRouteTables(list: unknown, values: Values): unknown {
  if (!isUnresolved(list)) return resolve(list, values);
  const tables = resolveListExpression(list, values);
  // The length of null is an error.
  const hasMember = Op.gte(Fn.try([Fn.lengthOf(tables), 0]), 1);
  return Fn.conditional(hasMember, tables, null);
}
