import { open, stated } from "./known";
import { arnOf, listed, listing, type Operation, onListed, onNamed, service, things } from "./operations";
import { APP, EKS_IMAGES, OWNERS, PARTNER, SHARED, STRANGER } from "./places";

const SQS = service("sqs");
const SQS_FIPS = service("sqs", { services: ["sqs-fips"], host: "sqs-fips.{region}.amazonaws.com" });
const queues = things(OWNERS, ["orders-new", "orders-dead", "audit"], (account, name) => ({
  arn: arnOf("sqs", account, name),
  parameters: { queueUrl: `https://sqs.eu-west-1.amazonaws.com/${account}/${name}` },
  type: "AWS::SQS::Queue",
}));
const HIDDEN = { messageBody: "HIDDEN_DUE_TO_SECURITY_REASONS" };

/** AWS lists a resource here too: all queues of the account, while the action has no resource. */
const listQueues: Operation = {
  ...listing(SQS, "ListQueues"),
  category: "Data",
  ask: (caller, random) => {
    const asking = listing(SQS, "ListQueues").ask(caller, random);
    const ARN = arnOf("sqs", caller.account ?? APP, "*");
    return asking && { ...asking, resources: [{ accountId: caller.account ?? APP, type: "AWS::SQS::Queue", ARN }] };
  },
};

const sqs: readonly Operation[] = [
  listQueues,
  onListed(SQS, "SendMessage", queues, { data: true, parameters: HIDDEN }),
  onListed(SQS, "SendMessage", queues, { data: true, parameters: HIDDEN }),
  onListed(SQS, "SendMessageBatch", queues, { data: true, action: "SendMessage" }),
  onListed(SQS, "ReceiveMessage", queues, { data: true }),
  onListed(SQS, "DeleteMessage", queues, { data: true }),
  onListed(SQS, "DeleteMessageBatch", queues, { data: true, action: "DeleteMessage" }),
  onListed(SQS, "ChangeMessageVisibilityBatch", queues, { data: true, action: "ChangeMessageVisibility" }),
  onListed(SQS, "GetQueueAttributes", queues, { data: true }),
  onNamed(SQS, "PurgeQueue", queues),
  onNamed(SQS, "SetQueueAttributes", queues, { parameters: { attributes: { VisibilityTimeout: "30" } } }),
  onListed(SQS_FIPS, "SendMessage", queues, { data: true, parameters: HIDDEN }),
];

const SNS = service("sns");
const topics = things(OWNERS, ["orders", "alarms"], (account, name) => {
  const arn = arnOf("sns", account, name);
  return { arn, parameters: { topicArn: arn }, type: "AWS::SNS::Topic" };
});
const sns: readonly Operation[] = [
  onListed(SNS, "Publish", topics, { data: true, parameters: { message: "HIDDEN_DUE_TO_SECURITY_REASONS" } }),
  onListed(SNS, "PublishBatch", topics, { data: true, action: "Publish" }),
  onNamed(SNS, "GetTopicAttributes", topics),
  onNamed(SNS, "Subscribe", topics, { parameters: { protocol: "sqs", endpoint: "HIDDEN_DUE_TO_SECURITY_REASONS" } }),
  listing(SNS, "ListTopics"),
];

const KMS = service("kms");
const KMS_FIPS = service("kms", { services: ["kms-fips"], host: "kms-fips.{region}.amazonaws.com" });
const KEY_IDS = ["1234abcd-12ab-34cd-56ef-1234567890ab", "mrk-0987dcba09fe87dc65baab0987654321"];
const keys = things([APP, SHARED, PARTNER], KEY_IDS, (account, id) => {
  const arn = arnOf("kms", account, `key/${id}`);
  return { arn, parameters: { keyId: arn }, type: "AWS::KMS::Key" };
});
const CONTEXT = { encryptionContext: { Department: "Engineering" } };
/** Two keys take part, each by an action of its own. */
const reEncrypt: Operation = {
  ...KMS,
  event: "ReEncrypt",
  category: "Management",
  ask: (_caller, random) => {
    const [from, to] = [random.pick(keys), random.pick(keys)];
    return {
      requests: [
        { action: "kms:ReEncryptFrom", resource: stated(from.arn), owner: stated(from.account) },
        { action: "kms:ReEncryptTo", resource: stated(to.arn), owner: stated(to.account) },
      ],
      parameters: { sourceKeyId: from.arn, destinationKeyId: to.arn, sourceEncryptionAlgorithm: "SYMMETRIC_DEFAULT" },
      resources: [listed(from), listed(to)],
      owner: stated(to.account),
      keys: {},
      others: keys.map(({ arn }) => arn),
    };
  },
};

const kms: readonly Operation[] = [
  reEncrypt,
  onListed(KMS, "Decrypt", keys, { parameters: { encryptionAlgorithm: "SYMMETRIC_DEFAULT", ...CONTEXT } }),
  onListed(KMS, "Decrypt", keys, { parameters: { encryptionAlgorithm: "SYMMETRIC_DEFAULT" } }),
  onListed(KMS, "GenerateDataKey", keys, { parameters: { keySpec: "AES_256", ...CONTEXT } }),
  onListed(KMS, "GenerateDataKeyWithoutPlaintext", keys, { parameters: { keySpec: "AES_256" } }),
  onListed(KMS, "Encrypt", keys),
  onListed(KMS, "DescribeKey", keys),
  onListed(KMS, "DisableKey", keys),
  onListed(KMS, "ScheduleKeyDeletion", keys, { parameters: { pendingWindowInDays: 7 } }),
  listing(KMS, "ListKeys"),
  listing(KMS, "ListAliases"),
  onListed(KMS_FIPS, "Decrypt", keys),
].map(withTags);

const SECRETS = service("secretsmanager");
const secrets = things([APP, SHARED, STRANGER], ["prod/orders-db-AbCdEf", "test/orders-db-GhIjKl"], (account, name) => {
  const arn = arnOf("secretsmanager", account, `secret:${name}`);
  return { arn, parameters: { secretId: arn }, type: "AWS::SecretsManager::Secret" };
});
/** Secrets that a request names without the six characters at the end of their ARN. */
const secretsByName = secrets.map((secret) => ({
  ...secret,
  parameters: { secretId: secret.arn.split(":secret:")[1]?.slice(0, -7) },
}));
const secretsmanager: readonly Operation[] = [
  onNamed(SECRETS, "GetSecretValue", secrets),
  onNamed(SECRETS, "GetSecretValue", secretsByName, { byName: true }),
  onNamed(SECRETS, "DescribeSecret", secrets),
  onNamed(SECRETS, "PutSecretValue", secrets),
  onNamed(SECRETS, "DeleteSecret", secrets),
  listing(SECRETS, "ListSecrets"),
  listing(SECRETS, "GetRandomPassword"),
].map(withTags);

const ECR_API = service("ecr", { services: ["ecr.api"], host: "api.ecr.{region}.amazonaws.com" });
const repositories = things([APP, SHARED, EKS_IMAGES, STRANGER], ["orders", "eks/coredns"], (account, name) => ({
  arn: arnOf("ecr", account, `repository/${name}`),
  parameters: { registryId: account, repositoryName: name },
  type: "AWS::ECR::Repository",
}));
const ecr: readonly Operation[] = [
  listing(ECR_API, "GetAuthorizationToken"),
  onListed(ECR_API, "DescribeImages", repositories),
  onListed(ECR_API, "PutLifecyclePolicy", repositories),
  onListed(ECR_API, "CreateRepository", repositories),
];

/** Services that carry messages, secrets and images. */
export const MESSAGING: readonly Operation[] = [...sqs, ...sns, ...kms, ...secretsmanager, ...ecr];

/** Tags of resources are in no record of a trail. */
function withTags(operation: Operation): Operation {
  return {
    ...operation,
    ask: (caller, random) => {
      const asking = operation.ask(caller, random);
      const tag = random.pick(["prod", "test", null]);
      const known = open(tag, ["prod", "test", null]);
      return asking && { ...asking, keys: { ...asking.keys, "aws:ResourceTag/env": known } };
    },
  };
}
