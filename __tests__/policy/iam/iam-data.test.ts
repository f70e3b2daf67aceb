import { dataVersion, findPrefix, globalKeys, prefixesOf, prefixIn } from "../../../lib/policy/iam/iam-data";

describe("prefixesOf()", () => {
  test.each([
    ["sqs", ["sqs"]],
    ["sqs-fips", ["sqs"]],
    ["monitoring", ["cloudwatch"]],
    ["ecr.dkr", ["ecr"]],
    ["iot-fips.api", ["iot"]],
    ["timestream.query-cell12", ["timestream"]],
    ["s3", ["s3", "s3-object-lambda"]],
    ["codeartifact.api", ["codeartifact", "sts:GetServiceBearerToken"]],
    ["rolesanywhere-fips", ["rolesanywhere"]],
    ["ssm-incidents-fips", ["ssm-incidents", "ssm-contacts"]],
    ["console", []],
    ["constructor", []],
    ["no-such-service", []],
    [undefined, []],
  ])("of %s is %j", (service, prefixes) => {
    expect(prefixesOf(service)).toEqual(prefixes);
  });
});

describe("findPrefix()", () => {
  test("gives actions in AWS's spelling, with access level and keys", () => {
    const action = findPrefix("s3")?.actions.get("listbucket");
    expect(action).toMatchObject({ name: "ListBucket", level: "L" });
    expect(action?.keys.map(({ name }) => name)).toContain("s3:prefix");
  });

  test.each([
    ["sqs", "SendMessage", ["sqs:${Region}:${Account}:${QueueName}"]],
    ["sqs", "ListQueues", []],
    ["ebs", "GetSnapshotBlock", ["ec2:${Region}::snapshot/${SnapshotId}"]],
    ["iam:PassRole", "PassRole", ["iam::${Account}:role/${RoleNameWithPath}"]],
    ["glue", "CreateCrawler", undefined],
    ["execute-api", "Invoke", undefined],
    ["rolesanywhere", "CreateSession", undefined],
  ])("knows what %s:%s acts on", (prefix, action, resources) => {
    expect(findPrefix(prefix)?.actions.get(action.toLowerCase())?.resources).toEqual(resources);
  });

  test("knows the forms of several ARNs of one kind", () => {
    expect(findPrefix("lex")?.resources).toEqual(
      expect.arrayContaining(["lex:${Region}:${Account}:bot/${BotId}", "lex:${Region}:${Account}:bot:${BotName}"]),
    );
  });

  // The keys of what an action acts on, which the action itself does not list.
  test.each([
    ["s3", "GetObject", ["s3:DataAccessPointArn", "s3:AccessPointNetworkOrigin", "s3:ExistingObjectTag/*"]],
    ["rds", "DeleteDBInstance", ["rds:db-tag/*"]],
    ["kms", "Decrypt", ["kms:KeyOrigin", "kms:MultiRegion", "kms:KeyUsage"]],
    ["sagemaker", "DeleteEndpoint", ["sagemaker:ResourceTag/*"]],
    ["elasticache", "CompleteMigration", ["elasticache:EngineVersion"]],
  ])("knows that requests for %s:%s carry %j", (prefix, action, keys) => {
    const known = findPrefix(prefix)
      ?.actions.get(action.toLowerCase())
      ?.keys.map(({ name }) => name);
    expect(known).toEqual(expect.arrayContaining(keys));
  });

  test("knows of a single action only that one, and the keys that its requests carry", () => {
    const single = findPrefix("iam:PassRole");
    expect([...(single?.actions.keys() ?? [])]).toEqual(["passrole"]);
    expect(single?.keys.all.map(({ name }) => name)).toEqual([
      "iam:AssociatedResourceArn",
      "iam:PassedToService",
      "iam:ResourceTag/*",
    ]);
  });

  test("knows what AWS documents for endpoint policies only", () => {
    const action = findPrefix("rolesanywhere")?.actions.get("createsession");
    expect(action?.keys.map(({ name }) => name)).toContain("rolesanywhere:x509Subject/*");
    expect(action?.level).toBe("W");
  });

  test.each(["toString", "__proto__", "nosuch"])("knows nothing of %s", (name) => {
    expect(findPrefix(name)).toBeUndefined();
  });
});

describe("prefixIn()", () => {
  test.each([
    ["iam:PassRole", "iam"],
    ["s3-object-lambda", "s3-object-lambda"],
    ["AWS:PrincipalTag/a:b", "aws"],
  ])("of %s is %s", (carried, prefix) => {
    expect(prefixIn(carried)).toBe(prefix);
  });
});

describe("globalKeys()", () => {
  test("returns keys with and without a variable part", () => {
    const names = globalKeys().all.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["aws:PrincipalOrgID", "aws:ResourceTag/*"]));
  });
});

describe("dataVersion()", () => {
  test("returns the source and its day", () => {
    expect(dataVersion()).toMatch(/^@cloud-copilot\/iam-data [\d.]+ of \d{4}-\d\d-\d\d$/);
  });
});
