import { isInstance, memberPath, type Problem } from "../../problems";
import { emptyConditions, notText, undefinedCondition } from "../policy-problems";
import type { Item, NormalCondition } from "./normal";
import { isRecord, readItems } from "./read-items";

/**
 * Reads conditions: operator, then key, then values. Whatever is empty or undefined is refused, since leaving it out
 * would make the statement hold for more requests than its writer wanted.
 */
export function readConditions(
  value: unknown,
  path: string,
  problems: Problem[],
): readonly NormalCondition[] {
  return members(value, path, "condition operators", problems).flatMap(([operator, keys]) => {
    const operatorPath = memberPath(path, operator);
    return members(keys, operatorPath, "condition keys", problems).map(([key, values]) => {
      const keyPath = memberPath(operatorPath, key);
      return {
        operator,
        key,
        operatorPath,
        path: keyPath,
        values: readValues(operator, values, keyPath, problems),
      };
    });
  });
}

function members(
  value: unknown,
  path: string,
  what: string,
  problems: Problem[],
): readonly (readonly [string, unknown])[] {
  if (value === undefined) problems.push(undefinedCondition(path));
  // The entries of a Map are no members, so that it would pass for an empty object.
  else if (!isRecord(value) || isInstance(value)) problems.push(notText(path, value, `an object of ${what}`));
  else if (Object.keys(value).length === 0) problems.push(emptyConditions(path, what));
  else return Object.entries(value);
  return [];
}

function readValues(operator: string, value: unknown, path: string, problems: Problem[]): readonly Item[] {
  if (value === undefined) {
    problems.push(undefinedCondition(path));
    return [];
  }
  const options = { singleValues: true, scalars: true, what: "values" };
  const items = readItems(value, path, options, problems);
  return /(^|:)(Bool|Null)/.test(operator) ? items.map(lowerCaseTruth) : items;
}

/** IAM reads `"True"` as true; one spelling keeps the rendered policy stable. */
function lowerCaseTruth(item: Item): Item {
  const { value } = item;
  return typeof value === "string" && /^(true|false)$/i.test(value)
    ? { ...item, value: value.toLowerCase() }
    : item;
}
