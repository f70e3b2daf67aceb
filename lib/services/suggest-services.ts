import type { EndpointService } from "./endpoint-service";
import { nearest, wordsOf } from "./nearest";

/** Services by everyday names that are neither product names of AWS nor names of SDK clients. */
export const ALIASES: Readonly<Record<string, readonly string[]>> = {
  alb: ["elasticloadbalancing"],
  cloudwatchevents: ["events"],
  containerregistry: ["ecr.api", "ecr.dkr"],
  docker: ["ecr.dkr"],
  elasticcomputecloud: ["ec2"],
  elasticcontainerregistry: ["ecr.api", "ecr.dkr"],
  elasticcontainerservice: ["ecs", "ecs-agent", "ecs-telemetry"],
  elastickubernetesservice: ["eks", "eks-auth"],
  msk: ["kafka"],
  nlb: ["elasticloadbalancing"],
  opensearch: ["osis"],
  parameterstore: ["ssm"],
  sessionmanager: ["ssmmessages", "ssm"],
  simpleemailservice: ["email", "email-smtp"],
  simplenotificationservice: ["sns"],
  simplequeueservice: ["sqs"],
  simplestorageservice: ["s3"],
  smtp: ["email-smtp"],
  systemsmanager: ["ssm", "ssmmessages", "ec2messages"],
  vpc: ["ec2"],
};

const OWNERS = ["aws", "amazon"];

/**
 * Services that `word` may mean, the likeliest first: by everyday name, SDK client, IAM prefix and product name,
 * then by spelling.
 */
export function suggestAmong(word: string, services: readonly EndpointService[], atMost: number): readonly string[] {
  const asked = withoutAddress(word);
  const key = keyOf(asked);
  if (key === "") return [];
  const wantsFips = /fips/i.test(asked);
  const offered = services.filter(({ fips, retired }) => (wantsFips || !fips) && !retired);
  const having = (test: (service: EndpointService) => boolean) => offered.filter(test).map(({ name }) => name);
  const isKey = (name: string) => keyOf(name) === key;
  const found = [
    ...having(({ name }) => isKey(name)),
    ...aliasesOf(key),
    ...having(({ sdkClients }) => sdkClients.some(isKey)),
    ...having(({ iamPrefixes }) => iamPrefixes !== "unknown" && iamPrefixes.some(isKey)),
    ...having(({ title }) => titleNames(title).some(isKey)),
    ...nearest(asked, having(Boolean), atMost),
    ...having(({ title }) => containsWords(title, asked)),
  ];
  return [...new Set(found)].slice(0, atMost);
}

/** The services that have an everyday name, or none. */
export function aliasesOf(key: string): readonly string[] {
  return Object.hasOwn(ALIASES, key) ? (ALIASES[key] ?? []) : [];
}

/** `com.amazonaws.us-east-1.sqs` without what precedes the name. */
function withoutAddress(word: string): string {
  return word.trim().replace(/^(?:[a-z0-9-]+\.)+?[a-z]{2,4}(?:-[a-z]+)+-[0-9]+\./, "");
}

/** A name without its owner, case and separators: `Amazon CloudWatch` is `cloudwatch`. */
function keyOf(name: string): string {
  return keyWordsOf(name).join("");
}

function keyWordsOf(name: string): readonly string[] {
  return wordsOf(name).filter((part) => !OWNERS.includes(part));
}

/** A title may list products, or give an abbreviation in brackets; each of them is a name. */
function titleNames(title: string): readonly string[] {
  return [title, ...title.split(/[,;()]/)];
}

function containsWords(title: string, asked: string): boolean {
  const known = keyWordsOf(title);
  return keyWordsOf(asked).every((part) => known.includes(part));
}
