import { clientsNeedEndpointUrl } from "../../lib/rules/clients-need-endpoint-url";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, paths, sharedPaths } from "./check-rule";

const OFF = { privateDnsEnabled: false };
const SAY_SO = "and say so by privateDnsEnabled: false";

describe("clients-need-endpoint-url", () => {
  test.each([
    ["private DNS that is off", { services: { "dynamodb-streams": OFF } }],
    ["private DNS that is off for all services", { services: ["dynamodb-streams"], ...OFF }],
    [
      "private DNS that is on, which another rule refuses",
      { services: { "dynamodb-streams": { privateDnsEnabled: true } } },
    ],
    ["private DNS that only Terraform knows", { services: ["dynamodb-streams"], privateDnsEnabled: tokenValue("x") }],
    ["a gateway", { services: ["dynamodb"] }],
    ["services with private DNS", { services: ["sqs", "s3", "iot.api"] }],
    ["services on whose private DNS AWS contradicts itself", { services: ["geo.maps", "neptune-graph"] }],
    [
      "a custom service",
      { services: [], customServices: { own: { type: "Interface", serviceName: "com.amazonaws.x" } } },
    ],
  ])("accepts %s", (_about, props) => {
    expect(paths(clientsNeedEndpointUrl, props)).toEqual([]);
  });

  test.each([
    ["hosted zones", {}],
    ["a Profile", { profile: {} }],
  ])("accepts a hub with %s, of whose names other rules speak", (_about, props) => {
    expect(sharedPaths(clientsNeedEndpointUrl, { services: ["dynamodb-streams"], ...props })).toEqual([]);
  });

  test.each([
    [
      "dynamodb-streams",
      {},
      `"dynamodb-streams" has no private DNS (documentation of Amazon DynamoDB, 2026), so no client uses the endpoint by itself: set the endpoint URL of clients to https:// and endpoint("dynamodb-streams").dnsEntry.get(0).dnsName, ${SAY_SO}`,
    ],
    [
      "dynamodb",
      { types: ["Gateway", "Interface"] },
      `"dynamodb" has no private DNS (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/privatelink-interface-endpoints.html, 2026), so no client uses the endpoint by itself: set the endpoint URL of clients to https:// and endpoint("dynamodb", "Interface").dnsEntry.get(0).dnsName, ${SAY_SO}`,
    ],
    [
      "dynamodb",
      { types: ["Interface"] },
      `"dynamodb" has no private DNS (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/privatelink-interface-endpoints.html, 2026), so no client uses the endpoint by itself: set the endpoint URL of clients to https:// and endpoint("dynamodb").dnsEntry.get(0).dnsName, ${SAY_SO}`,
    ],
    [
      "iot.data",
      { ports: [443] },
      `"iot.data" has no private DNS (https://docs.aws.amazon.com/iot/latest/developerguide/IoTCore-VPC.html, 2026), so no client uses the endpoint by itself: make a private hosted zone for the name that \`aws iot describe-endpoint --endpoint-type iot:Data-ATS\` prints, with an alias to the endpoint, ${SAY_SO}`,
    ],
    [
      "iot.credentials",
      {},
      `"iot.credentials" has no private DNS (https://docs.aws.amazon.com/iot/latest/developerguide/IoTCore-VPC.html, 2026), so no client uses the endpoint by itself: make a private hosted zone for the name that \`aws iot describe-endpoint --endpoint-type iot:CredentialProvider\` prints, with an alias to the endpoint, ${SAY_SO}`,
    ],
  ])("says what clients of %s need", (name, options, message) => {
    expect(findings(clientsNeedEndpointUrl, { services: { [name]: options } })).toEqual([
      `services${/[.-]/.test(name) ? `["${name}"]` : `.${name}`}.privateDnsEnabled: ${message}`,
    ]);
  });

  test.each(["dynamodb-fips", "s3-outposts"])("finds %s", (name) => {
    expect(paths(clientsNeedEndpointUrl, { services: [name] })).toEqual(["services[0].privateDnsEnabled"]);
  });
});
