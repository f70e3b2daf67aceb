import { conditionCases, type DocumentedCase, iamPage } from "./documented-case";

const PAGE = iamPage("reference_policies_elements_condition_operators");

const TAGGED = {
  StringEqualsIgnoreCase: { "aws:RequestTag/environment": ["preprod", "storage"] },
  "ForAnyValue:StringEquals": { "aws:TagKeys": "environment" },
};
const HOME = { StringLike: { "s3:prefix": ["home/", `home/\${aws:username}/`] } };
const TOPIC = { ArnEquals: { "aws:SourceArn": "arn:aws:sns:us-west-2:123456789012:TOPIC-ID" } };
const DISTRIBUTIONS = {
  "ForAllValues:ArnLike": {
    "logs:LogGeneratingResourceArns": [
      "arn:aws:cloudfront::123456789012:distribution/*",
      "arn:aws:cloudfront::123456789012:distribution/support*",
    ],
  },
};
const DISTRIBUTION = "arn:aws:cloudfront::123456789012:distribution";
const INSTANCES = { StringLikeIfExists: { "ec2:InstanceType": ["t1.*", "t2.*", "m3.*"] } };
const BINARY = { BinaryEquals: { key: "QmluYXJ5VmFsdWVJbkJhc2U2NA==" } };
const ADDRESSES = { IpAddress: { "aws:SourceIp": ["203.0.113.0/24", "2001:DB8:1234:5678::/64"] } };
const UNITS = {
  "ForAllValues:StringNotLike": {
    "aws:ResourceOrgPaths": ["o-acorg/r-acroot/ou-acroot-mediaou/", "o-acorg/r-acroot/ou-acroot-sportsou/*"],
  },
};

/**
 * The tables of the page on condition operators, and what its text says of them. All three rows of the table of
 * `aws:ResourceOrgPaths` are left out: they say the opposite of the text above them, of that on
 * `ForAllValues:StringNotLike` and of its rows on the page of multivalued examples. The text has a case instead.
 */
export const CONDITION_OPERATORS: readonly DocumentedCase[] = [
  ...conditionCases(PAGE, { StringEquals: { "aws:PrincipalTag/job-category": "iamuser-admin" } }, [
    [{ "aws:PrincipalTag/job-category": "iamuser-admin" }, "match"],
    [{ "aws:PrincipalTag/job-category": "dev-ops" }, "no match"],
    [{ "aws:PrincipalTag/job-category": "IamUser-Admin" }, "no match"],
    [{}, "no match"],
  ]),
  ...conditionCases(PAGE, { StringNotEquals: { "aws:PrincipalTag/job-category": "iamuser-admin" } }, [
    [{ "aws:PrincipalTag/job-category": "iamuser-admin" }, "no match"],
    [{ "aws:PrincipalTag/job-category": "dev-ops" }, "match"],
    [{}, "match"],
  ]),
  ...conditionCases(PAGE, { StringNotEqualsIgnoreCase: { "aws:PrincipalTag/job-category": "iamuser-admin" } }, [
    [{ "aws:PrincipalTag/job-category": "IAMUSER-admin" }, "no match"],
    [{ "aws:PrincipalTag/job-category": "dev-ops" }, "match"],
    [{}, "match"],
  ]),
  ...conditionCases(PAGE, { StringLike: { "aws:PrincipalTag/job-category": "iamuser-?????" } }, [
    [{ "aws:PrincipalTag/job-category": "iamuser-admin" }, "match"],
    [{ "aws:PrincipalTag/job-category": "iamuser-admins" }, "no match"],
    [{ "aws:PrincipalTag/job-category": "IAMUSER-admin" }, "no match"],
    [{}, "no match"],
  ]),
  ...conditionCases(PAGE, { StringNotLike: { "aws:PrincipalTag/job-category": ["iamuser-*", "*-ops"] } }, [
    [{ "aws:PrincipalTag/job-category": "iamuser-admin" }, "no match"],
    [{ "aws:PrincipalTag/job-category": "dev-ops" }, "no match"],
    [{ "aws:PrincipalTag/job-category": "legal" }, "match"],
    [{}, "match"],
  ]),
  ...conditionCases(PAGE, { StringEquals: { "aws:PrincipalTag/job-category": "iamuser-*" } }, [
    [{ "aws:PrincipalTag/job-category": "iamuser-admin" }, "no match"],
  ]),
  ...conditionCases(PAGE, HOME, [
    [{ "aws:username": "martha_rivera", "s3:prefix": "home/martha_rivera/" }, "match"],
    [{ "aws:username": "nikki_wolf", "s3:prefix": "home/nikki_wolf/" }, "match"],
    [{ "aws:username": "nikki_wolf", "s3:prefix": "home/martha_rivera/" }, "no match"],
    [{ "aws:username": "nikki_wolf", "s3:prefix": "home/" }, "match"],
    [{ "s3:prefix": "home/martha_rivera/" }, "no match"],
  ]),
  ...conditionCases(PAGE, TAGGED, [
    [{ "aws:TagKeys": ["environment"], "aws:RequestTag/environment": "preprod" }, "match"],
    [{ "aws:TagKeys": ["environment", "costcenter"], "aws:RequestTag/environment": "PreProd" }, "match"],
    [{ "aws:TagKeys": ["Environment"], "aws:RequestTag/Environment": "preprod" }, "no match"],
    [{ "aws:TagKeys": ["costcenter"], "aws:RequestTag/environment": "preprod" }, "no match"],
    [{ "aws:RequestTag/environment": "storage" }, "no match"],
    [{ "aws:TagKeys": ["environment"] }, "no match"],
    [{}, "no match"],
  ]),
  ...conditionCases(PAGE, UNITS, [
    [{ "aws:ResourceOrgPaths": ["o-acorg/r-acroot/ou-acroot-newsou/costcenter/"] }, "match"],
  ]),
  ...conditionCases(PAGE, { NumericLessThanEquals: { "s3:max-keys": "10" } }, [
    [{ "s3:max-keys": "9" }, "match"],
    [{ "s3:max-keys": "10" }, "match"],
    [{ "s3:max-keys": "11" }, "no match"],
    [{ "s3:max-keys": "9.5" }, "match"],
    [{}, "no match"],
  ]),
  ...conditionCases(PAGE, { NumericEquals: { "s3:max-keys": 10 } }, [
    [{ "s3:max-keys": "10.0" }, "match"],
    [{ "s3:max-keys": "100" }, "no match"],
  ]),
  ...conditionCases(PAGE, { NumericNotEquals: { "s3:max-keys": "10" } }, [
    [{ "s3:max-keys": "10" }, "no match"],
    [{ "s3:max-keys": "11" }, "match"],
    [{}, "match"],
  ]),
  ...conditionCases(PAGE, { NumericLessThan: { "s3:max-keys": "10" } }, [
    [{ "s3:max-keys": "10" }, "no match"],
    [{ "s3:max-keys": "2" }, "match"],
  ]),
  ...conditionCases(PAGE, { NumericGreaterThan: { "s3:max-keys": "10" } }, [
    [{ "s3:max-keys": "10" }, "no match"],
    [{ "s3:max-keys": "100" }, "match"],
  ]),
  ...conditionCases(PAGE, { NumericGreaterThanEquals: { "s3:max-keys": "10" } }, [
    [{ "s3:max-keys": "10" }, "match"],
    [{ "s3:max-keys": "2" }, "no match"],
  ]),
  ...conditionCases(PAGE, { DateGreaterThan: { "aws:TokenIssueTime": "2020-01-01T00:00:01Z" } }, [
    [{ "aws:TokenIssueTime": "2020-06-01T12:00:00Z" }, "match"],
    [{ "aws:TokenIssueTime": "2020-01-01T00:00:01Z" }, "no match"],
    [{ "aws:TokenIssueTime": "2019-12-31T23:59:59Z" }, "no match"],
    [{}, "no match"],
  ]),
  ...conditionCases(PAGE, { DateLessThanEquals: { "aws:EpochTime": "1577836801" } }, [
    [{ "aws:EpochTime": "1577836801" }, "match"],
    [{ "aws:EpochTime": "1577836802" }, "no match"],
    [{ "aws:EpochTime": "2020-01-01T00:00:01Z" }, "match"],
    [{ "aws:EpochTime": "2020-01-01T01:00:01+01:00" }, "match"],
  ]),
  ...conditionCases(PAGE, { DateEquals: { "aws:CurrentTime": "2020-01-01" } }, [
    [{ "aws:CurrentTime": "2020-01-01T00:00:00Z" }, "match"],
    [{ "aws:CurrentTime": "2020-01-01T00:00:01Z" }, "no match"],
  ]),
  ...conditionCases(PAGE, { DateNotEquals: { "aws:CurrentTime": "2020-01-01T00:00:00Z" } }, [
    [{ "aws:CurrentTime": "2020-01-01T00:00:00Z" }, "no match"],
    [{}, "match"],
  ]),
  ...conditionCases(PAGE, { DateLessThan: { "aws:CurrentTime": "2020-01-01T00:00Z" } }, [
    [{ "aws:CurrentTime": "2020-01-01T00:00:00Z" }, "no match"],
    [{ "aws:CurrentTime": "2019-12-31T23:59:59Z" }, "match"],
  ]),
  ...conditionCases(PAGE, { DateGreaterThanEquals: { "aws:CurrentTime": "2020" } }, [
    [{ "aws:CurrentTime": "2020-01-01T00:00:00Z" }, "match"],
    [{ "aws:CurrentTime": "2019-12-31T23:59:59Z" }, "no match"],
  ]),
  ...conditionCases(PAGE, { Bool: { "aws:SecureTransport": "false" } }, [
    [{ "aws:SecureTransport": "false" }, "match"],
    [{ "aws:SecureTransport": "true" }, "no match"],
    [{}, "no match"],
  ]),
  ...conditionCases(PAGE, { "ForAllValues:Bool": { "service:Flags": true } }, [
    [{ "service:Flags": ["true", "true"] }, "match"],
    [{ "service:Flags": ["true", "false"] }, "no match"],
    [{}, "match"],
  ]),
  ...conditionCases(PAGE, { "ForAnyValue:Bool": { "service:Flags": "true" } }, [
    [{ "service:Flags": ["false", "true"] }, "match"],
    [{ "service:Flags": ["false"] }, "no match"],
  ]),
  ...conditionCases(PAGE, BINARY, [
    [{ key: "QmluYXJ5VmFsdWVJbkJhc2U2NA==" }, "match"],
    [{ key: "ASIAIOSFODNN7EXAMPLE" }, "no match"],
    [{}, "no match"],
  ]),
  ...conditionCases(PAGE, { IpAddress: { "aws:SourceIp": "203.0.113.0/24" } }, [
    [{ "aws:SourceIp": "203.0.113.1" }, "match"],
    [{ "aws:SourceIp": "203.0.113.255" }, "match"],
    [{ "aws:SourceIp": "198.51.100.1" }, "no match"],
    [{}, "no match"],
  ]),
  ...conditionCases(PAGE, ADDRESSES, [
    [{ "aws:SourceIp": "203.0.113.7" }, "match"],
    [{ "aws:SourceIp": "2001:db8:1234:5678::1" }, "match"],
    [{ "aws:SourceIp": "2001:db8:1234:5679::1" }, "no match"],
  ]),
  ...conditionCases(PAGE, { IpAddress: { "aws:SourceIp": "203.0.113.1" } }, [
    [{ "aws:SourceIp": "203.0.113.1" }, "match"],
    [{ "aws:SourceIp": "203.0.113.2" }, "no match"],
  ]),
  ...conditionCases(PAGE, TOPIC, [
    [{ "aws:SourceArn": "arn:aws:sns:us-west-2:123456789012:TOPIC-ID" }, "match"],
    [{ "aws:SourceArn": "arn:aws:sns:us-west-2:777788889999:TOPIC-ID" }, "no match"],
    [{}, "no match"],
  ]),
  ...conditionCases(PAGE, { ArnEquals: { "aws:SourceArn": "arn:aws:sns:*:123456789012:TOPIC-??" } }, [
    [{ "aws:SourceArn": "arn:aws:sns:us-west-2:123456789012:TOPIC-ID" }, "match"],
    [{ "aws:SourceArn": "arn:aws:sns:us-west-2:123456789012:topic-ID" }, "no match"],
    [{ "aws:SourceArn": "arn:aws:sns:us-west-2:123456789012:x:123456789012:TOPIC-ID" }, "no match"],
  ]),
  ...["ArnNotEquals", "ArnNotLike"].flatMap((operator) =>
    conditionCases(PAGE, { [operator]: { "aws:SourceArn": "arn:aws:sns:*:123456789012:*" } }, [
      [{ "aws:SourceArn": "arn:aws:sns:us-west-2:123456789012:TOPIC-ID" }, "no match"],
      [{ "aws:SourceArn": "arn:aws:sns:us-west-2:777788889999:TOPIC-ID" }, "match"],
      [{}, "match"],
    ]),
  ),
  ...conditionCases(PAGE, DISTRIBUTIONS, [
    [{ "logs:LogGeneratingResourceArns": [`${DISTRIBUTION}/costcenter`] }, "match"],
    [{ "logs:LogGeneratingResourceArns": [`${DISTRIBUTION}/costcenter`, `${DISTRIBUTION}/support2025`] }, "match"],
    [{ "logs:LogGeneratingResourceArns": [`${DISTRIBUTION}/costcenter`, `${DISTRIBUTION}/admin`] }, "match"],
    [{ "logs:LogGeneratingResourceArns": ["arn:aws:cloudfront::777788889999:distribution/costcenter"] }, "no match"],
    [{}, "match"],
    [{ "logs:LogGeneratingResourceArns": [""] }, "match"],
  ]),
  ...conditionCases(PAGE, INSTANCES, [
    [{ "ec2:InstanceType": "t1.micro" }, "match"],
    [{ "ec2:InstanceType": "m2.micro" }, "no match"],
    [{}, "match"],
  ]),
  ...conditionCases(PAGE, { StringLike: { "ec2:InstanceType": ["t1.*", "t2.*", "m3.*"] } }, [
    [{ "ec2:InstanceType": "m3.large" }, "match"],
    [{}, "no match"],
  ]),
  ...conditionCases(PAGE, { StringNotEqualsIfExists: { "aws:PrincipalServiceName": "codebuild.amazonaws.com" } }, [
    [{ "aws:PrincipalServiceName": "codebuild.amazonaws.com" }, "no match"],
    [{ "aws:PrincipalServiceName": "events.amazonaws.com" }, "match"],
    [{}, "match"],
  ]),
  ...conditionCases(PAGE, { Null: { "aws:TokenIssueTime": "false" } }, [
    [{ "aws:TokenIssueTime": "2020-01-01T00:00:01Z" }, "match"],
    [{}, "no match"],
  ]),
  ...conditionCases(PAGE, { Null: { "aws:TokenIssueTime": true } }, [
    [{ "aws:TokenIssueTime": "2020-01-01T00:00:01Z" }, "no match"],
    [{}, "match"],
  ]),
];
