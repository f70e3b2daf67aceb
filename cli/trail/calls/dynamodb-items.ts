import { isObject } from "../../../lib/shapes/is-object";
import { knownText } from "./known-text";

/** An item of a transaction, or a statement of PartiQL. */
export interface DynamodbItem {
  /** `Put`, `Update`, `Delete` or `ConditionCheck`; of a statement its first word in upper case. */
  readonly operation: string;
  /** The name or the ARN of the table; undefined for statements. */
  readonly table: string | undefined;
  /** Whether a statement may read an index rather than its table. */
  readonly mayReadIndex: boolean;
}

/**
 * The items of a call that has several.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/understanding-ddb-log-entries.html (read 2026-11-28)
 */
export function dynamodbItems(parameters: unknown): readonly DynamodbItem[] {
  if (!isObject(parameters)) return [];
  const { requestItems } = parameters;
  return (Array.isArray(requestItems) ? requestItems : [parameters]).flatMap(toItem);
}

function toItem(item: unknown): readonly DynamodbItem[] {
  if (!isObject(item)) return [];
  const { operation, statement } = item;
  if (typeof statement === "string") {
    const verb = /^\s*(\w+)/.exec(statement)?.[1]?.toUpperCase();
    return verb === undefined ? [] : [{ operation: verb, table: undefined, mayReadIndex: statement.includes('".') }];
  }
  const table = knownText(item["tableName"] ?? item["TableName"]);
  return typeof operation === "string" ? [{ operation, table, mayReadIndex: false }] : [];
}
