import { partitionOf } from "../../../lib/services/regions";
import { isObject } from "../../../lib/shapes/is-object";
import type { TrailRecord } from "../recorded-call";
import { formOf } from "./arn-forms";
import type { EventAction } from "./event-actions";
import { memberValues } from "./member-values";
import { recordedCalls } from "./recorded-calls";
import type { Resource } from "./resources";

type Values = Readonly<Record<string, unknown>>;

/** What the ARNs of a call have in common. */
interface Place {
  readonly prefix: string;
  readonly region: string;
  readonly account: string | undefined;
}

/**
 * The resources that the parameters of a request name, by the members that data/recorded-calls lists for each form of
 * ARN, or by an ARN that fits the only form. Forms that are listed "first" say more than the resources of the record.
 */
export function fromParameters(
  { prefix, facts }: EventAction,
  { requestParameters: parameters, awsRegion: region }: TrailRecord["record"],
  account: string | undefined,
  order: "first" | "last",
): readonly Resource[] {
  const forms = facts.resources ?? [];
  if (!isObject(parameters) || typeof region !== "string") return [];
  for (const form of forms) {
    const members = membersOf(form);
    if (members === undefined || (members["order"] ?? "last") !== order) continue;
    const arns = fill(form, members, parameters, { prefix, region, account });
    if (arns.length > 0) return arns.map(owned);
  }
  return order === "last" && forms.length === 1 ? onlyArn(forms, prefix, parameters) : [];
}

function membersOf(form: string): Readonly<Record<string, string>> | undefined {
  const { resources } = recordedCalls();
  return Object.hasOwn(resources, form) ? resources[form] : undefined;
}

/** The one ARN among the parameters that fits; two would be two resources of which one may be something else. */
function onlyArn(forms: readonly string[], prefix: string, parameters: Values): readonly Resource[] {
  const fitting = Object.values(parameters).filter((value): value is string => {
    return typeof value === "string" && forms.includes(formOf(value, prefix) ?? "");
  });
  return new Set(fitting).size === 1 ? fitting.slice(0, 1).map(owned) : [];
}

/** The ARNs of a form with the values of its members; none if one of them is not known. */
function fill(
  form: string,
  { order: _, Account: owner = "", ...members }: Readonly<Record<string, string>>,
  parameters: Values,
  { prefix, region, account }: Place,
): readonly string[] {
  const [ownAccount = account] = memberValues(parameters, owner, "Account");
  const place = [["Region", region] as const, ...(ownAccount === undefined ? [] : [["Account", ownAccount] as const])];
  let texts: readonly string[] = [place.reduce(replace, `arn:${partitionOf(region)?.partition ?? "aws"}:${form}`)];
  for (const [variable, spec] of Object.entries(members)) {
    const values = memberValues(parameters, spec, variable);
    if (values.some((value) => value.startsWith("arn:")))
      return values.filter((value) => formOf(value, prefix) === form);
    texts = values.flatMap((value) => texts.map((text) => replace(text, [variable, value])));
  }
  return texts.filter((text) => !/\$\{\w+\}/.test(text));
}

function replace(text: string, [variable, value]: readonly [string, string]): string {
  return text.replace(`\${${variable}}`, () => value);
}

function owned(arn: string): Resource {
  const account = arn.split(":", 5)[4];
  return { arn, account: account !== undefined && /^\d{12}$/.test(account) ? account : undefined };
}
