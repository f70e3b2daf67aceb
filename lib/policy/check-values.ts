import type { Problem } from "../problems";
import { checkArn } from "./check-resources";
import type { Item, NormalCondition } from "./document/normal";
import { mixesAccount } from "./evaluate/arn";
import type { Family, Operator } from "./evaluate/operators";
import { isPattern, leastBesideWildcard } from "./evaluate/pattern";
import {
  faultyArn,
  idWithWildcard,
  malformedConditionValue,
  onlyWildcard,
  severalTruths,
  shortBesideWildcard,
  wildcardIsText,
} from "./policy-problems";

/** Plain characters that must stand on one side of each wildcard: AWS PrivateLink guide, endpoint policies, 2026. */
const BESIDE_WILDCARD = 6;

/** The global keys that hold an id made by AWS, which an endpoint policy cannot compare by pattern (same page). */
const ID_KEYS = [
  "aws:ec2instancesourcevpc",
  "aws:principalaccount",
  "aws:principalorgid",
  "aws:resourceaccount",
  "aws:resourceorgid",
  "aws:sourceaccount",
  "aws:sourceorgid",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:vpceaccount",
  "aws:vpceorgid",
];

/** The values that an operator family accepts, for those that do not accept any text. */
const FORMS: Partial<
  Readonly<Record<Family, { readonly accepts: (text: string) => boolean; readonly expected: string }>>
> = {
  Bool: { accepts: (text) => /^(true|false)$/.test(text), expected: "true or false" },
  Null: { accepts: (text) => /^(true|false)$/.test(text), expected: "true (the key is absent) or false" },
  Numeric: { accepts: (text) => /^[+-]?\d+(\.\d+)?$/.test(text), expected: "a number" },
  Date: { accepts: isDate, expected: 'a date such as "2026-12-31T23:59:59Z", or seconds since 1970' },
  IpAddress: { accepts: isAddressRange, expected: 'an address or CIDR block, such as "10.0.0.0/16"' },
};

/** What is wrong with the values of a condition. */
export function checkValues(condition: NormalCondition, operator: Operator): readonly Problem[] {
  const { values, path } = condition;
  const several = values.length > 1 && (operator.family === "Bool" || operator.family === "Null");
  return [
    ...(several && operator.set === undefined ? [severalTruths(path, condition.operator)] : []),
    ...values.flatMap((item) => checkValue(item, condition, operator)),
  ];
}

function checkValue(item: Item, condition: NormalCondition, operator: Operator): readonly Problem[] {
  const { value, path } = item;
  if (typeof value !== "string") return [];
  if (operator.family === "Arn") return beginsWithVariable(value) ? [] : checkArn(item);
  if (operator.family === "String") return checkText(value, path, condition, operator);
  const form = FORMS[operator.family];
  const isFine = form === undefined || value.includes("${") || form.accepts(value);
  return isFine ? [] : [malformedConditionValue(path, value, condition.operator, form.expected)];
}

/** What begins with a variable is an ARN or not, as the request has it; `${*}` and its like are plain characters. */
function beginsWithVariable(text: string): boolean {
  return /^\$\{[^*?$]/.test(text);
}

function checkText(
  value: string,
  path: string,
  { key, operator: written }: NormalCondition,
  { base }: Operator,
): readonly Problem[] {
  if (!isPattern(value.replace(/\$\{[*?$]\}/g, ""))) return [];
  if (mixesAccount(value)) return [faultyArn(path, value, "mixedAccount", [])];
  if (!base.endsWith("Like"))
    return [wildcardIsText(path, value, written, written.replace(base, likeOf(base)))];
  if (ID_KEYS.includes(key.toLowerCase())) return [idWithWildcard(path, value, key)];
  const beside = leastBesideWildcard(value) ?? BESIDE_WILDCARD;
  if (beside >= BESIDE_WILDCARD) return [];
  return [value === "*" ? onlyWildcard(path, key) : shortBesideWildcard(path, value, BESIDE_WILDCARD)];
}

function likeOf(base: string): string {
  return base.includes("Not") ? "StringNotLike" : "StringLike";
}

function isDate(text: string): boolean {
  const form = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
  return /^\d+(\.\d+)?$/.test(text) || (form.test(text) && !Number.isNaN(Date.parse(text)));
}

function isAddressRange(text: string): boolean {
  const [address = "", length, more] = text.split("/");
  const bits = address.includes(":") ? 128 : 32;
  const isLength = length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= bits);
  return more === undefined && isLength && (bits === 32 ? isIpv4(address) : isIpv6(address));
}

function isIpv4(address: string): boolean {
  return /^(\d{1,3}\.){3}\d{1,3}$/.test(address) && address.split(".").every((part) => Number(part) <= 255);
}

function isIpv6(address: string): boolean {
  const groups = address.split(":").filter((group) => group !== "");
  const isShort = address.split("::").length === 2;
  const isFormed = /^(::)?[0-9a-fA-F]{1,4}(::?[0-9a-fA-F]{1,4})*(::)?$|^::$/.test(address);
  return isFormed && (isShort ? groups.length < 8 : groups.length === 8);
}
