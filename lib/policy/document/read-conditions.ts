import { isObject } from "../../shapes/is-object";
import type { Path, Problem } from "../../shapes/problem";
import type { Reader } from "../../shapes/reader";
import { emptyCondition } from "../../shapes/rules/empty-condition";
import { undefinedCondition } from "../../shapes/rules/undefined-condition";
import { wrongType } from "../../shapes/rules/wrong-type";
import { readKeyName } from "../statement/unchecked";
import type { Item, NormalCondition } from "./normal";
import { itemsOf } from "./read-items";

const readItems = itemsOf({ singleValues: true, scalars: true, what: "values" });

/**
 * Reads conditions: operator, then key, then values. Whatever is empty or undefined is a problem, since leaving it
 * out would make the statement apply to more requests than its writer wanted.
 */
export const readConditions: Reader<readonly NormalCondition[]> = (value, path, problems) =>
  readMembers(value, path, "condition operators", problems).flatMap(([operator, keys]) => {
    const operatorPath = [...path, operator];
    return readMembers(keys, operatorPath, "condition keys", problems).map(([name, values]) => {
      const { key, unchecked } = readKeyName(name);
      const keyPath = [...operatorPath, key];
      const read = readValues(values, keyPath, problems);
      const isTruth = /(^|:)(Bool|Null)/.test(operator);
      return {
        operator,
        key,
        unchecked,
        operatorPath,
        path: keyPath,
        values: isTruth ? read.map(lowerCaseTruth) : read,
      };
    });
  });

function readMembers(
  value: unknown,
  path: Path,
  what: string,
  problems: Problem[],
): readonly (readonly [string, unknown])[] {
  if (value !== undefined && isObject(value)) {
    problems.push(...emptyCondition.check(path, value, what));
    return Object.entries(value);
  }
  const found = undefinedCondition.check(path, value);
  problems.push(...(found.length > 0 ? found : wrongType.check(path, value, `an object of ${what}`)));
  return [];
}

const readValues: typeof readItems = (value, path, problems) => {
  if (value !== undefined) return readItems(value, path, problems);
  problems.push(...undefinedCondition.check(path, value));
  return [];
};

/** IAM reads `"True"` as true; one spelling keeps the rendered policy the same. */
function lowerCaseTruth(item: Item): Item {
  const { value } = item;
  return typeof value === "string" && /^(true|false)$/i.test(value) ? { ...item, value: value.toLowerCase() } : item;
}
