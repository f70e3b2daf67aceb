import { type CallFacts, OUTSIDE } from "../../../../cli/trail/calls/call-facts";
import { isMapped, makeCallReader } from "../../../../cli/trail/calls/make-call-reader";
import type { PolicyRequest } from "../../../../lib/policy/evaluate/request";
import { ACCOUNT, recordOf } from "./records";

const NOTHING: CallFacts = { organizations: new Map(), assumed: new Map() };
const OBJECT = {
  requestParameters: { bucketName: "data", key: "in/1.csv" },
  resources: [
    { type: "AWS::S3::Object", ARN: "arn:aws:s3:::data/in/1.csv" },
    { type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::data", accountId: "444455556666" },
  ],
};

describe("makeRequestReader", () => {
  test.each([
    ["sqs ListQueues", {}, { "aws:requestedregion": "eu-west-1", "aws:useragent": "aws-sdk-java/2.31.0" }],
    ["sqs ListQueues", {}, { "aws:currenttime": "2026-11-20T09:30:00Z", "aws:epochtime": "1795167000" }],
    ["sqs ListQueues", { tlsDetails: { tlsVersion: "TLSv1.3" } }, { "aws:securetransport": "true" }],
    ["s3 GetObject", { ...OBJECT, tlsDetails: { tlsVersion: "TLSv1.3" } }, { "s3:tlsversion": "1.3" }],
    ["s3 GetObject", OBJECT, { "aws:resourceaccount": "444455556666", "s3:resourceaccount": "444455556666" }],
    ["s3 ListObjects", { requestParameters: { bucketName: "data", prefix: "in/" } }, { "s3:prefix": "in/" }],
    ["s3 PutObject", { requestParameters: { "x-amz-acl": "private" } }, { "s3:x-amz-acl": "private" }],
    ["kms Decrypt", {}, { "kms:viaservice": null }],
    ["kms Decrypt", { requestParameters: { encryptionContext: { App: "x" } } }, { "kms:encryptioncontext:app": "x" }],
    ["sts AssumeRole", { requestParameters: { externalId: "e", roleSessionName: "s" } }, { "sts:externalid": "e" }],
  ])("proves of %s %j: %j", (event, members, keys) => {
    expect(requestOf(NOTHING, event, members).context).toMatchObject(keys);
  });

  test.each([
    ["sqs ListQueues", {}, "aws:securetransport"],
    ["sqs ListQueues", {}, "aws:sourceip"],
    ["sqs ListQueues", { vpcEndpointId: "vpce-0a1b2c3d" }, "aws:sourcevpce"],
    ["sqs ListQueues", { userAgent: "[aws-cli/2.0]" }, "aws:useragent"],
    ["sqs ListQueues", { userAgent: "x".repeat(1024) }, "aws:useragent"],
    ["sqs ListQueues", {}, "aws:resourceaccount"],
    ["s3 GetObject", { requestParameters: { bucketName: "data", key: "k" } }, "aws:resourceaccount"],
    ["s3 GetObject", OBJECT, "aws:resourceorgid"],
    ["s3 ListObjects", { requestParameters: { bucketName: "data" } }, "s3:prefix"],
    ["s3 PutObject", { requestParameters: { "x-amz-acl": "***" } }, "s3:x-amz-acl"],
  ])("leaves open for %s %j: %s", (event, members, key) => {
    const { context, otherKeys } = requestOf(NOTHING, event, members);
    expect(context).not.toHaveProperty(key);
    expect(otherKeys ?? "unknown").toBe("unknown");
  });

  test("knows which object is copied, and the owner of each", () => {
    const resources = [
      { type: "AWS::S3::Object", ARN: "arn:aws:s3:::data/copy" },
      { type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::data", accountId: "444455556666" },
      { type: "AWS::S3::Object", ARN: "arn:aws:s3:::source/original" },
      { type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::source", accountId: "777788889999" },
    ];
    const requestParameters = { bucketName: "data", key: "copy", "x-amz-copy-source": "source/original" };
    const call = makeCallReader(NOTHING)(recordOf("s3 CopyObject", { requestParameters, resources }));
    expect(isMapped(call) && call.requests).toMatchObject([
      {
        action: "s3:GetObject",
        resource: "arn:aws:s3:::source/original",
        context: { "aws:resourceaccount": "777788889999" },
      },
      {
        action: "s3:PutObject",
        resource: "arn:aws:s3:::data/copy",
        context: { "aws:resourceaccount": "444455556666" },
      },
    ]);
  });

  test("knows the organization of the resource from the facts", () => {
    const within = { ...NOTHING, organizations: new Map([["444455556666", "o-b"]]) };
    const without = { ...NOTHING, organizations: new Map([["444455556666", null]]) };
    expect(requestOf(within, "s3 GetObject", OBJECT).context).toMatchObject({ "aws:resourceorgid": "o-b" });
    expect(requestOf(without, "s3 GetObject", OBJECT).context).toMatchObject({ "aws:resourceorgid": OUTSIDE });
  });

  test("assumes keys that the record does not prove, and no others", () => {
    const assumed = new Map([
      ["aws:principaltag/team", "shop"],
      ["aws:principalaccount", "999999999999"],
      ["aws:calledvia", "athena.amazonaws.com"],
    ]);
    expect(requestOf({ ...NOTHING, assumed }, "sqs ListQueues").context).toMatchObject({
      "aws:principaltag/team": "shop",
      "aws:principalaccount": ACCOUNT,
      "aws:calledvia": null,
    });
  });

  test("holds only the keys that the policies ask for", () => {
    const keys = new Set(["aws:principalaccount", "aws:resourceaccount", "aws:principaltag/team"]);
    expect(requestOf({ ...NOTHING, keys }, "s3 GetObject", OBJECT).context).toEqual({
      "aws:principalaccount": ACCOUNT,
      "aws:resourceaccount": "444455556666",
    });
  });

  test("gives requests with the same keys one context", () => {
    const read = makeCallReader({ ...NOTHING, keys: new Set(["aws:principalaccount", "aws:resourceaccount"]) });
    const [one, other] = ["s3 GetObject", "s3 PutObject"].map((event) => {
      const call = read(recordOf(event, OBJECT));
      return isMapped(call) ? call.requests[0]?.context : undefined;
    });
    expect(one).toBeDefined();
    expect(one).toBe(other);
  });

  test("knows no time for a row that stands for several calls", () => {
    const call = makeCallReader(NOTHING)(recordOf("sqs ListQueues", {}, 2));
    expect(isMapped(call) && call.requests[0]?.context).not.toHaveProperty("aws:currenttime");
  });
});

function requestOf(facts: CallFacts, event: string, members: Readonly<Record<string, unknown>> = {}): PolicyRequest {
  const call = makeCallReader(facts)(recordOf(event, members));
  const request = isMapped(call) ? call.requests[0] : undefined;
  if (request === undefined) throw new Error(`${event} is no call`);
  return request;
}
