import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "vpc-endpoints-simulate-"));

afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;

/** Writes a file; returns its path. */
export function fileOf(content: unknown, name = "file.json"): string {
  files += 1;
  const file = join(folder, `${files}-${name}`);
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

/** A trail with these records, each with an id and a time of its own. */
export function trailOf(...records: readonly object[]): string {
  const numbered = records.map((record, index) => ({
    eventID: `event-${files}-${index}`,
    eventTime: `2026-11-20T10:${String(index).padStart(2, "0")}:00Z`,
    ...record,
  }));
  return fileOf({ Records: numbered }, "trail.json");
}

/** The record of a call of SQS through a private address, with what differs. */
export function sqsCall(eventName: string, queue: string, more: object = {}): object {
  return {
    eventVersion: "1.11",
    userIdentity: {
      type: "AssumedRole",
      principalId: "AROAEXAMPLEEXAMPLE01:session",
      arn: "arn:aws:sts::111122223333:assumed-role/app/session",
      accountId: "111122223333",
      sessionContext: { sessionIssuer: { type: "Role", arn: "arn:aws:iam::111122223333:role/app" } },
    },
    eventSource: "sqs.amazonaws.com",
    eventName,
    awsRegion: "us-east-1",
    sourceIPAddress: "10.0.1.7",
    requestParameters: { queueUrl: `https://sqs.us-east-1.amazonaws.com/111122223333/${queue}` },
    resources: [{ ARN: arnOf(queue), accountId: "111122223333", type: "AWS::SQS::Queue" }],
    eventCategory: "Data",
    ...more,
  };
}

/** The ARN of a queue. */
export function arnOf(queue: string): string {
  return `arn:aws:sqs:us-east-1:111122223333:${queue}`;
}

/** A policy as the JSON that Terraform shows. */
export function policyOf(...statements: readonly object[]): string {
  const everything = { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" };
  return JSON.stringify({ Version: "2012-10-17", Statement: statements.map((one) => ({ ...everything, ...one })) });
}
