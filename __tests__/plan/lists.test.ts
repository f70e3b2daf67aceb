import { planLists, sharedLists } from "../../lib/plan/lists";
import { joinLists, reference, tokenValue } from "../../lib/shapes/unresolved";
import { ROUTE_TABLES, SUBNETS } from "../defined";
import { endpointOf, planWith, problemsWith, rowsWith, subjectWith } from "./planning";

const TOKEN = tokenValue("${var.x}");
const GROUP = "sg-0123456789abcdef0";
const CREATED = reference("securityGroupId");
const { securityGroup: group } = subjectWith({ services: ["sqs"] }).plan;

describe("planLists()", () => {
  test.each([
    ["Interface", ["subnet_ids", "security_group_ids"]],
    ["Gateway", ["route_table_ids"]],
    ["GatewayLoadBalancer", ["subnet_ids"]],
    ["Resource", ["subnet_ids", "security_group_ids"]],
    ["ServiceNetwork", ["subnet_ids", "security_group_ids"]],
  ] as const)("plans the lists that endpoints of type %s take", (type, expected) => {
    expect(planLists(type, [], [], undefined).map(({ argument }) => argument)).toEqual(expected);
  });

  test.each([
    ["nothing without groups", {}, undefined, null],
    ["existing groups", { securityGroupIds: [GROUP] }, undefined, [GROUP]],
    ["existing groups of a token", { securityGroupIds: TOKEN }, undefined, TOKEN],
    ["the created group", {}, group, [CREATED]],
    ["existing groups and the created one", { securityGroupIds: [GROUP] }, group, [GROUP, CREATED]],
    ["existing groups of a token and the created one", { securityGroupIds: TOKEN }, group, joinLists(TOKEN, [CREATED])],
  ])("guards an endpoint by %s", (_about, options, created, expected) => {
    const sqs = endpointOf("sqs", options, { defaults: new Set(["securityGroupIds"]) });
    const [, groups] = planLists("Interface", [sqs], [], created);
    expect(groups).toEqual({ argument: "security_group_ids", isShared: true, values: [expected] });
  });

  test("guards an endpoint with groups of its own by those alone", () => {
    const sqs = endpointOf("sqs", { securityGroupIds: [GROUP] });
    const [, groups] = planLists("Interface", [sqs], [], group);
    expect(groups).toEqual({ argument: "security_group_ids", isShared: false, values: [[GROUP]] });
  });

  test("puts the created group into no other list", () => {
    const sqs = endpointOf("sqs", { subnetIds: SUBNETS });
    expect(planLists("Interface", [sqs], [], group)[0]?.values).toEqual([SUBNETS]);
  });

  test("shares no list that callers may give", () => {
    const s3 = endpointOf("s3", { routeTableIds: ROUTE_TABLES }, { defaults: new Set(["routeTableIds"]) });
    expect(planLists("Gateway", [s3], ["route_table_ids"], undefined)).toEqual([
      { argument: "route_table_ids", isShared: false, values: [ROUTE_TABLES] },
    ]);
  });

  test("gives each row its list if one service has its own", () => {
    const services = { sqs: { subnetIds: [SUBNETS[1]] }, kms: {} };
    const { blocks } = planWith({ services, securityGroupIds: TOKEN });
    expect(blocks[0]?.sharedLists).toEqual({ security_group_ids: TOKEN });
    expect(blocks[0]?.rows).toMatchObject({
      sqs: { subnet_ids: [SUBNETS[1]] },
      kms: { subnet_ids: SUBNETS },
    });
  });

  test("needs no shared list if every service has its own", () => {
    const services = { sqs: { subnetIds: TOKEN }, s3: { routeTableIds: ROUTE_TABLES } };
    expect(problemsWith({ services, subnetIds: undefined, routeTableIds: undefined })).toEqual([]);
  });

  test("leaves the empty route tables of one service out of a list that others have", () => {
    const services = { s3: { routeTableIds: [] }, dynamodb: {} };
    expect(rowsWith({ services })).toMatchObject({
      s3: { route_table_ids: null },
      dynamodb: { route_table_ids: ROUTE_TABLES },
    });
  });

  test("guards by the created group the services that have no groups of their own", () => {
    const services = { sqs: { securityGroupIds: [GROUP] }, kms: {} };
    expect(rowsWith({ services })).toMatchObject({
      sqs: { security_group_ids: [GROUP] },
      kms: { security_group_ids: [CREATED] },
    });
  });
});

describe("sharedLists()", () => {
  test("has the lists that are the same for all endpoints", () => {
    const { blocks } = planWith({ services: ["sqs", "s3"], securityGroupIds: TOKEN });
    expect(blocks.map((block) => block.sharedLists)).toEqual([
      { subnet_ids: SUBNETS, security_group_ids: TOKEN },
      { route_table_ids: ROUTE_TABLES },
    ]);
  });

  test.each([
    ["no list that differs", { isShared: false, values: [SUBNETS] }],
    ["no list that is left out", { isShared: true, values: [null] }],
  ])("has %s", (_about, list) => {
    expect(sharedLists([{ argument: "subnet_ids", ...list }])).toEqual({});
  });

  test.each([
    ["of the construct", { services: ["s3"], routeTableIds: [] }],
    ["of the service", { services: { s3: { routeTableIds: [] } }, routeTableIds: undefined }],
  ])("leaves the empty route tables %s out", (_about, props) => {
    const [block] = planWith(props).blocks;
    expect([problemsWith(props), block?.sharedLists, block?.columns]).toEqual([
      [],
      {},
      ["vpc_endpoint_type", "service_name", "policy"],
    ]);
  });
});
