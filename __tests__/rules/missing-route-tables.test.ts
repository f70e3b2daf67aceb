import { missingRouteTables } from "../../lib/rules/missing-route-tables";
import { tokenValue } from "../../lib/shapes/unresolved";
import { ROUTE_TABLES } from "../defined";
import { findings } from "./check-rule";

const NONE = { routeTableIds: undefined };
const OWN = { routeTableIds: ROUTE_TABLES };

describe("missing-route-tables", () => {
  test.each([
    ["route tables of the construct", { services: ["s3"] }],
    ["route tables that only Terraform knows", { services: ["s3"], routeTableIds: tokenValue("${var.x}") }],
    ["no route tables if their routes are managed elsewhere", { services: ["s3"], routeTableIds: [] }],
    ["route tables of each service", { services: { s3: OWN, dynamodb: OWN }, ...NONE }],
    ["an empty list of a service", { services: { s3: { routeTableIds: [] } }, ...NONE }],
    ["interfaces, which have no routes", { services: ["sqs"], ...NONE }],
  ])("accepts %s", (_about, props) => {
    expect(findings(missingRouteTables, props)).toEqual([]);
  });

  test.each([
    ["one gateway", ["s3"], '"s3"'],
    ["the gateways among other endpoints", ["sqs", "s3", "dynamodb"], '"s3" and "dynamodb"'],
    ["the gateway of two endpoints", { s3: { types: ["Gateway", "Interface"] } }, '"s3"'],
    ["the gateway that has none of its own", { s3: OWN, dynamodb: {} }, '"dynamodb"'],
  ])("finds %s", (_about, services, names) => {
    expect(findings(missingRouteTables, { services, ...NONE })).toEqual([
      `routeTableIds: No route tables are given for the gateways of ${names}: give routeTableIds for all, or for each service, or [] if the routes are managed elsewhere`,
    ]);
  });
});
