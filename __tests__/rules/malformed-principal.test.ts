import { malformedPrincipal } from "../../lib/rules/malformed-principal";
import { tokenValue } from "../../lib/shapes/unresolved";
import {
  type AcceptedCase,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWith,
  type ReportedCase,
} from "./policy-findings";

describe("malformed-principal", () => {
  test.each<AcceptedCase>([
    ["an account", policyWith({ principals: { aws: ["123456789012"] } })],
    ["the root of an account", policyWith({ principals: { aws: ["arn:aws:iam::123456789012:root"] } })],
    ["a role with a path", policyWith({ principals: { aws: ["arn:aws-cn:iam::123456789012:role/path/x"] } })],
    ["a user", policyWith({ principals: { aws: ["arn:aws:iam::123456789012:user/alice"] } })],
    ["a session of a role", policyWith({ principals: { aws: ["arn:aws:sts::123456789012:assumed-role/x/y"] } })],
    ["a federated user", policyWith({ principals: { aws: ["arn:aws-us-gov:sts::123456789012:federated-user/x"] } })],
    ["everyone", policyWith({ principals: { aws: ["*"] } })],
    [
      "an OIDC provider",
      policyWith({ principals: { federated: ["arn:aws:iam::123456789012:oidc-provider/id.example.com/x"] } }),
    ],
    ["a SAML provider", policyWith({ principals: { federated: ["arn:aws-eusc:iam::123456789012:saml-provider/x"] } })],
    ["a domain", policyWith({ principals: { federated: ["accounts.google.com"] } })],
    ["a domain with a path", policyWith({ principals: { federated: ["id.example.com/x"] } })],
    ["a service", policyWith({ principals: { service: ["cloudtrail.amazonaws.com"] } })],
    ["a service of a region", policyWith({ principals: { service: ["logs.eu-west-1.amazonaws.com"] } })],
    ["a service of China", policyWith({ principals: { service: ["ec2.amazonaws.com.cn"] } })],
    ["a service of the European cloud", policyWith({ principals: { service: ["ec2.amazonaws.eu"] } })],
    ["a service of a secret region", policyWith({ principals: { service: ["ec2.c2s.ic.gov"] } })],
    [
      "a canonical user",
      policyWith({
        principals: { canonicalUser: ["0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"] },
      }),
    ],
    ["a token", policyWith({ principals: { service: tokenValue("services") } })],
    ["a wildcard, which has another rule", policyWith({ principals: { aws: ["1234*"] } })],
    [
      "an account of a gateway, which has another rule",
      policyWith({ principals: { aws: ["deploy"] } }),
      { service: "s3", types: ["Gateway"] },
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(malformedPrincipal, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["a name", policyWith({ principals: { aws: ["deploy"] } }), "services.sqs.policy[0].principals.aws[0]"],
    [
      "a space at the end",
      policyWith({ principals: { aws: ["arn:aws:iam::123456789012:role/x "] } }),
      "services.sqs.policy[0].principals.aws[0]",
    ],
    [
      "an organization",
      policyWith({ principals: { aws: ["o-a1b2c3d4e5"] } }),
      "services.sqs.policy[0].principals.aws[0]",
    ],
    ["hyphens", policyWith({ principals: { aws: ["1234-5678-9012"] } }), "services.sqs.policy[0].principals.aws[0]"],
    ["11 digits", policyWith({ principals: { aws: ["12345678901"] } }), "services.sqs.policy[0].principals.aws[0]"],
    ["13 digits", policyWith({ principals: { aws: ["1234567890123"] } }), "services.sqs.policy[0].principals.aws[0]"],
    [
      "an ARN with 13 digits",
      policyWith({ principals: { aws: ["arn:aws:iam::1234567890123:root"] } }),
      "services.sqs.policy[0].principals.aws[0]",
    ],
    [
      "a session with 13 digits",
      policyWith({ principals: { aws: ["arn:aws:sts::1234567890123:assumed-role/x/y"] } }),
      "services.sqs.policy[0].principals.aws[0]",
    ],
    [
      "an unknown partition",
      policyWith({ principals: { aws: ["arn:awz:iam::123456789012:role/x"] } }),
      "services.sqs.policy[0].principals.aws[0]",
    ],
    [
      "a root of STS",
      policyWith({ principals: { aws: ["arn:aws:sts::123456789012:root"] } }),
      "services.sqs.policy[0].principals.aws[0]",
    ],
    [
      "a role of STS",
      policyWith({ principals: { aws: ["arn:aws:sts::123456789012:role/x"] } }),
      "services.sqs.policy[0].principals.aws[0]",
    ],
    [
      "a session of IAM",
      policyWith({ principals: { aws: ["arn:aws:iam::123456789012:assumed-role/x/y"] } }),
      "services.sqs.policy[0].principals.aws[0]",
    ],
    [
      "a role without a name",
      policyWith({ principals: { aws: ["arn:aws:iam::123456789012:role/"] } }),
      "services.sqs.policy[0].principals.aws[0]",
    ],
    [
      "an account after other text",
      policyWith({ principals: { aws: ["x123456789012"] } }),
      "services.sqs.policy[0].principals.aws[0]",
    ],
    [
      "a root with more behind it",
      policyWith({ principals: { aws: ["arn:aws:iam::123456789012:root/x"] } }),
      "services.sqs.policy[0].principals.aws[0]",
    ],
    [
      "a provider of an unknown partition",
      policyWith({ principals: { federated: ["arn:awz:iam::123456789012:saml-provider/x"] } }),
      "services.sqs.policy[0].principals.federated[0]",
    ],
    [
      "a provider of 13 digits",
      policyWith({ principals: { federated: ["arn:aws:iam::1234567890123:oidc-provider/x"] } }),
      "services.sqs.policy[0].principals.federated[0]",
    ],
    [
      "a word that is no domain",
      policyWith({ principals: { federated: ["google"] } }),
      "services.sqs.policy[0].principals.federated[0]",
    ],
    [
      "a domain after a space",
      policyWith({ principals: { federated: [" accounts.google.com"] } }),
      "services.sqs.policy[0].principals.federated[0]",
    ],
    [
      "a service after other text",
      policyWith({ principals: { service: ["a service cloudtrail.amazonaws.com"] } }),
      "services.sqs.policy[0].principals.service[0]",
    ],
    [
      "a service without its domain",
      policyWith({ principals: { service: ["cloudtrail"] } }),
      "services.sqs.policy[0].principals.service[0]",
    ],
    [
      "a service of another domain",
      policyWith({ principals: { service: ["cloudtrail.example.com"] } }),
      "services.sqs.policy[0].principals.service[0]",
    ],
    [
      "a service with a path",
      policyWith({ principals: { service: ["cloudtrail.amazonaws.com/x"] } }),
      "services.sqs.policy[0].principals.service[0]",
    ],
    [
      "63 hexadecimal digits",
      policyWith({
        principals: { canonicalUser: ["123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"] },
      }),
      "services.sqs.policy[0].principals.canonicalUser[0]",
    ],
    [
      "65 hexadecimal digits",
      policyWith({
        principals: { canonicalUser: ["00123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"] },
      }),
      "services.sqs.policy[0].principals.canonicalUser[0]",
    ],
    [
      "capital letters",
      policyWith({
        principals: { canonicalUser: ["0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF"] },
      }),
      "services.sqs.policy[0].principals.canonicalUser[0]",
    ],
    [
      "a name next to everyone",
      policyWith({ principals: { aws: ["*", "nonsense"] } }),
      "services.sqs.policy[0].principals.aws[1]",
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(malformedPrincipal, policy, use)).toEqual([`${path} (malformed-principal)`]);
  });

  test.each<MessageCase>([
    [
      "a principal of AWS",
      policyWith({ principals: { aws: ["deploy"] } }),
      '"deploy" is not a principal of this kind: expected an id or ARN such as "arn:aws:iam::123456789012:role/deploy"',
    ],
    [
      "a provider",
      policyWith({ principals: { federated: ["google"] } }),
      '"google" is not a principal of this kind: expected an id or ARN such as "arn:aws:iam::123456789012:saml-provider/example"',
    ],
    [
      "a service",
      policyWith({ principals: { service: ["events"] } }),
      '"events" is not a principal of this kind: expected an id or ARN such as "cloudtrail.amazonaws.com"',
    ],
    [
      "the id of a deleted user",
      policyWith({ principals: { aws: ["AIDAJQABLZS4A3QDU576Q"] } }),
      '"AIDAJQABLZS4A3QDU576Q" is not a principal of this kind: AWS shows such an id for a user or role that was deleted; write the ARN of one that exists',
    ],
    [
      "a group",
      policyWith({ principals: { aws: ["arn:aws:iam::123456789012:group/x"] } }),
      '"arn:aws:iam::123456789012:group/x" is not a principal of this kind: a group is no principal; name its users, or a role',
    ],
    [
      "an instance profile",
      policyWith({ principals: { aws: ["arn:aws:iam::123456789012:instance-profile/x"] } }),
      '"arn:aws:iam::123456789012:instance-profile/x" is not a principal of this kind: an instance profile is no principal; name its role',
    ],
    [
      "a session of IAM",
      policyWith({ principals: { aws: ["arn:aws:iam::123456789012:assumed-role/x/y"] } }),
      '"arn:aws:iam::123456789012:assumed-role/x/y" is not a principal of this kind: ARNs of sessions begin with arn:aws:sts::',
    ],
    [
      "a session without its name",
      policyWith({ principals: { aws: ["arn:aws:sts::123456789012:assumed-role/x"] } }),
      '"arn:aws:sts::123456789012:assumed-role/x" is not a principal of this kind: add the name of the session, or name the role: arn:aws:iam::123456789012:role/deploy',
    ],
    [
      "an account without its root",
      policyWith({ principals: { aws: ["arn:aws:iam::123456789012"] } }),
      '"arn:aws:iam::123456789012" is not a principal of this kind: add "root" at the end for the account, or write its id alone',
    ],
    [
      "13 digits",
      policyWith({ principals: { aws: ["1234567890123"] } }),
      '"1234567890123" is not a principal of this kind: the id of an account has 12 digits',
    ],
    [
      "a service among principals of AWS",
      policyWith({ principals: { aws: ["ecs-tasks.amazonaws.com"] } }),
      '"ecs-tasks.amazonaws.com" is not a principal of this kind: this is a service, whose kind is Service',
    ],
    [
      "an identity provider among principals of AWS",
      policyWith({ principals: { aws: ["arn:aws:iam::123456789012:saml-provider/x"] } }),
      '"arn:aws:iam::123456789012:saml-provider/x" is not a principal of this kind: this is an identity provider, whose kind is Federated',
    ],
    [
      "the URL of a provider",
      policyWith({ principals: { federated: ["https://id.example.com"] } }),
      '"https://id.example.com" is not a principal of this kind: leave out https://',
    ],
    [
      "a role among services",
      policyWith({ principals: { service: ["arn:aws:iam::123456789012:role/x"] } }),
      '"arn:aws:iam::123456789012:role/x" is not a principal of this kind: accounts, users and roles are of the kind AWS',
    ],
    [
      "a canonical user",
      policyWith({ principals: { canonicalUser: ["alice"] } }),
      '"alice" is not a principal of this kind: expected an id or ARN such as "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"',
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(malformedPrincipal, policy, use)).toEqual([message]);
  });
});
