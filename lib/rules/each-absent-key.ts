import { textsOf } from "../policy/document/normal";
import { holdsIfAbsent } from "../policy/evaluate/absent-key";
import { keyMeantBy } from "../policy/iam/endpoint-keys";
import { quoteList, show } from "../shapes/text";
import { eachCondition, type KnownCondition } from "./each-condition";
import { type Finding, finding, type Rule } from "./rule";

/** Whether a condition decides its statement alone, or makes no difference to it. */
type Weight = "decides" | "makes no difference";

/** Conditions that except the calls of AWS's services, so that they let nobody else pass. */
const OF_SERVICES: ReadonlySet<string> = new Set(["aws:principalisawsservice", "aws:viaawsservice"]);

/** Checks each condition whose key requests through an endpoint never carry, if it has the weight. */
export function eachAbsentKey(asked: Weight, advice: (keyMeant: string) => string): Rule["check"] {
  return eachCondition((known) => {
    const { condition, statement } = known;
    const keyMeant = keyMeantBy(condition.key);
    const effect = statement.effect.value;
    if (keyMeant === undefined || (effect !== "Allow" && effect !== "Deny")) return [];
    const values = textsOf(condition.values).map(({ value }) => value);
    const holds = holdsIfAbsent(known.operator, values);
    if (holds === undefined) return [];
    if (weightOf(known, holds, effect) !== asked) return [];
    return findingOf(known, `${consequenceOf(holds, effect, asked)}: ${advice(quoteList([keyMeant]))}`);
  });
}

function findingOf({ condition }: KnownCondition, outcome: string): readonly Finding[] {
  const { operator, key, path } = condition;
  return finding(path, `Requests through an endpoint never carry ${show(key)}, so ${operator} ${outcome}`);
}

function weightOf(known: KnownCondition, holds: boolean, effect: "Allow" | "Deny"): Weight {
  if (!holds) return "decides";
  const { family, ifExists } = known.operator;
  if (family === "Null") return isAlone(known) && effect === "Deny" ? "decides" : "makes no difference";
  if (effect === "Allow") return ifExists ? "makes no difference" : "decides";
  return isAlone(known) ? "decides" : "makes no difference";
}

/** Whether no other condition narrows the statement to some requests. */
function isAlone({ condition, statement }: KnownCondition): boolean {
  return statement.conditions.every(
    ({ key, path }) => path === condition.path || keyMeantBy(key) !== undefined || OF_SERVICES.has(key.toLowerCase()),
  );
}

function consequenceOf(holds: boolean, effect: "Allow" | "Deny", weight: Weight): string {
  if (!holds) return `never holds and this ${effect} ${effect === "Allow" ? "allows" : "denies"} nothing`;
  if (weight === "makes no difference") return "always holds and makes no difference";
  return effect === "Deny"
    ? "always holds and this Deny denies all requests that it is about"
    : "always holds and keeps nobody out";
}
