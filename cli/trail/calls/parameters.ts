import { partitionOf } from "../../../lib/services/regions";
import { isObject } from "../../../lib/shapes/is-object";
import { rememberBy } from "../../remember-by";
import { formOf } from "./arn-forms";
import { compileRow, type FormRow, rowOf, rowsOf } from "./form-rows";
import { memberValues } from "./member-values";
import type { Resource } from "./resource";

type Values = Readonly<Record<string, unknown>>;

/** What the ARNs of a call have in common. */
export interface Place {
  readonly prefix: string;
  readonly region: string;
  readonly account: string | undefined;
}

/**
 * The resources that the parameters of a request name, by the members that data/recorded-calls lists for each form of
 * ARN, or by an ARN that fits the only form. Forms that are listed "first" say more than the resources of the record.
 */
export function fromParameters(
  forms: readonly string[],
  parameters: unknown,
  place: Place,
  order: "first" | "last",
): readonly Resource[] {
  if (!isObject(parameters)) return [];
  for (const row of rowsOf(forms)) {
    if ((row.order ?? "last") !== order) continue;
    const arns = arnsOf(row, parameters, place);
    if (arns.length > 0) return arns.map(owned);
  }
  return order === "last" && forms.length === 1 ? onlyArn(forms, place.prefix, parameters) : [];
}

/** The resource that one member names: by its ARN, or as the only variable of a form that is listed. */
export function fromMember(
  member: string,
  forms: readonly string[],
  parameters: unknown,
  place: Place,
): readonly Resource[] {
  if (!isObject(parameters)) return [];
  for (const form of forms) {
    const { members = {}, ...row } = rowOf(form) ?? {};
    const [variable, ...others] = Object.keys(members).filter((name) => name !== "Account");
    if (variable === undefined || others.length > 0) continue;
    const arns = arnsOf(compileRow(form, { ...row, members: { [variable]: member } }), parameters, place);
    if (arns.length > 0) return arns.map(owned);
  }
  return [];
}

/** The partition in the ARNs of a region. */
export function partitionNameOf(region: string): string {
  return partitionOf(region)?.partition ?? "aws";
}

/** The one ARN among the parameters that fits; two would be two resources of which one may be something else. */
function onlyArn(forms: readonly string[], prefix: string, parameters: Values): readonly Resource[] {
  const fitting = Object.values(parameters).filter((value): value is string => {
    return typeof value === "string" && isWholeArn(value) && forms.includes(formOf(value, prefix) ?? "");
  });
  return new Set(fitting).size === 1 ? fitting.slice(0, 1).map(owned) : [];
}

/** Not one that is part of something longer, such as the iterator of a stream, or that lacks the end of its name. */
function isWholeArn(value: string): boolean {
  if (!value.startsWith("arn:") || value.includes("|")) return false;
  // https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot.html#ARN_secretnamehyphen
  return !value.includes(":secretsmanager:") || /-[A-Za-z0-9]{6}$/.test(value);
}

/** The ARNs of a form with the values of its members; none if one of them is not known. */
function arnsOf(row: FormRow, parameters: Values, place: Place): readonly string[] {
  const { form, owner, variables, only, end = "" } = row;
  const [account = place.account] = owner === undefined ? [] : memberValues(parameters, owner);
  let texts: readonly string[] = [startOf(form, place.region, account)];
  for (const [variable, spec] of variables) {
    const values = memberValues(parameters, spec);
    if (values.some((value) => value.startsWith("arn:"))) {
      return values.filter((value) => formOf(value, place.prefix) === form);
    }
    if (only !== undefined && !values.every((value) => new RegExp(only).test(value))) return [];
    texts = combine(texts, variable, values);
  }
  return texts.filter(isComplete).map((text) => withoutPublicAccount(text) + end);
}

/** Each text with each of the values. */
function combine(texts: readonly string[], variable: string, values: readonly string[]): readonly string[] {
  const combined: string[] = [];
  for (const value of values) {
    const written = asVariable(value, variable);
    for (const text of texts) combined.push(replace(text, variable, written));
  }
  return combined;
}

/** Accounts come from files of anybody: no more than so many are remembered. */
const MOST_REMEMBERED = 10_000;
const starts = rememberBy<string>(MOST_REMEMBERED);

/** A form with the partition, the region and, if it is known, the account. */
function startOf(form: string, region: string, account: string | undefined): string {
  const place = starts.placeOf([form, region, account]);
  if (place.value !== undefined) return place.value;
  const inRegion = replace(`arn:${partitionNameOf(region)}:${form}`, "Region", region);
  place.value = account === undefined ? inRegion : replace(inRegion, "Account", account);
  return place.value;
}

/** Whether no variable is left. */
function isComplete(text: string): boolean {
  return !text.includes("${") || !/\$\{\w+\}/.test(text);
}

/**
 * Public parameters are AWS's, and their ARNs have no account.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-finding-public-parameters.html
 * (read 2026-11-28)
 */
function withoutPublicAccount(arn: string): string {
  return arn.includes(":parameter/aws/service/") ? arn.replace(/(?<=^arn:[^:]+:ssm:[^:]*:)[^:]*/, "") : arn;
}

/** The value as the ARN has it: a version or a label may follow the name of a parameter. */
function asVariable(text: string, variable: string): string {
  return variable === "ParameterNameWithoutLeadingSlash" ? text.replace(/^\//, "").replace(/:.*$/, "") : text;
}

function replace(text: string, variable: string, value: string): string {
  const written = `\${${variable}}`;
  const at = text.indexOf(written);
  return at < 0 ? text : text.slice(0, at) + value + text.slice(at + written.length);
}

function owned(arn: string): Resource {
  return { arn, account: /^(?:[^:]*:){4}(\d{12})(?::|$)/.exec(arn)?.[1] };
}
