import { cite } from "../../lib/rules/cite";
import { privateDnsNotOffered } from "../../lib/rules/private-dns-not-offered";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, paths } from "./check-rule";

const TOKEN = tokenValue("${var.private_dns}");
const ON = { privateDnsEnabled: true };
const S3 = { s3: { types: ["Interface"] } };

describe("private-dns-not-offered", () => {
  test.each([
    ["the default, which is off", { services: ["dynamodb-streams"] }],
    ["private DNS that is off", { services: { "dynamodb-streams": { privateDnsEnabled: false } } }],
    ["private DNS that only Terraform knows", { services: { "dynamodb-streams": { privateDnsEnabled: TOKEN } } }],
    ["false of the service before a shared true", { services: off("dynamodb-streams"), ...ON }],
    ["services with private names", { services: { ...S3, sqs: {}, "ecr.dkr": {}, storagegateway: {} }, ...ON }],
    ["services of which no source knows", { services: ["acm", "codeartifact.api"], ...ON }],
    ["a gateway, which has no private names", { services: ["dynamodb"], ...ON }],
    ["a custom service", { services: [], customServices: { own: custom() }, ...ON }],
  ])("accepts %s", (_about, props) => {
    expect(findings(privateDnsNotOffered, props)).toEqual([]);
  });

  test.each([
    ["a shared true", { services: ["dynamodb-streams", "sqs"], ...ON }, ["privateDnsEnabled"]],
    ["true of the service before a shared false", ownTrue(), ["services.dynamodb.privateDnsEnabled"]],
  ])("finds %s", (_about, props, expected) => {
    expect(paths(privateDnsNotOffered, props)).toEqual(expected);
  });

  test("cites who says so", () => {
    expect(findings(privateDnsNotOffered, { services: { "dynamodb-streams": ON } })).toEqual([
      `services["dynamodb-streams"].privateDnsEnabled: "dynamodb-streams" has no private DNS name (${cite("dynamodb-streams", "privateDns")}): set services["dynamodb-streams"].privateDnsEnabled to false, or leave it out`,
    ]);
  });
});

function off(name: string): object {
  return { [name]: { privateDnsEnabled: false } };
}

function ownTrue(): object {
  return { services: { dynamodb: { types: ["Interface"], ...ON } }, privateDnsEnabled: false };
}

function custom(): object {
  return { type: "Interface", serviceName: "com.amazonaws.eu-west-1.x" };
}
