import { Fn, Op } from "cdktf";
import { isUnresolved } from "../shapes/unresolved";
import { resolve, type Values } from "./resolve";

/**
 * The route tables of gateways. A list that only Terraform knows becomes null if it turns out empty, as `[]` says
 * that routes are managed elsewhere: an emitted `[]` would detach every table.
 */
export function resolveRouteTables(list: unknown, values: Values): unknown {
  const tables = resolve(list, values);
  if (!isUnresolved(list)) return tables;
  // The length of null is an error.
  const isFilled = Op.gte(Fn.try([Fn.lengthOf(tables), 0]), 1);
  return Fn.conditional(isFilled, tables, null);
}
