import type { RequestPrincipal } from "../../../../lib/policy/evaluate/request";
import { type DocumentedCase, iamPage, policy, requestCases } from "./documented-case";

const PRIVATELINK = "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html";
const S3_GATEWAY = "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html";
const S3_ENDPOINT = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies-vpc-endpoint.html";
const S3_KEYS = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html";
const S3_POLICIES = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html";
const STS = iamPage("reference_sts_vpc_endpoint_policies");
const PERIMETER =
  "https://github.com/aws-samples/data-perimeter-policy-examples/blob/main/vpc_endpoint_policies/README.md";
const DENY_IP = iamPage("reference_policies_examples_aws_deny-ip");

const BUCKET = "arn:aws:s3:::amzn-s3-demo-bucket";
const OBJECTS = [BUCKET, `${BUCKET}/*`];
const ANA: RequestPrincipal = { kind: "aws", arn: "arn:aws:iam::111122223333:user/ana" };
const DAVE: RequestPrincipal = { kind: "aws", arn: "arn:aws:iam::123456789012:user/Dave" };
const JOHN: RequestPrincipal = { kind: "aws", arn: "arn:aws:iam::111122223333:user/JohnDoe" };
const federated: RequestPrincipal = { kind: "federated" };
const logging: RequestPrincipal = { kind: "service", name: "logging.s3.amazonaws.com" };

/** A policy that allows everything but what a page denies. */
function but(condition: object, more: object = {}): object {
  return policy({}, { Effect: "Deny", Condition: condition, ...more });
}

const FOLDER = policy(
  {
    Principal: { AWS: ["arn:aws:iam::111122223333:user/JohnDoe"] },
    Action: ["s3:ListBucket"],
    Resource: [BUCKET],
    Condition: { StringEquals: { "s3:prefix": ["", "home/", "home/JohnDoe"], "s3:delimiter": ["/"] } },
  },
  {
    Principal: { AWS: ["arn:aws:iam::111122223333:user/JohnDoe"] },
    Action: ["s3:ListBucket"],
    Resource: [BUCKET],
    Condition: { StringLike: { "s3:prefix": ["home/JohnDoe/*"] } },
  },
  {
    Principal: { AWS: ["arn:aws:iam::111122223333:user/JohnDoe"] },
    Action: ["s3:*"],
    Resource: [`${BUCKET}/home/JohnDoe/*`],
  },
);
const LIST = { action: "s3:ListBucket", resource: BUCKET, principal: JOHN };

const COPY = policy(
  { Principal: { AWS: "arn:aws:iam::123456789012:user/Dave" }, Action: "s3:PutObject", Resource: `${BUCKET}/*` },
  {
    Effect: "Deny",
    Principal: { AWS: "arn:aws:iam::123456789012:user/Dave" },
    Action: "s3:PutObject",
    Resource: `${BUCKET}/*`,
    Condition: { StringNotLike: { "s3:x-amz-copy-source": "amzn-s3-demo-bucket/public/*" } },
  },
);
const PUT = { action: "s3:PutObject", principal: DAVE };

const LOGS = policy(
  {
    Principal: { Service: "logging.s3.amazonaws.com" },
    Action: "s3:PutObject",
    Condition: {
      StringEquals: { "aws:SourceAccount": "111122223333" },
      ArnLike: { "aws:SourceArn": "arn:aws:s3:::amzn-s3-demo-source-bucket1" },
    },
  },
  {
    Effect: "Deny",
    Action: "s3:PutObject",
    Condition: { "ForAllValues:StringNotEquals": { "aws:PrincipalServiceNamesList": "logging.s3.amazonaws.com" } },
  },
);
const DELIVERY = {
  "aws:SourceAccount": "111122223333",
  "aws:SourceArn": "arn:aws:s3:::amzn-s3-demo-source-bucket1",
  "aws:PrincipalServiceNamesList": ["logging.s3.amazonaws.com", "s3.amazonaws.com"],
};

const ORG = "o-exampleorgid";
const ORGANIZATION = policy(
  { Principal: { AWS: "*" }, Action: "sts:*", Condition: { StringEquals: { "aws:PrincipalOrgID": ORG } } },
  {
    Action: ["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"],
    Condition: { StringEquals: { "aws:ResourceOrgID": ORG } },
  },
);
const ROLE = "arn:aws:iam::111122223333:role/pod";

const BOUNDARY = policy(
  { Condition: { StringEquals: { "aws:PrincipalOrgID": ORG, "aws:ResourceOrgID": ORG } } },
  { Condition: { Bool: { "aws:PrincipalIsAWSService": "true" } } },
  { Action: ["s3:GetObject", "s3:ListBucket"], Resource: ["arn:aws:s3:::packages.us-east-1.amazonaws.com/*"] },
  { Condition: { StringEquals: { "aws:PrincipalOrgID": ORG, "aws:ResourceAccount": ["777788889999"] } } },
  { Condition: { StringEquals: { "aws:PrincipalOrgID": ORG, "aws:PrincipalTag/dp:exclude:resource": "true" } } },
);
const OWN = { "aws:PrincipalOrgID": ORG, "aws:PrincipalIsAWSService": "false" };
const STRANGER = { "aws:ResourceOrgID": "o-stranger", "aws:ResourceAccount": "999999999999" };

/** What pages on endpoints, buckets and perimeters say that their policies do. */
export const ENDPOINT_POLICIES: readonly DocumentedCase[] = [
  ...requestCases(PRIVATELINK, { Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }] }, [
    [{ principal: ANA }, "allowed", 0],
    [{ principal: { kind: "anonymous" }, action: "sqs:SendMessage" }, "allowed", 0],
  ]),
  ...requestCases(
    PRIVATELINK,
    policy({ Condition: { StringEquals: { "aws:PrincipalArn": "arn:aws:iam::123456789012:user/endpointuser" } } }),
    [
      [{ context: { "aws:PrincipalArn": "arn:aws:iam::123456789012:user/endpointuser" } }, "allowed", 0],
      [{ context: { "aws:PrincipalArn": "arn:aws:iam::123456789012:user/other" } }, "denied", undefined],
    ],
  ),
  ...requestCases(S3_GATEWAY, but({ StringNotEquals: { "aws:sourceVpce": "vpce-1a2b3c4d" } }), [
    [{ context: { "aws:SourceVpce": "vpce-1a2b3c4d" } }, "allowed", 0],
    [{ context: { "aws:SourceVpce": "vpce-99999999" } }, "denied", 1],
    // "This policy blocks access through the AWS Management Console."
    [{ context: {} }, "denied", 1],
  ]),
  ...requestCases(S3_GATEWAY, but({ NotIpAddress: { "aws:VpcSourceIp": "172.31.0.0/16" } }), [
    [{ context: { "aws:VpcSourceIp": "172.31.4.5" } }, "allowed", 0],
    [{ context: { "aws:VpcSourceIp": "172.30.4.5" } }, "denied", 1],
    [{ context: {} }, "denied", 1],
  ]),
  ...requestCases(
    S3_GATEWAY,
    but(
      { StringNotEquals: { "s3:ResourceAccount": "111122223333" } },
      { Action: ["s3:GetObject"], Resource: "arn:aws:s3:::*" },
    ),
    [
      [{ context: { "s3:ResourceAccount": "111122223333" } }, "allowed", 0],
      [{ context: { "s3:ResourceAccount": "999999999999" } }, "denied", 1],
      [{ action: "s3:ListBucket", context: { "s3:ResourceAccount": "999999999999" } }, "allowed", 0],
    ],
  ),
  ...requestCases(
    S3_ENDPOINT,
    but({ StringNotEquals: { "aws:SourceVpc": "vpc-1a2b3c4d" } }, { Action: "s3:*", Resource: OBJECTS }),
    [
      [{ context: { "aws:SourceVpc": "vpc-1a2b3c4d" } }, "allowed", 0],
      [{ context: { "aws:SourceVpc": "vpc-99999999" } }, "denied", 1],
      [{ resource: "arn:aws:s3:::another/key" }, "allowed", 0],
    ],
  ),
  ...requestCases(
    S3_ENDPOINT,
    but({
      StringNotEquals: { "aws:SourceVpce": "vpce-0a1b2c3d4e5f6g" },
      NotIpAddress: { "aws:VpcSourceIp": "2001:db8::/32" },
    }),
    [
      [{ context: { "aws:SourceVpce": "vpce-0a1b2c3d4e5f6g", "aws:VpcSourceIp": "2001:db8:1::1" } }, "allowed", 0],
      [{ context: { "aws:SourceVpce": "vpce-99999999", "aws:VpcSourceIp": "2001:db9::1" } }, "denied", 1],
    ],
  ),
  ...requestCases(
    S3_KEYS,
    policy({
      Condition: { IpAddress: { "aws:SourceIp": "192.0.2.0/24" }, NotIpAddress: { "aws:SourceIp": "192.0.2.188/32" } },
    }),
    [
      [{ context: { "aws:SourceIp": "192.0.2.7" } }, "allowed", 0],
      [{ context: { "aws:SourceIp": "192.0.2.188" } }, "denied", undefined],
      [{ context: { "aws:SourceIp": "198.51.100.7" } }, "denied", undefined],
    ],
  ),
  ...requestCases(S3_KEYS, but({ NumericLessThan: { "s3:TlsVersion": 1.2 } }, { Action: "s3:PutObject" }), [
    [{ action: "s3:PutObject", context: { "s3:TlsVersion": "1.1" } }, "denied", 1],
    [{ action: "s3:PutObject", context: { "s3:TlsVersion": "1.2" } }, "allowed", 0],
    [{ action: "s3:PutObject", context: { "s3:TlsVersion": "1.3" } }, "allowed", 0],
  ]),
  ...requestCases(S3_KEYS, policy({ Condition: { NumericGreaterThan: { "s3:TlsVersion": 1.1 } } }), [
    [{ context: { "s3:TlsVersion": "1.2" } }, "allowed", 0],
    [{ context: { "s3:TlsVersion": "1.1" } }, "denied", undefined],
  ]),
  ...requestCases(S3_KEYS, but({ Bool: { "aws:SecureTransport": "false", "aws:PrincipalIsAWSService": "false" } }), [
    [{ context: { "aws:SecureTransport": "false", "aws:PrincipalIsAWSService": "false" } }, "denied", 1],
    [{ context: { "aws:SecureTransport": "false", "aws:PrincipalIsAWSService": "true" } }, "allowed", 0],
    [{ context: { "aws:SecureTransport": "true", "aws:PrincipalIsAWSService": "false" } }, "allowed", 0],
  ]),
  ...requestCases(
    S3_KEYS,
    but({ StringNotEquals: { "aws:PrincipalAccount": ["123456789012"] } }, { Principal: { AWS: "*" } }),
    [
      [{ principal: DAVE, context: { "aws:PrincipalAccount": "123456789012" } }, "allowed", 0],
      [{ principal: ANA, context: { "aws:PrincipalAccount": "111122223333" } }, "denied", 1],
    ],
  ),
  ...requestCases(S3_KEYS, COPY, [
    [{ ...PUT, context: { "s3:x-amz-copy-source": "amzn-s3-demo-bucket/public/PublicHappyFace1.jpg" } }, "allowed", 0],
    [{ ...PUT, context: { "s3:x-amz-copy-source": "amzn-s3-demo-bucket/private/HappyFace1.jpg" } }, "denied", 1],
    [{ ...PUT }, "denied", 1],
    [{ ...PUT, principal: ANA }, "denied", undefined],
  ]),
  ...requestCases(
    S3_KEYS,
    but({ Null: { "s3:x-amz-object-if-match": "true" } }, { Action: "s3:PutObjectAnnotation" }),
    [
      [{ action: "s3:PutObjectAnnotation", context: { "s3:x-amz-object-if-match": "etag" } }, "allowed", 0],
      [{ action: "s3:PutObjectAnnotation" }, "denied", 1],
    ],
  ),
  ...requestCases(
    S3_POLICIES,
    but({
      ArnNotEqualsIfExists: {
        "s3:x-amz-server-side-encryption-aws-kms-key-id": "arn:aws:kms:us-east-1:111122223333:key/1",
      },
    }),
    [
      [
        { context: { "s3:x-amz-server-side-encryption-aws-kms-key-id": "arn:aws:kms:us-east-1:111122223333:key/1" } },
        "allowed",
        0,
      ],
      [
        { context: { "s3:x-amz-server-side-encryption-aws-kms-key-id": "arn:aws:kms:us-east-1:111122223333:key/2" } },
        "denied",
        1,
      ],
      [{ context: {} }, "denied", 1],
    ],
  ),
  ...requestCases(S3_POLICIES, FOLDER, [
    [{ ...LIST, context: { "s3:prefix": "", "s3:delimiter": "/" } }, "allowed", 0],
    [{ ...LIST, context: { "s3:prefix": "home/", "s3:delimiter": "/" } }, "allowed", 0],
    [{ ...LIST, context: { "s3:prefix": "home/", "s3:delimiter": "" } }, "denied", undefined],
    [{ ...LIST, context: { "s3:prefix": "home/JohnDoe/2026/" } }, "allowed", 1],
    [{ ...LIST, context: { "s3:prefix": "home/Ana/" } }, "denied", undefined],
    [{ ...LIST, principal: ANA, context: { "s3:prefix": "", "s3:delimiter": "/" } }, "denied", undefined],
    [{ action: "s3:DeleteObject", resource: `${BUCKET}/home/JohnDoe/a`, principal: JOHN }, "allowed", 2],
  ]),
  ...requestCases(S3_POLICIES, LOGS, [
    [{ action: "s3:PutObject", principal: logging, context: DELIVERY }, "allowed", 0],
    [
      { action: "s3:PutObject", principal: logging, context: { ...DELIVERY, "aws:SourceAccount": "999999999999" } },
      "denied",
      undefined,
    ],
    [{ action: "s3:PutObject", principal: ANA }, "denied", 1],
  ]),
  ...requestCases(
    S3_POLICIES,
    but({ StringNotEquals: { "aws:PrincipalOrgID": "o-aa111bb222" } }, { Resource: OBJECTS }),
    [
      [{ context: { "aws:PrincipalOrgID": "o-aa111bb222" } }, "allowed", 0],
      [{ context: { "aws:PrincipalOrgID": "o-stranger" } }, "denied", 1],
      [{ principal: { kind: "anonymous" } }, "denied", 1],
    ],
  ),
  ...requestCases(DENY_IP, but({ NotIpAddress: { "aws:SourceIp": ["192.0.2.0/24", "203.0.113.0/24"] } }), [
    [{ context: { "aws:SourceIp": "192.0.2.1" } }, "allowed", 0],
    [{ context: { "aws:SourceIp": "203.0.113.9" } }, "allowed", 0],
    [{ context: { "aws:SourceIp": "198.51.100.1" } }, "denied", 1],
  ]),
  ...requestCases(STS, ORGANIZATION, [
    [{ action: "sts:GetCallerIdentity", principal: ANA, context: { "aws:PrincipalOrgID": ORG } }, "allowed", 0],
    [
      { action: "sts:GetCallerIdentity", principal: ANA, context: { "aws:PrincipalOrgID": "o-stranger" } },
      "denied",
      undefined,
    ],
    [
      {
        action: "sts:AssumeRoleWithWebIdentity",
        resource: ROLE,
        principal: federated,
        context: { "aws:ResourceOrgID": ORG },
      },
      "allowed",
      1,
    ],
    [
      {
        action: "sts:AssumeRoleWithWebIdentity",
        resource: ROLE,
        principal: federated,
        context: { "aws:ResourceOrgID": "o-stranger" },
      },
      "denied",
      undefined,
    ],
    [
      { action: "sts:AssumeRole", resource: ROLE, principal: federated, context: { "aws:ResourceOrgID": ORG } },
      "denied",
      undefined,
    ],
  ]),
  // "A condition that checks false does not match federated callers because the key is not present."
  ...requestCases(STS, policy({ Condition: { Bool: { "aws:PrincipalIsAWSService": "false" } } }), [
    [{ principal: ANA, context: { "aws:PrincipalIsAWSService": "false" } }, "allowed", 0],
    [{ principal: federated }, "denied", undefined],
  ]),
  ...requestCases(PERIMETER, BOUNDARY, [
    [{ context: { ...OWN, "aws:ResourceOrgID": ORG } }, "allowed", 0],
    [{ context: { ...OWN, ...STRANGER } }, "denied", undefined],
    [{ context: { ...STRANGER, "aws:PrincipalOrgID": "o-stranger" } }, "denied", undefined],
    [{ context: { ...STRANGER, "aws:PrincipalIsAWSService": "true" } }, "allowed", 1],
    [{ resource: "arn:aws:s3:::packages.us-east-1.amazonaws.com/core/1.rpm", context: STRANGER }, "allowed", 2],
    [
      { action: "s3:PutObject", resource: "arn:aws:s3:::packages.us-east-1.amazonaws.com/x", context: STRANGER },
      "denied",
      undefined,
    ],
    [{ context: { ...OWN, "aws:ResourceAccount": "777788889999" } }, "allowed", 3],
    [{ context: { ...OWN, ...STRANGER, "aws:PrincipalTag/dp:exclude:resource": "true" } }, "allowed", 4],
    [{ context: { ...STRANGER, "aws:PrincipalTag/dp:exclude:resource": "true" } }, "denied", undefined],
  ]),
];
