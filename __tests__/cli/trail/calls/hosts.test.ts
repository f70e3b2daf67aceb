import { serviceOfHost } from "../../../../cli/trail/calls/hosts";
import { isMapped, makeCallReader } from "../../../../cli/trail/calls/make-call-reader";
import { recordOf } from "./records";

const read = makeCallReader({ organizations: new Map(), assumed: new Map() });

describe("serviceOfHost", () => {
  test.each([
    ["sqs.eu-west-1.amazonaws.com", "sqs"],
    ["SQS.eu-west-1.amazonaws.com", "sqs"],
    ["sqs.eu-west-1.amazonaws.com:443", "sqs"],
    ["sqs.eu-west-1.api.aws", "sqs"],
    ["sqs-fips.eu-west-1.amazonaws.com", "sqs-fips"],
    ["111122223333.dkr.ecr.eu-west-1.amazonaws.com", "ecr.dkr"],
    ["api.ecr.eu-west-1.amazonaws.com", "ecr.api"],
    ["data.s3.eu-west-1.amazonaws.com", "s3"],
    ["a.b.s3.eu-west-1.amazonaws.com", "s3"],
    ["vpce-0a1b2c3d4e5f60718-abcdefgh.sqs.eu-west-1.vpce.amazonaws.com", "sqs"],
    ["vpce-0a1b2c3d4e5f60718-abcdefgh-eu-west-1a.sqs.eu-west-1.vpce.amazonaws.com", "sqs"],
    ["bucket.vpce-0a1b2c3d4e5f60718-abcdefgh.s3.eu-west-1.vpce.amazonaws.com", "s3"],
    ["localhost:4566", undefined],
    ["", undefined],
  ])("says of %s: %s", (host, service) => {
    expect(serviceOfHost(host, "eu-west-1")).toBe(service);
  });
});

describe("makeHostReader", () => {
  test.each([
    ["sqs SendMessage", "sqs.eu-west-1.amazonaws.com", "sqs"],
    ["sqs SendMessage", "sqs-fips.eu-west-1.amazonaws.com", "sqs-fips"],
    ["sqs SendMessage", "eu-west-1.queue.amazonaws.com", "sqs"],
    ["sqs SendMessage", "proxy.example.com", "sqs"],
    ["dynamodb GetItem", "dynamodb.eu-west-1.amazonaws.com", "dynamodb"],
    ["ecr BatchGetImage", "api.ecr.eu-west-1.amazonaws.com", "ecr.api"],
    ["ecr BatchGetImage", "111122223333.dkr.ecr.eu-west-1.amazonaws.com", "ecr.dkr"],
    ["s3 GetObject", "m.accesspoint.s3-global.amazonaws.com", "s3-global.accesspoint"],
    ["s3 GetObject", "sqs.eu-west-1.amazonaws.com", "s3"],
  ])("narrows %s at %s to %s", (event, clientProvidedHostHeader, service) => {
    const call = read(recordOf(event, { tlsDetails: { tlsVersion: "TLSv1.3", clientProvidedHostHeader } }));
    expect(isMapped(call) && call.services).toEqual([service]);
  });
});
