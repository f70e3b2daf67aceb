import type { WeekRequest } from "./decide";
import { concluded, open, stated } from "./known";
import { arnOf, listed, listing, type Operation, onListed, onNamed, service, things } from "./operations";
import { APP, OWNERS, SHARED, STRANGER } from "./places";

const DYNAMODB = service("dynamodb");
const tables = things([APP, SHARED, STRANGER], ["orders", "sessions"], (account, name) => ({
  arn: arnOf("dynamodb", account, `table/${name}`),
  parameters: { tableName: name },
  type: "AWS::DynamoDB::Table",
}));

const ALL_TABLES = tables.map(({ arn }) => arn);

/** A transaction writes to several tables; each of its operations needs a permission of its own. */
const transaction: Operation = {
  ...DYNAMODB,
  event: "TransactWriteItems",
  category: "Data",
  ask: ({ account }, random) => {
    const reachable = tables.filter((table) => table.account === account);
    if (reachable.length === 0) return undefined;
    const operations = random.some(["Put", "Update", "Delete", "ConditionCheck"]);
    const chosen = operations.map((operation) => ({ operation, table: random.pick(reachable) }));
    const requests: readonly WeekRequest[] = chosen.map(({ operation, table }) => ({
      action: `dynamodb:${operation === "ConditionCheck" ? "ConditionCheckItem" : `${operation}Item`}`,
      // Which operation is about which of the tables that are listed, only their names say.
      resource: concluded(table.arn, ALL_TABLES),
    }));
    const requestItems = chosen.map(({ operation, table }) => ({
      operation,
      ...table.parameters,
      key: { id: "1" },
    }));
    const used = [...new Set(chosen.map(({ table }) => table))];
    return {
      requests,
      parameters: { requestItems },
      resources: used.map(listed),
      owner: stated(account ?? APP),
      keys: {},
      others: ALL_TABLES,
    };
  },
};

/** A batch reads or writes items of both tables at once. */
function batch(event: string): Operation {
  return {
    ...DYNAMODB,
    event,
    category: "Data",
    ask: ({ account }) => {
      const both = tables.filter((table) => table.account === account);
      if (both.length === 0) return undefined;
      return {
        requests: both.map(({ arn }) => ({ action: `dynamodb:${event}`, resource: stated(arn) })),
        parameters: { requestItems: { orders: { keys: [{ id: "1" }] }, sessions: { keys: [{ id: "2" }] } } },
        resources: both.map(listed),
        owner: stated(account ?? APP),
        keys: {},
        others: ALL_TABLES,
      };
    },
  };
}

const dynamodb: readonly Operation[] = [
  ...["GetItem", "PutItem", "UpdateItem", "Query", "Scan", "DeleteItem"].map((event) =>
    onListed(DYNAMODB, event, tables, { data: true }),
  ),
  transaction,
  batch("BatchGetItem"),
  batch("BatchWriteItem"),
  onNamed(DYNAMODB, "DescribeTable", tables, { byName: true }),
  onNamed(DYNAMODB, "DeleteTable", tables, { byName: true }),
  listing(DYNAMODB, "ListTables"),
];

const LAMBDA = service("lambda");
const functions = things([APP, SHARED], ["resize", "orders-worker"], (account, name) => ({
  arn: arnOf("lambda", account, `function:${name}`),
  parameters: { functionName: name },
  type: "AWS::Lambda::Function",
}));
const functionsByArn = functions.map((one) => ({ ...one, parameters: { functionName: one.arn } }));
const functionsByAlias = functions.map((one) => {
  const arn = `${one.arn}:live`;
  return { ...one, arn, parameters: { functionName: arn } };
});
const lambda: readonly Operation[] = [
  onListed(LAMBDA, "Invoke", functions, { data: true, action: "InvokeFunction" }),
  onListed(LAMBDA, "Invoke", functionsByArn, { data: true, action: "InvokeFunction" }),
  onListed(LAMBDA, "Invoke", functionsByAlias, { data: true, action: "InvokeFunction" }),
  onNamed(LAMBDA, "GetFunction20150331v2", functions, { byName: true, action: "GetFunction" }),
  onNamed(LAMBDA, "GetFunction20150331v2", functionsByArn, { action: "GetFunction" }),
  onNamed(LAMBDA, "UpdateFunctionCode20150331v2", functions, { byName: true, action: "UpdateFunctionCode" }),
  onNamed(LAMBDA, "DeleteFunction20150331", functionsByArn, { action: "DeleteFunction" }),
  listing(LAMBDA, "ListFunctions20150331", "ListFunctions"),
];

const LOGS = service("logs");
const groups = things([APP, SHARED], ["/app/orders", "/aws/lambda/resize"], (account, name) => ({
  arn: arnOf("logs", account, `log-group:${name}`),
  parameters: { logGroupName: name },
  type: "AWS::Logs::LogGroup",
}));
const streams = groups.map((group) => ({
  ...group,
  arn: `${group.arn}:log-stream:one`,
  parameters: { ...group.parameters, logStreamName: "one" },
}));
const logs: readonly Operation[] = [
  onNamed(LOGS, "CreateLogStream", streams, { byName: true }),
  onNamed(LOGS, "PutRetentionPolicy", groups, { byName: true, parameters: { retentionInDays: 7 } }),
  onNamed(LOGS, "DeleteLogStream", streams, { byName: true }),
];

const MONITORING = service("monitoring", { prefix: "cloudwatch" });
const monitoring: readonly Operation[] = [
  { ...listing(MONITORING, "PutMetricData", "PutMetricData", { namespace: "App" }), category: "Data" },
  { ...listing(MONITORING, "GetMetricData"), category: "Data" },
  listing(MONITORING, "DescribeAlarmsForMetric"),
];

const STS = service("sts");
const roles = things(OWNERS, ["deploy", "reader"], (account, name) => {
  const arn = `arn:aws:iam::${account}:role/${name}`;
  return { arn, parameters: { roleArn: arn, roleSessionName: "chained" }, type: "AWS::IAM::Role" };
});
const sts: readonly Operation[] = [
  onListed(STS, "AssumeRole", roles),
  onListed(STS, "AssumeRole", roles, { parameters: { tags: [{ key: "team", value: "payments" }] } }),
  listing(STS, "GetCallerIdentity"),
  listing(STS, "GetSessionToken"),
];

const EC2 = service("ec2");
const instances = things([APP, SHARED], ["i-0aaaabbbbccccdddd"], (account, id) => ({
  arn: arnOf("ec2", account, `instance/${id}`),
  parameters: { instancesSet: { items: [{ instanceId: id }] } },
  type: "AWS::EC2::Instance",
}));
const ec2: readonly Operation[] = [
  listing(EC2, "DescribeInstances", "DescribeInstances", { filterSet: {} }),
  listing(EC2, "DescribeSubnets"),
  listing(EC2, "DescribeNetworkInterfaces"),
  onNamed(EC2, "TerminateInstances", instances, { byName: true }),
  onNamed(EC2, "StopInstances", instances, { byName: true }),
];

const GLOBAL = {
  parameters: null,
  resources: undefined,
  owner: concluded(APP, [...OWNERS, null]),
  keys: {},
  others: [],
};

/** A call of S3 Express, whose session is of a bucket in a zone. */
const express: Operation = {
  source: "s3express.amazonaws.com",
  services: ["s3express"],
  host: "app--euw1-az1--x-s3.s3express-euw1-az1.{region}.amazonaws.com",
  event: "CreateSession",
  category: "Data",
  ask: () => {
    const arn = arnOf("s3express", APP, "bucket/app--euw1-az1--x-s3");
    return {
      ...GLOBAL,
      requests: [{ action: "s3express:CreateSession", resource: open(arn, []) }],
      parameters: { bucketName: "app--euw1-az1--x-s3" },
    };
  },
};

/** Services of compute, tables and logs. */
export const COMPUTE: readonly Operation[] = [...dynamodb, ...lambda, ...logs, ...monitoring, ...sts, ...ec2, express];
