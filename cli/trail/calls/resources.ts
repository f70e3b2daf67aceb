import { isObject } from "../../../lib/shapes/is-object";
import type { TrailRecord } from "../recorded-call";
import { formOf } from "./arn-forms";
import { copySource } from "./copy-source";
import { dynamodbItems } from "./dynamodb-items";
import type { EventAction } from "./event-actions";
import { knownText, textOf } from "./known-text";
import { fromMember, fromParameters, type Place } from "./parameters";
import type { Resource } from "./resource";

type Record = TrailRecord["record"];

/**
 * For actions that act on no resource.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const ANYTHING: readonly Resource[] = [{ arn: "*", account: undefined }];

/** The resources of a call, for each of which AWS authorizes the action; none if they are not known. */
export function resourcesOf(action: EventAction, record: Record, account: string | undefined): readonly Resource[] {
  const { prefix, on, operation } = action;
  const { resources: forms } = action.facts;
  if (forms === undefined) return [];
  if (forms.length === 0) return ANYTHING;
  const { requestParameters: parameters, awsRegion } = record;
  const place: Place = { prefix, region: textOf(awsRegion), account };
  if (prefix === "s3") return s3Resources(action, record, place);
  if (on !== undefined) return fromMember(on, forms, parameters, place);
  if (operation !== undefined) return ofItems(action, record, place);
  const precise = fromParameters(forms, parameters, place, "first");
  if (precise.length > 0) return precise;
  const named = namedIn(record["resources"], prefix, forms);
  const found = named.length > 0 ? named : fromParameters(forms, parameters, place, "last");
  return prefix === "lambda" ? found.map((resource) => withQualifier(resource, parameters)) : found;
}

/** S3 names the owner of an object next to its bucket, and may list the object that is copied too. */
function s3Resources(action: EventAction, record: Record, place: Place): readonly Resource[] {
  const { requestParameters: parameters, resources: list } = record;
  const named = namedIn(list, "s3", action.facts.resources ?? []);
  const isCopy = isObject(parameters) && parameters["x-amz-copy-source"] !== undefined;
  const isNamed = action.on === undefined && named.length === 1 && !isCopy;
  const found = isNamed ? named : othersOrNamed(action, record, place, named);
  return found.map((resource) =>
    resource.account === undefined ? { arn: resource.arn, account: ownerIn(list, resource.arn) } : resource,
  );
}

function othersOrNamed(
  { on, facts }: EventAction,
  { requestParameters: parameters }: Record,
  place: Place,
  named: readonly Resource[],
): readonly Resource[] {
  if (on !== undefined) return copySource(parameters, place.region);
  const others = fromParameters(facts.resources ?? [], parameters, place, "last");
  return others.length === 0 ? named : others;
}

function ownerIn(list: unknown, arn: string): string | undefined {
  const [bucket] = arn.split("/", 1);
  const entry = (Array.isArray(list) ? list : []).find((each) => isObject(each) && each["ARN"] === bucket);
  return isObject(entry) ? knownText(entry["accountId"]) : undefined;
}

/** A function with the version or the alias that the call names; its ARN may have it already. */
function withQualifier(resource: Resource, parameters: unknown): Resource {
  const qualifier = isObject(parameters) ? knownText(parameters["qualifier"]) : undefined;
  if (qualifier === undefined || resource.arn.split(":").length !== 7) return resource;
  return { ...resource, arn: `${resource.arn}:${qualifier}` };
}

/** The tables of the items of one operation. A statement is redacted, so only the record tells the table. */
function ofItems({ operation, facts, prefix }: EventAction, record: Record, place: Place): readonly Resource[] {
  const forms = facts.resources ?? [];
  const items = dynamodbItems(record["requestParameters"]).filter((item) => item.operation === operation);
  if (items.some(({ mayReadIndex }) => mayReadIndex)) return [];
  const tables = items.map(({ table }) => (table === undefined ? [] : fromMember("table", forms, { table }, place)));
  if (tables.every(({ length }) => length === 1)) return distinct(tables.flat());
  const named = namedIn(record["resources"], prefix, forms);
  return named.length === 1 ? named : [];
}

/** The resources that the record lists and that the action may act on. */
function namedIn(list: unknown, prefix: string, forms: readonly string[]): readonly Resource[] {
  if (!Array.isArray(list)) return [];
  const found: Resource[] = [];
  for (const entry of list) {
    const arn = isObject(entry) ? knownText(entry["ARN"]) : undefined;
    const form = arn === undefined ? undefined : formOf(arn, prefix);
    if (arn === undefined || form === undefined || !forms.includes(form)) continue;
    found.push({ arn, account: isObject(entry) ? knownText(entry["accountId"]) : undefined });
  }
  return distinct(found);
}

function distinct(resources: readonly Resource[]): readonly Resource[] {
  if (resources.length < 2) return resources;
  return [...new Map(resources.map((resource) => [resource.arn, resource])).values()];
}
