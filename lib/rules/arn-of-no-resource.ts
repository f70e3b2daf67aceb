import { type NormalStatement, textsOf } from "../policy/document/normal";
import { parseArn } from "../policy/evaluate/arn";
import { mayOverlap, symbolsOf } from "../policy/evaluate/symbols";
import { parseAction } from "../policy/iam/find-actions";
import { kindOfKey } from "../policy/iam/key-kinds";
import { show } from "../shapes/text";
import { eachConditionText } from "./each-condition";
import { defineRule, eachStatement, type Finding } from "./rule";

/** The form that AWS gives to the ARNs of one kind. */
interface KindOfArn {
  /** What the ARNs of the kind are recognized by. */
  readonly begins: RegExp;
  /** A pattern for what AWS makes of their resource part; nothing if what they are recognized by is the fault. */
  readonly form: string;
  readonly why: string;
  readonly fix: (arn: string) => string;
}

const RESOURCES: readonly KindOfArn[] = [
  // https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html (2026)
  {
    begins: /^arn:[^:]*:secretsmanager:[^:]*:[^:]*:secret:./,
    form: "*-??????",
    why: "matches no secret, as Secrets Manager ends their ARNs with a hyphen and six random characters",
    fix: (arn) => `${arn.replace(/-?\?*$/, "")}-??????`,
  },
  // https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html (2026)
  {
    begins: /^arn:[^:]*:execute-api:[^:]*:[^:]*:./,
    form: "*/*",
    why: "matches no method of an API, as their ARNs go on with a stage, a method and a path",
    fix: (arn) => `${arn}/*`,
  },
  // https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanager.html (2026)
  {
    begins: /^arn:[^:]*:ssm:[^:]*:[^:]*:parameter\/\/[^*?]/,
    form: "",
    why: "matches no parameter, as their ARNs leave out the slash that a name begins with",
    fix: (arn) => arn.replace("//", "/"),
  },
];

/** https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html (2026) */
const PERMISSION_SET: KindOfArn = {
  begins: /:role\/.*AWSReservedSSO_/,
  form: "role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_*_*",
  why: "matches no role of a permission set, as their ARNs have a path of IAM Identity Center and a random ending",
  fix: (arn) => arn.replace(/:role\/.*(AWSReservedSSO_.*?)_?$/, ":role/aws-reserved/sso.amazonaws.com/*$1_*"),
};

export const arnOfNoResource = defineRule({
  id: "arn-of-no-resource",
  severity: "warn",
  basis: "facts",
  what: "An ARN has the parts that AWS adds to the name of a resource.",
  why: "Otherwise it matches no resource, and the statement does not do what it says.",
  source: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html (2026)",
  check: (subject) => [...checkResources(subject), ...checkPrincipals(subject)],
});

const checkResources = eachStatement((statement) => {
  if (createsSecrets(statement)) return [];
  return textsOf(statement.resources.items).flatMap(({ value, path }): readonly Finding[] => {
    const message = messageOn(value, RESOURCES);
    return message === undefined ? [] : [{ path, message }];
  });
});

const checkPrincipals = eachConditionText((text, path, { condition: { key } }) => {
  const message = kindOfKey(key) === "principal ARN" ? messageOn(text, [PERMISSION_SET]) : undefined;
  return message === undefined ? [] : [{ path, message }];
});

/** What a secret that does not exist yet is compared as is not documented. */
function createsSecrets({ actions }: NormalStatement): boolean {
  return textsOf(actions.items).some(({ value }) => parseAction(value)?.name.toLowerCase() === "createsecret");
}

function messageOn(arn: string, kinds: readonly KindOfArn[]): string | undefined {
  const kind = kinds.find(({ begins }) => begins.test(arn));
  const { resource = "" } = parseArn(arn) ?? {};
  if (kind === undefined || mayOverlap(symbolsOf(resource), symbolsOf(kind.form))) return undefined;
  return `${show(arn)} ${kind.why}: write ${JSON.stringify(kind.fix(arn))}`;
}
