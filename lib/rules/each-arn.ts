import type { EndpointPolicy } from "../model/endpoint-policy";
import { type Item, type NormalStatement, textsOf } from "../policy/document/normal";
import { type ArnFault, findArnFault } from "../policy/evaluate/arn";
import { parseOperator } from "../policy/evaluate/operators";
import { eachStatement } from "./each";
import type { Finding, Rule } from "./rule";

/** Checks each faulty ARN of the resources and of the conditions that compare ARNs. */
export function eachFaultyArn(
  check: (arn: string, path: Item["path"], fault: ArnFault, policy: EndpointPolicy) => readonly Finding[],
): Rule["check"] {
  return eachStatement((statement, policy) =>
    textsOf(arnsOf(statement)).flatMap(({ value, path }) => {
      const fault = value === "*" ? undefined : findArnFault(value);
      return fault === undefined ? [] : check(value, path, fault, policy);
    }),
  );
}

function arnsOf({ resources, conditions }: NormalStatement): readonly Item[] {
  const comparing = conditions.filter(({ operator }) => parseOperator(operator)?.family === "Arn");
  const compared = comparing.flatMap(({ values }) => values);
  return [...resources.items, ...compared.filter(({ value }) => !beginsWithVariable(value))];
}

/** What begins with a variable is an ARN or not, depending on the request; `${*}` and its like are plain characters. */
function beginsWithVariable(value: Item["value"]): boolean {
  return typeof value === "string" && /^\$\{[^*?$]/.test(value);
}
