import { isMapped, makeCallReader } from "../../../../cli/trail/calls/make-call-reader";
import type { RecordedCall } from "../../../../cli/trail/recorded-call";
import { recordOf } from "./records";

type Members = Readonly<Record<string, unknown>>;

const read = makeCallReader({ organizations: new Map(), assumed: new Map() });

/** The action and the resource of each request, `?` if it is not known, and the endpoint services. */
const EVENTS: readonly (readonly [event: string, members: Members, requests: readonly string[], services: string])[] = [
  [
    "s3 GetObject",
    {
      requestParameters: { bucketName: "data", key: "in/1.csv", Host: "data.s3.eu-west-1.amazonaws.com" },
      resources: [
        { type: "AWS::S3::Object", ARN: "arn:aws:s3:::data/in/1.csv" },
        { ARN: "arn:aws:s3:::data", accountId: "111122223333", type: "" },
      ],
    },
    ["s3:GetObject arn:aws:s3:::data/in/1.csv"],
    "s3",
  ],
  [
    "s3 GetObject",
    { requestParameters: { bucketName: "data", key: "in/1.csv", versionId: "3sL4kqtJlcpXroDTDmJ" } },
    ["s3:GetObjectVersion arn:aws:s3:::data/in/1.csv"],
    "s3",
  ],
  [
    "s3 HeadObject",
    { requestParameters: { bucketName: "data", key: "in/1.csv" } },
    ["s3:GetObject arn:aws:s3:::data/in/1.csv"],
    "s3",
  ],
  [
    "s3 PutObject",
    { requestParameters: { bucketName: "data", key: "out/1.csv" } },
    ["s3:PutObject arn:aws:s3:::data/out/1.csv"],
    "s3",
  ],
  [
    "s3 PutObject",
    {
      requestParameters: {
        bucketName: "data",
        key: "out/1.csv",
        "x-amz-acl": "bucket-owner-full-control",
        "x-amz-tagging": "a=b",
      },
    },
    [
      "s3:PutObject arn:aws:s3:::data/out/1.csv",
      "s3:PutObjectAcl arn:aws:s3:::data/out/1.csv",
      "s3:PutObjectTagging arn:aws:s3:::data/out/1.csv",
    ],
    "s3",
  ],
  [
    "s3 CopyObject",
    { requestParameters: { bucketName: "data", key: "copy.csv", "x-amz-copy-source": "source/in/a%20b.csv" } },
    ["s3:GetObject arn:aws:s3:::source/in/a b.csv", "s3:PutObject arn:aws:s3:::data/copy.csv"],
    "s3",
  ],
  [
    "s3 UploadPartCopy",
    {
      requestParameters: {
        bucketName: "data",
        key: "big",
        "x-amz-copy-source": "/source/big?versionId=abc",
        uploadId: "u",
        partNumber: "1",
      },
    },
    ["s3:GetObject arn:aws:s3:::source/big", "s3:PutObject arn:aws:s3:::data/big"],
    "s3",
  ],
  [
    "s3 CompleteMultipartUpload",
    { requestParameters: { bucketName: "data", key: "big", uploadId: "u" } },
    ["s3:PutObject arn:aws:s3:::data/big"],
    "s3",
  ],
  ["s3 DeleteObjects", { requestParameters: { bucketName: "data", delete: "" } }, ["s3:DeleteObject ?"], "s3"],
  [
    "s3 ListObjects",
    { requestParameters: { bucketName: "data", prefix: "in/", "list-type": "2" } },
    ["s3:ListBucket arn:aws:s3:::data"],
    "s3",
  ],
  ["s3 ListBuckets", { requestParameters: { Host: "s3.eu-west-1.amazonaws.com" } }, ["s3:ListAllMyBuckets *"], "s3"],
  [
    "s3 GetBucketLocation",
    { requestParameters: { bucketName: "data", location: "" } },
    ["s3:GetBucketLocation arn:aws:s3:::data"],
    "s3",
  ],
  [
    "s3 PutBucketLifecycle",
    { requestParameters: { bucketName: "data" } },
    ["s3:PutLifecycleConfiguration arn:aws:s3:::data"],
    "s3",
  ],
  [
    "s3 GetBucketCors",
    { requestParameters: { bucketName: "data", cors: "" } },
    ["s3:GetBucketCORS arn:aws:s3:::data"],
    "s3",
  ],
  ["s3tables GetObject", {}, ["s3tables:GetTableData ?"], "s3tables"],
  [
    "s3express CreateSession",
    {
      resources: [
        {
          type: "AWS::S3Express::DirectoryBucket",
          ARN: "arn:aws:s3express:eu-west-1:111122223333:bucket/fast--euw1-az1--x-s3",
          accountId: "111122223333",
        },
      ],
    },
    ["s3express:CreateSession arn:aws:s3express:eu-west-1:111122223333:bucket/fast--euw1-az1--x-s3"],
    "s3express",
  ],
  [
    "sqs SendMessage",
    {
      requestParameters: {
        queueUrl: "https://sqs.eu-west-1.amazonaws.com/444455556666/orders",
        messageBody: "HIDDEN_DUE_TO_SECURITY_REASONS",
      },
    },
    ["sqs:SendMessage arn:aws:sqs:eu-west-1:444455556666:orders"],
    "sqs sqs-fips",
  ],
  [
    "sqs SendMessageBatch",
    {
      resources: [
        { ARN: "arn:aws:sqs:eu-west-1:111122223333:orders", accountId: "111122223333", type: "AWS::SQS::Queue" },
      ],
    },
    ["sqs:SendMessage arn:aws:sqs:eu-west-1:111122223333:orders"],
    "sqs sqs-fips",
  ],
  [
    "sqs CreateQueue",
    { requestParameters: { queueName: "orders" } },
    ["sqs:CreateQueue arn:aws:sqs:eu-west-1:111122223333:orders"],
    "sqs sqs-fips",
  ],
  ["sqs ListQueues", {}, ["sqs:ListQueues *"], "sqs sqs-fips"],
  [
    "sns Publish",
    {
      requestParameters: {
        topicArn: "arn:aws:sns:eu-west-1:111122223333:news",
        message: "HIDDEN_DUE_TO_SECURITY_REASONS",
      },
    },
    ["sns:Publish arn:aws:sns:eu-west-1:111122223333:news"],
    "sns",
  ],
  [
    "sns PublishBatch",
    {
      resources: [
        { ARN: "arn:aws:sns:eu-west-1:111122223333:news", accountId: "111122223333", type: "AWS::SNS::Topic" },
      ],
    },
    ["sns:Publish arn:aws:sns:eu-west-1:111122223333:news"],
    "sns",
  ],
  [
    "kms Decrypt",
    {
      requestParameters: { encryptionAlgorithm: "SYMMETRIC_DEFAULT" },
      resources: [
        { ARN: "arn:aws:kms:eu-west-1:111122223333:key/1234abcd", accountId: "111122223333", type: "AWS::KMS::Key" },
      ],
    },
    ["kms:Decrypt arn:aws:kms:eu-west-1:111122223333:key/1234abcd"],
    "kms kms-fips",
  ],
  [
    "kms GenerateDataKey",
    { requestParameters: { keyId: "1234abcd", keySpec: "AES_256" } },
    ["kms:GenerateDataKey arn:aws:kms:eu-west-1:111122223333:key/1234abcd"],
    "kms kms-fips",
  ],
  ["kms Encrypt", { requestParameters: { keyId: "alias/orders" } }, ["kms:Encrypt ?"], "kms kms-fips"],
  [
    "kms ReEncrypt",
    {
      requestParameters: {
        sourceKeyId: "arn:aws:kms:eu-west-1:111122223333:key/aaaa",
        destinationKeyId: "arn:aws:kms:eu-west-1:111122223333:key/bbbb",
      },
      resources: [
        { ARN: "arn:aws:kms:eu-west-1:111122223333:key/aaaa", accountId: "111122223333", type: "" },
        { ARN: "arn:aws:kms:eu-west-1:111122223333:key/bbbb", accountId: "111122223333", type: "" },
      ],
    },
    [
      "kms:ReEncryptFrom arn:aws:kms:eu-west-1:111122223333:key/aaaa",
      "kms:ReEncryptTo arn:aws:kms:eu-west-1:111122223333:key/bbbb",
    ],
    "kms kms-fips",
  ],
  [
    "secretsmanager GetSecretValue",
    { requestParameters: { secretId: "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders/db-AbCdEf" } },
    ["secretsmanager:GetSecretValue arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders/db-AbCdEf"],
    "secretsmanager secretsmanager-fips",
  ],
  [
    "secretsmanager GetSecretValue",
    { requestParameters: { secretId: "orders/db" } },
    ["secretsmanager:GetSecretValue ?"],
    "secretsmanager secretsmanager-fips",
  ],
  [
    "secretsmanager GetSecretValue",
    { requestParameters: { secretId: "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders/db" } },
    ["secretsmanager:GetSecretValue ?"],
    "secretsmanager secretsmanager-fips",
  ],
  ["ecr GetAuthorizationToken", { requestParameters: {} }, ["ecr:GetAuthorizationToken *"], "ecr.api ecr-fips.api"],
  [
    "ecr BatchGetImage",
    {
      requestParameters: { repositoryName: "team/app", registryId: "444455556666", imageIds: [{ imageTag: "1" }] },
      tlsDetails: { tlsVersion: "TLSv1.3", clientProvidedHostHeader: "444455556666.dkr.ecr.eu-west-1.amazonaws.com" },
    },
    ["ecr:BatchGetImage arn:aws:ecr:eu-west-1:444455556666:repository/team/app"],
    "ecr.dkr",
  ],
  [
    "ecr GetDownloadUrlForLayer",
    {
      requestParameters: { repositoryName: "team/app", registryId: "444455556666" },
      sourceIPAddress: "ecr.amazonaws.com",
      userAgent: "ecr.amazonaws.com",
    },
    ["ecr:GetDownloadUrlForLayer arn:aws:ecr:eu-west-1:444455556666:repository/team/app"],
    "ecr.dkr ecr-fips.dkr",
  ],
  [
    "ecr DescribeImages",
    { requestParameters: { repositoryName: "team/app" } },
    ["ecr:DescribeImages arn:aws:ecr:eu-west-1:111122223333:repository/team/app"],
    "ecr.api ecr-fips.api",
  ],
  [
    "sts AssumeRole",
    {
      requestParameters: { roleArn: "arn:aws:iam::444455556666:role/x/deploy", roleSessionName: "s" },
      resources: [
        { ARN: "arn:aws:iam::444455556666:role/x/deploy", accountId: "444455556666", type: "AWS::IAM::Role" },
      ],
    },
    ["sts:AssumeRole arn:aws:iam::444455556666:role/x/deploy"],
    "sts sts-fips",
  ],
  ["sts GetCallerIdentity", { requestParameters: null }, ["sts:GetCallerIdentity *"], "sts sts-fips"],
  [
    "logs PutLogEvents",
    { requestParameters: { logGroupName: "/app/orders", logStreamName: "worker-1" } },
    ["logs:PutLogEvents arn:aws:logs:eu-west-1:111122223333:log-group:/app/orders:log-stream:worker-1"],
    "logs logs-fips",
  ],
  [
    "logs CreateLogStream",
    { requestParameters: { logGroupName: "/app/orders", logStreamName: "worker-1" } },
    ["logs:CreateLogStream arn:aws:logs:eu-west-1:111122223333:log-group:/app/orders:log-stream:worker-1"],
    "logs logs-fips",
  ],
  [
    "logs CreateLogGroup",
    { requestParameters: { logGroupName: "/app/orders" } },
    ["logs:CreateLogGroup arn:aws:logs:eu-west-1:111122223333:log-group:/app/orders:log-stream:"],
    "logs logs-fips",
  ],
  [
    "logs StartLiveTail",
    { requestParameters: { logGroupIdentifiers: ["arn:aws:logs:eu-west-1:111122223333:log-group:/app/orders"] } },
    ["logs:StartLiveTail ?"],
    "stream-logs stream-logs-fips",
  ],
  [
    "dynamodb GetItem",
    {
      requestParameters: { tableName: "orders", key: { id: "1" } },
      resources: [
        {
          ARN: "arn:aws:dynamodb:eu-west-1:111122223333:table/orders",
          accountId: "111122223333",
          type: "AWS::DynamoDB::Table",
        },
      ],
    },
    ["dynamodb:GetItem arn:aws:dynamodb:eu-west-1:111122223333:table/orders"],
    "dynamodb dynamodb-fips",
  ],
  [
    "dynamodb Query",
    {
      requestParameters: { tableName: "orders", indexName: "by-day" },
      resources: [
        {
          ARN: "arn:aws:dynamodb:eu-west-1:111122223333:table/orders",
          accountId: "111122223333",
          type: "AWS::DynamoDB::Table",
        },
      ],
    },
    ["dynamodb:Query arn:aws:dynamodb:eu-west-1:111122223333:table/orders/index/by-day"],
    "dynamodb dynamodb-fips",
  ],
  [
    "dynamodb BatchGetItem",
    {
      resources: [
        { ARN: "arn:aws:dynamodb:eu-west-1:111122223333:table/orders", accountId: "111122223333", type: "" },
        { ARN: "arn:aws:dynamodb:eu-west-1:111122223333:table/items", accountId: "111122223333", type: "" },
      ],
    },
    [
      "dynamodb:BatchGetItem arn:aws:dynamodb:eu-west-1:111122223333:table/orders",
      "dynamodb:BatchGetItem arn:aws:dynamodb:eu-west-1:111122223333:table/items",
    ],
    "dynamodb dynamodb-fips",
  ],
  [
    "dynamodb TransactWriteItems",
    {
      requestParameters: {
        requestItems: [
          { operation: "Put", tableName: "orders" },
          { operation: "ConditionCheck", TableName: "items" },
          { operation: "Put", tableName: "orders" },
        ],
      },
    },
    [
      "dynamodb:ConditionCheckItem arn:aws:dynamodb:eu-west-1:111122223333:table/items",
      "dynamodb:PutItem arn:aws:dynamodb:eu-west-1:111122223333:table/orders",
    ],
    "dynamodb dynamodb-fips",
  ],
  [
    "dynamodb ExecuteStatement",
    {
      requestParameters: { statement: "UPDATE orders SET day = ***(Redacted)" },
      resources: [{ ARN: "arn:aws:dynamodb:eu-west-1:111122223333:table/orders", accountId: "111122223333", type: "" }],
    },
    ["dynamodb:PartiQLUpdate ?"],
    "dynamodb dynamodb-fips",
  ],
  [
    "dynamodb GetRecords",
    {
      requestParameters: { shardIterator: "arn:aws:dynamodb:eu-west-1:111122223333:table/orders/stream/2026|1|AAAA" },
      resources: [{ ARN: "arn:aws:dynamodb:eu-west-1:111122223333:table/orders", accountId: "111122223333", type: "" }],
    },
    ["dynamodb:GetRecords ?"],
    "dynamodb-streams",
  ],
  ["dynamodb DescribeEndpoints", {}, ["dynamodb:DescribeEndpoints *"], "dynamodb dynamodb-fips"],
  [
    "kinesis PutRecord",
    { requestParameters: { streamName: "clicks", partitionKey: "a" } },
    ["kinesis:PutRecord arn:aws:kinesis:eu-west-1:111122223333:stream/clicks"],
    "kinesis-streams kinesis-streams-fips",
  ],
  [
    "kinesis PutRecords",
    { requestParameters: { streamARN: "arn:aws:kinesis:eu-west-1:444455556666:stream/clicks" } },
    ["kinesis:PutRecords arn:aws:kinesis:eu-west-1:444455556666:stream/clicks"],
    "kinesis-streams kinesis-streams-fips",
  ],
  [
    "firehose PutRecordBatch",
    { requestParameters: { deliveryStreamName: "clicks" } },
    ["firehose:PutRecordBatch arn:aws:firehose:eu-west-1:111122223333:deliverystream/clicks"],
    "kinesis-firehose",
  ],
  [
    "ssm GetParameter",
    { requestParameters: { name: "/app/db/host", withDecryption: true } },
    ["ssm:GetParameter arn:aws:ssm:eu-west-1:111122223333:parameter/app/db/host"],
    "ssm ssm-fips",
  ],
  [
    "ssm GetParameters",
    { requestParameters: { names: ["/app/db/host", "flag:3"] } },
    [
      "ssm:GetParameters arn:aws:ssm:eu-west-1:111122223333:parameter/app/db/host",
      "ssm:GetParameters arn:aws:ssm:eu-west-1:111122223333:parameter/flag",
    ],
    "ssm ssm-fips",
  ],
  ["ssmmessages OpenDataChannel", { requestParameters: {} }, ["ssmmessages:OpenDataChannel ?"], "ssmmessages"],
  ["ec2messages GetMessages", {}, ["ec2messages:GetMessages *"], "ec2messages"],
  [
    "lambda Invoke",
    {
      requestParameters: { functionName: "arn:aws:lambda:eu-west-1:111122223333:function:resize" },
      resources: [
        {
          ARN: "arn:aws:lambda:eu-west-1:111122223333:function:resize",
          accountId: "111122223333",
          type: "AWS::Lambda::Function",
        },
      ],
    },
    ["lambda:InvokeFunction arn:aws:lambda:eu-west-1:111122223333:function:resize"],
    "lambda",
  ],
  [
    "lambda Invoke",
    { requestParameters: { functionName: "resize", qualifier: "live" } },
    ["lambda:InvokeFunction arn:aws:lambda:eu-west-1:111122223333:function:resize:live"],
    "lambda",
  ],
  [
    "lambda GetFunction20150331v2",
    { requestParameters: { functionName: "resize" } },
    ["lambda:GetFunction arn:aws:lambda:eu-west-1:111122223333:function:resize"],
    "lambda",
  ],
  ["lambda ListFunctions20150331", {}, ["lambda:ListFunctions *"], "lambda"],
  [
    "monitoring PutMetricData",
    { requestParameters: { namespace: "app" } },
    ["cloudwatch:PutMetricData ?"],
    "monitoring",
  ],
  ["monitoring DescribeAlarms", {}, ["cloudwatch:DescribeAlarms ?"], "monitoring"],
  ["ec2 DescribeInstances", { requestParameters: {} }, ["ec2:DescribeInstances *"], "ec2 ec2-fips"],
  [
    "ec2 StopInstances",
    { requestParameters: { instancesSet: { items: [{ instanceId: "i-0a1" }, { instanceId: "i-0b2" }] } } },
    [
      "ec2:StopInstances arn:aws:ec2:eu-west-1:111122223333:instance/i-0a1",
      "ec2:StopInstances arn:aws:ec2:eu-west-1:111122223333:instance/i-0b2",
    ],
    "ec2 ec2-fips",
  ],
  [
    "ec2 RunInstances",
    { requestParameters: { instancesSet: { items: [{ imageId: "ami-1" }] } } },
    ["ec2:RunInstances ?"],
    "ec2 ec2-fips",
  ],
  [
    "ecs DescribeClusters",
    { requestParameters: { clusters: ["main"] } },
    ["ecs:DescribeClusters arn:aws:ecs:eu-west-1:111122223333:cluster/main"],
    "ecs ecs-fips",
  ],
  ["ecs Poll", {}, ["ecs:Poll ?"], "ecs-agent ecs-telemetry"],
  [
    "eks DescribeCluster",
    { requestParameters: { name: "main" } },
    ["eks:DescribeCluster arn:aws:eks:eu-west-1:111122223333:cluster/main"],
    "eks eks-fips",
  ],
  [
    "eks-auth AssumeRoleForPodIdentity",
    { requestParameters: { clusterName: "main" } },
    ["eks-auth:AssumeRoleForPodIdentity arn:aws:eks:eu-west-1:111122223333:cluster/main"],
    "eks-auth",
  ],
  [
    "elasticloadbalancing RegisterTargets",
    {
      requestParameters: {
        targetGroupArn: "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/0123456789abcdef",
      },
    },
    [
      "elasticloadbalancing:RegisterTargets arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/0123456789abcdef",
    ],
    "elasticloadbalancing",
  ],
  [
    "autoscaling DescribeAutoScalingGroups",
    {},
    ["autoscaling:DescribeAutoScalingGroups *"],
    "autoscaling autoscaling-fips",
  ],
  [
    "states StartExecution",
    { requestParameters: { stateMachineArn: "arn:aws:states:eu-west-1:111122223333:stateMachine:orders" } },
    ["states:StartExecution arn:aws:states:eu-west-1:111122223333:stateMachine:orders"],
    "states",
  ],
  [
    "states StartSyncExecution",
    { requestParameters: { stateMachineArn: "arn:aws:states:eu-west-1:111122223333:stateMachine:orders" } },
    ["states:StartSyncExecution arn:aws:states:eu-west-1:111122223333:stateMachine:orders"],
    "sync-states",
  ],
  [
    "bedrock InvokeModel",
    { requestParameters: { modelId: "anthropic.claude-3-haiku-20240307-v1:0" } },
    ["bedrock:InvokeModel arn:aws:bedrock:eu-west-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0"],
    "bedrock-runtime bedrock-runtime-fips",
  ],
  [
    "bedrock Converse",
    { requestParameters: { modelId: "eu.anthropic.claude-sonnet-4-20250514-v1:0" } },
    ["bedrock:InvokeModel ?"],
    "bedrock-runtime bedrock-runtime-fips",
  ],
  [
    "bedrock Retrieve",
    { requestParameters: { knowledgeBaseId: "KB12345678" } },
    ["bedrock:Retrieve arn:aws:bedrock:eu-west-1:111122223333:knowledge-base/KB12345678"],
    "bedrock-agent-runtime",
  ],
  ["bedrock ListFoundationModels", {}, ["bedrock:ListFoundationModels *"], "bedrock bedrock-fips"],
  [
    "sagemaker InvokeEndpoint",
    { requestParameters: { endpointName: "rank" } },
    ["sagemaker:InvokeEndpoint ?"],
    "sagemaker.runtime sagemaker.runtime-fips",
  ],
  [
    "athena StartQueryExecution",
    { requestParameters: { workGroup: "primary", queryString: "***OMITTED***" } },
    ["athena:StartQueryExecution arn:aws:athena:eu-west-1:111122223333:workgroup/primary"],
    "athena",
  ],
  [
    "glue StartJobRun",
    { requestParameters: { jobName: "nightly" } },
    ["glue:StartJobRun arn:aws:glue:eu-west-1:111122223333:job/nightly"],
    "glue",
  ],
  ["glue GetTable", { requestParameters: { databaseName: "sales", name: "orders" } }, ["glue:GetTable ?"], "glue"],
  [
    "cloudformation DescribeStacks",
    { requestParameters: { stackName: "net" } },
    ["cloudformation:DescribeStacks ?"],
    "cloudformation cloudformation-fips",
  ],
  [
    "cloudformation GetResource",
    { requestParameters: { typeName: "AWS::S3::Bucket" } },
    ["cloudformation:GetResource ?"],
    "cloudcontrolapi cloudcontrolapi-fips",
  ],
  [
    "codebuild StartBuild",
    { requestParameters: { projectName: "app" } },
    ["codebuild:StartBuild arn:aws:codebuild:eu-west-1:111122223333:project/app"],
    "codebuild codebuild-fips",
  ],
  ["cloudtrail LookupEvents", {}, ["cloudtrail:LookupEvents *"], "cloudtrail"],
  ["config PutEvaluations", {}, ["config:PutEvaluations *"], "config config-fips"],
  ["xray PutTraceSegments", {}, ["xray:PutTraceSegments *"], "xray"],
  ["apigateway GetRestApis", {}, ["apigateway:GET ?"], "apigateway"],
  ["apigateway CreateApi", { requestParameters: { name: "http" } }, ["apigateway:POST ?"], "apigateway"],
  [
    "rdsdata ExecuteStatement",
    { requestParameters: { resourceArn: "arn:aws:rds:eu-west-1:111122223333:cluster:orders" } },
    ["rds-data:ExecuteStatement arn:aws:rds:eu-west-1:111122223333:cluster:orders"],
    "rds-data",
  ],
  ["rds DescribeDBInstances", { requestParameters: {} }, ["rds:DescribeDBInstances ?"], "rds rds-fips"],
  [
    "elasticfilesystem CreateMountTarget",
    { requestParameters: { fileSystemId: "fs-0a1" } },
    ["elasticfilesystem:CreateMountTarget arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-0a1"],
    "elasticfilesystem elasticfilesystem-fips",
  ],
  ["iam GetRole", { requestParameters: { roleName: "orders" } }, ["iam:GetRole ?"], "iam"],
  [
    "iam GetPolicy",
    { requestParameters: { policyArn: "arn:aws:iam::111122223333:policy/x" } },
    ["iam:GetPolicy arn:aws:iam::111122223333:policy/x"],
    "iam",
  ],
  [
    "cloudfront UpdateDistribution2020_05_31",
    { requestParameters: { id: "E1" } },
    ["cloudfront:UpdateDistribution ?"],
    "cloudfront",
  ],
  ["tagging GetResources", {}, ["tag:GetResources *"], "tagging"],
  ["batch TerminateJobs", {}, ["batch:TerminateJob ?"], "batch"],
  [
    "ec2 RunInstances",
    { requestParameters: { tagSpecificationSet: { items: [{ resourceType: "instance", tags: [] }] } } },
    ["ec2:RunInstances ?", "ec2:CreateTags ?"],
    "ec2 ec2-fips",
  ],
  [
    "codeartifact GetAuthorizationToken",
    { requestParameters: { domain: "packages", domainOwner: "444455556666" } },
    [
      "codeartifact:GetAuthorizationToken arn:aws:codeartifact:eu-west-1:444455556666:domain/packages",
      "sts:GetServiceBearerToken *",
    ],
    "codeartifact.api",
  ],
  ["codeartifact ReadFromRepository", {}, ["codeartifact:ReadFromRepository ?"], "codeartifact.repositories"],
  [
    "redshift PauseCluster",
    { requestParameters: { clusterIdentifier: "sales" } },
    ["redshift:PauseCluster arn:aws:redshift:eu-west-1:111122223333:cluster:sales"],
    "redshift redshift-fips",
  ],
  [
    "redshift PauseCluster",
    { requestParameters: { clusterIdentifier: "Sales" } },
    ["redshift:PauseCluster ?"],
    "redshift redshift-fips",
  ],
  [
    "ecs UpdateService",
    { requestParameters: { cluster: "main", service: "web" } },
    ["ecs:UpdateService arn:aws:ecs:eu-west-1:111122223333:service/main/web"],
    "ecs ecs-fips",
  ],
  // A subscription may have a destination besides its log group, and a volume an instance.
  [
    "logs PutSubscriptionFilter",
    { requestParameters: { logGroupName: "/app/orders" } },
    ["logs:PutSubscriptionFilter ?"],
    "logs logs-fips",
  ],
  [
    "dynamodb RestoreTableFromBackup",
    { requestParameters: { tableName: "orders" } },
    ["dynamodb:RestoreTableFromBackup ?"],
    "dynamodb dynamodb-fips",
  ],
  ["s3 GetObject", { requestParameters: { bucketName: "data", key: "***" } }, ["s3:GetObject ?"], "s3"],
  [
    "s3 GetObject",
    { awsRegion: "cn-north-1", requestParameters: { bucketName: "data", key: "k" } },
    ["s3:GetObject arn:aws-cn:s3:::data/k"],
    "s3",
  ],
  [
    "s3 CopyObject",
    { requestParameters: { bucketName: "data", key: "k", "x-amz-copy-source": "%E0%A4%A" } },
    ["s3:GetObject ?", "s3:PutObject arn:aws:s3:::data/k"],
    "s3",
  ],
];

const UNMAPPED: readonly (readonly [event: string, members: Members, reason: string])[] = [
  ["s3 SomethingNew", {}, "unknown-action"],
  ["s3express GetObject", {}, "unknown-action"],
  ["dynamodb TransactWriteItems", { requestParameters: null }, "unknown-action"],
  ["robots GetRobot", {}, "no-endpoint-service"],
  ["constructor toString", {}, "no-endpoint-service"],
  ["s3 constructor", {}, "unknown-action"],
  ["signin ConsoleLogin", { eventType: "AwsConsoleSignIn" }, "no-call"],
  ["kms RotateKey", { eventType: "AwsServiceEvent" }, "no-call"],
  ["billingconsole SetContactAddress", { eventType: "AwsConsoleAction" }, "no-call"],
  ["s3 GetObject", { eventName: undefined }, "no-call"],
  ["s3 GetObject", { eventSource: 7 }, "no-call"],
];

/** What no record of CloudTrail has, but a file may have. */
const ODD: readonly unknown[] = [
  null,
  7,
  true,
  "",
  "arn:",
  "arn:aws:s3",
  [],
  [null, 7, { ARN: 7 }],
  {},
  { toString: 1, valueOf: 1 },
  { type: { toString: 1 }, arn: { toString: 1 }, accessKeyId: ["ASIA"] },
  {
    type: "AssumedRole",
    arn: "arn",
    accessKeyId: "ASIA",
    sessionContext: { attributes: 7, sessionIssuer: { arn: { toString: 1 } } },
  },
  { bucketName: {}, key: 7, functionName: "f", qualifier: {}, "x-amz-copy-source": { toString: 1 } },
  { requestItems: [null, 7, { operation: {}, tableName: [] }, { statement: "" }], encryptionContext: { a: {} } },
  { clientProvidedHostHeader: { toString: 1 } },
];

describe("makeCallReader", () => {
  test.each(EVENTS)("reads %s %j as %j through %s", (event, members, requests, services) => {
    const call = callOf(event, members);
    expect(call.requests.map(({ action, resource = "?" }) => `${action} ${resource}`)).toEqual(requests);
    expect(call.services.join(" ")).toBe(services);
  });

  test("has events of at least 25 services, and 60 kinds of them", () => {
    expect(new Set(EVENTS.map(([event]) => event)).size).toBeGreaterThanOrEqual(60);
    expect(new Set(EVENTS.map(([event]) => event.split(" ")[0])).size).toBeGreaterThanOrEqual(25);
  });

  test.each(UNMAPPED)("says of %s %j: %s", (event, members, reason) => {
    expect(read(recordOf(event, members, 3))).toMatchObject({ reason, calls: 3 });
  });

  test("gives all the facts of a call", () => {
    expect(callOf("sqs ListQueues", { vpcEndpointId: "vpce-0a1b2c3d4e5f60718" }, 12)).toEqual({
      services: ["sqs", "sqs-fips"],
      requests: [expect.objectContaining({ action: "sqs:ListQueues", resource: "*" })],
      principal: "arn:aws:iam::111122223333:role/team/orders",
      origin: "endpoint",
      endpointId: "vpce-0a1b2c3d4e5f60718",
      sourceAddress: "10.0.1.20",
      outcome: "succeeded",
      region: "eu-west-1",
      first: "2026-11-20T09:30:00Z",
      last: "2026-11-20T09:30:00Z",
      calls: 12,
    });
  });

  test("knows neither resource nor parameters of a network activity event", () => {
    const members = { eventType: "AwsVpceEvent", eventCategory: "NetworkActivity", errorCode: "VpceAccessDenied" };
    expect(callOf("kms Decrypt", members)).toMatchObject({
      requests: [{ action: "kms:Decrypt" }],
      outcome: "denied-by-endpoint",
    });
    expect(callOf("kms Decrypt", members).requests[0]).not.toHaveProperty("resource");
  });

  test.each([
    "s3 CopyObject",
    "dynamodb TransactWriteItems",
    "kms ReEncrypt",
    "ecr PutImage",
    "lambda Invoke",
    "sts AssumeRole",
  ])("takes records of %s whatever their members hold", (event) => {
    const members = [
      "userIdentity",
      "requestParameters",
      "resources",
      "tlsDetails",
      "awsRegion",
      "eventTime",
      "errorCode",
    ];
    for (const member of [
      ...members,
      "sourceIPAddress",
      "userAgent",
      "vpcEndpointId",
      "sessionCredentialFromConsole",
    ]) {
      for (const value of ODD) expect(() => read(recordOf(event, { [member]: value }))).not.toThrow();
    }
  });

  test("writes ARNs in the partition of the region", () => {
    const members = { awsRegion: "cn-north-1", requestParameters: { streamName: "clicks" } };
    expect(callOf("kinesis PutRecord", members).requests[0]?.resource).toBe(
      "arn:aws-cn:kinesis:cn-north-1:111122223333:stream/clicks",
    );
  });
});

function callOf(event: string, members: Members, calls = 1): RecordedCall {
  const call = read(recordOf(event, members, calls));
  if (!isMapped(call)) throw new Error(`${event}: ${call.reason}`);
  return call;
}
