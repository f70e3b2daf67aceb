import type { ByType } from "../model/effective-options";
import type { EffectiveMoves } from "../model/effective-props";
import { literalId } from "../shapes/formats";
import { isObject } from "../shapes/is-object";
import { listOf } from "../shapes/read-list";
import { record } from "../shapes/read-object";
import { literal, type Reader } from "../shapes/reader";
import { malformedConstructPath } from "../shapes/rules/malformed-construct-path";
import { malformedStateAddress } from "../shapes/rules/malformed-state-address";

/** Reads one value for the one endpoint of a service, or one for each of its types. */
function byType(one: Reader<string | undefined>): Reader<ByType | undefined> {
  const forTypes = record<{ Gateway: string | undefined; Interface: string | undefined }>({
    Gateway: one,
    Interface: one,
  });
  return (value, path, problems) => (isObject(value) ? forTypes(value, path, problems) : one(value, path, problems));
}

function stateAddress(types: readonly string[], example: string): Reader<string | undefined> {
  return literal((path, value) => malformedStateAddress.check(path, value, types, example));
}

/** Reads the id of an endpoint to import. */
export const importedEndpoint = byType(literalId("vpce"));

/** Reads the id of a security group to import. */
export const importedGroup = literalId("sg");

/** Reads the address that an endpoint had in the state. */
export const movedEndpoint = byType(
  stateAddress(["aws_vpc_endpoint"], 'module.endpoints.aws_vpc_endpoint.this["sqs"]'),
);

const RULE_TYPES = [
  "aws_security_group_rule",
  "aws_vpc_security_group_ingress_rule",
  "aws_vpc_security_group_egress_rule",
];

const constructPath = literal(malformedConstructPath.check);

const addresses = record<EffectiveMoves>({
  constructPath,
  securityGroup: stateAddress(["aws_security_group"], "module.endpoints.aws_security_group.this[0]"),
  securityGroupRules: listOf(stateAddress(RULE_TYPES, "module.endpoints.aws_security_group_rule.this"), "rules", {
    mayBeEmpty: true,
  }),
});

/** Reads where the resources of a construct were: its former path, or their addresses. */
export const movedConstruct: Reader<EffectiveMoves> = (value, path, problems) =>
  typeof value === "string"
    ? { constructPath: constructPath(value, path, problems) }
    : addresses(value, path, problems);
