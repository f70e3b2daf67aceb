import { malformedId, malformedStateAddress } from "../problems";
import { isObject, type Known, listOf, literal, type Reader, record } from "./read";

/** One place for the one endpoint of a service, or one for each of its types. */
export type PlaceByType =
  | string
  | { readonly Gateway?: string | undefined; readonly Interface?: string | undefined };

/** Where the resources of a construct were in the state. */
export interface FormerPlaces {
  readonly constructPath: string | undefined;
  readonly securityGroup: string | undefined;
  readonly securityGroupRules: Known<readonly (string | undefined)[]> | undefined;
}

function existing(prefix: string): Reader<string | undefined> {
  const form = new RegExp(`^${prefix}-([0-9a-f]{8}|[0-9a-f]{17})$`);
  return literal((value, path) => (form.test(value) ? undefined : malformedId(path, value, prefix)));
}

const STEPS = String.raw`(?:module\.[\w-]+(?:\[(?:\d+|"[^"]+")\])?\.)*`;
const KEY = String.raw`(?:\[(?:\d+|"[^"]+")\])?`;

function stateAddress(types: string, key: string, example: string): Reader<string | undefined> {
  const form = new RegExp(`^${STEPS}(?:${types})\\.[\\w-]+${key}$`);
  return literal((value, path) =>
    form.test(value) ? undefined : malformedStateAddress(path, value, example),
  );
}

function byType(place: Reader<string | undefined>): Reader<PlaceByType | undefined> {
  const ofTypes = record<{ Gateway: string | undefined; Interface: string | undefined }>({
    Gateway: place,
    Interface: place,
  });
  return (value, path, problems) =>
    isObject(value) ? ofTypes(value, path, problems) : place(value, path, problems);
}

/** Reads the id of an endpoint to import. */
export const existingEndpoint = byType(existing("vpce"));

/** Reads the id of a security group to import. */
export const existingGroup = existing("sg");

/** Reads the address that an endpoint had in the state. */
export const formerEndpoint = byType(
  stateAddress("aws_vpc_endpoint", KEY, 'module.endpoints.aws_vpc_endpoint.this["sqs"]'),
);

const formerPlaces = record<FormerPlaces>({
  constructPath: literal(),
  securityGroup: stateAddress("aws_security_group", KEY, "module.endpoints.aws_security_group.this[0]"),
  securityGroupRules: listOf(
    stateAddress(
      "aws_security_group_rule|aws_vpc_security_group_(?:in|e)gress_rule",
      "",
      "module.endpoints.aws_security_group_rule.this",
    ),
    "rules",
    { mayBeEmpty: true },
  ),
});

/** Reads where the resources of a construct were: its former path, or their addresses. */
export const formerConstruct: Reader<Partial<FormerPlaces>> = (value, path, problems) =>
  typeof value === "string" ? { constructPath: value } : formerPlaces(value, path, problems);
