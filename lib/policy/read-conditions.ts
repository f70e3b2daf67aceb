import { memberPath, type Problem } from "../problems";
import type { Item, NormalCondition } from "./normal";
import { emptyConditions, notText } from "./policy-problems";
import { isRecord, readItems } from "./read-items";

/** Reads conditions: operator, then key, then values. */
export function readConditions(
  value: unknown,
  path: string,
  problems: Problem[],
): readonly NormalCondition[] {
  return members(value, path, "condition operators", problems).flatMap(([operator, keys]) => {
    const operatorPath = memberPath(path, operator);
    const found = members(keys, operatorPath, "condition keys", problems);
    if (isRecord(keys) && found.length === 0) problems.push(emptyConditions(operatorPath));
    return found.map(([key, values]) => {
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
  if (isRecord(value)) return Object.entries(value).filter(([, member]) => member !== undefined);
  problems.push(notText(path, value, `an object of ${what}`));
  return [];
}

function readValues(operator: string, value: unknown, path: string, problems: Problem[]): readonly Item[] {
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
