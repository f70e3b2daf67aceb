import { type Item, type NormalStatement, textsOf } from "../policy/document/normal";
import { type ArnFault, findArnFault } from "../policy/evaluate/arn";
import { parseOperator } from "../policy/evaluate/operators";
import { isCharacter, isKeyLike, variablesIn } from "../policy/evaluate/variables";
import { oncePerStatement } from "./once-per-statement";
import { eachStatement, type Finding, type Rule } from "./rule";

/** Checks each faulty ARN of the resources and of the conditions that compare ARNs. */
export function eachFaultyArn(
  check: (arn: string, path: Item["path"], fault: ArnFault) => readonly Finding[],
): Rule["check"] {
  return eachStatement((statement, policy) =>
    faultyArnsOf(statement, policy).flatMap(({ arn, path, fault }) => check(arn, path, fault)),
  );
}

const faultyArnsOf = oncePerStatement((statement) =>
  textsOf(arnsOf(statement)).flatMap(({ value: arn, path }) => {
    const fault = arn === "*" || beginsWithExpression(arn) ? undefined : findArnFault(arn);
    return fault === undefined ? [] : [{ arn, path, fault }];
  }),
);

function arnsOf({ resources, conditions }: NormalStatement): readonly Item[] {
  const comparing = conditions.filter(({ operator }) => parseOperator(operator)?.family === "Arn");
  const compared = comparing.flatMap(({ values }) => values);
  return [...resources.items, ...compared.filter(({ value }) => !beginsWithVariable(value))];
}

/** An expression of Terraform that was pasted, such as `${aws_s3_bucket.b.arn}`, is the matter of unknown-variable. */
function beginsWithExpression(text: string): boolean {
  const [first] = variablesIn(text);
  return first?.index === 0 && !isCharacter(first) && !isKeyLike(first.name);
}

/** What begins with a variable is an ARN or not, depending on the request; `${*}` and its like are plain characters. */
function beginsWithVariable(value: Item["value"]): boolean {
  return typeof value === "string" && /^\$\{[^*?$]/.test(value);
}
