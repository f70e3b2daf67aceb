/** The tags with the value `true` that AWS services put on the endpoints that they make and remove themselves. */
const MANAGED_TAGS: Readonly<Record<string, string>> = {
  // https://docs.aws.amazon.com/guardduty/latest/ug/slr-permissions.html (2026)
  GuardDutyManaged: "Amazon GuardDuty",
  // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSNetworkFirewallServiceRolePolicy.html (2026-06)
  AWSNetworkFirewallManaged: "AWS Network Firewall",
  // https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/using-service-linked-roles.html (2026)
  AMQManaged: "Amazon MQ",
  // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/KafkaServiceRolePolicy.html (2025-11)
  AWSMSKManaged: "Amazon MSK",
};

/** The AWS service that manages an endpoint with these tags; undefined if none does. */
export function managerOf(tags: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(MANAGED_TAGS).find(([key]) => tags[key] === "true")?.[1];
}
