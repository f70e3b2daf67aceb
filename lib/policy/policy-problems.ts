import { didYouMean, list, type Problem, show } from "../problems";

/** The same problem as a warning. */
export function asWarning(problem: Problem): Problem {
  return { ...problem, severity: "warning" };
}

// Shape

export function malformedPolicy(path: string, received: unknown): Problem {
  const advice =
    typeof received === "string"
      ? "pass the object, such as JSON.parse(text)"
      : "write statements as a list: [{ actions, resources }]";
  return error(
    path,
    `${show(received)} is neither a list of statements nor an IAM document with Statement: ${advice}`,
  );
}

export function policyIsToken(path: string): Problem {
  return error(
    path,
    "The whole policy is a Terraform token, which cannot be checked: write its statements here, with tokens for their values",
  );
}

export function notText(path: string, received: unknown, expected: string): Problem {
  return error(path, `Received ${show(received)}: expected ${expected}`);
}

export function emptyPolicyList(path: string, what: string): Problem {
  return error(path, `Received an empty list: name at least one of the ${what}`);
}

export function repeatedItem(path: string, value: string): Problem {
  return warning(path, `${show(value)} is listed twice and rendered once: remove one of the two`);
}

export function unknownElement(
  path: string,
  name: string,
  near: readonly string[],
  allowed: readonly string[],
): Problem {
  return error(
    path,
    `There is no element ${show(name)}: ${near.length > 0 ? didYouMean(near) : `use ${list(allowed)}`}`,
  );
}

export function missingEffect(path: string): Problem {
  return error(
    path,
    'A statement of an IAM document needs an Effect: add "Effect": "Allow" or "Effect": "Deny"',
  );
}

export function bothOf(path: string, names: readonly string[]): Problem {
  return error(path, `A statement has either ${list(names)}, received both: remove one of them`);
}

export function neitherOf(path: string, names: readonly string[]): Problem {
  return error(
    path,
    `A statement has either ${list(names)}, received neither: add one, such as ${show(names[0])}: ["*"]`,
  );
}

export function bareArnPrincipal(path: string, received: unknown, kind: string): Problem {
  return error(
    path,
    `Received ${show(received)}: expected "*", or principals by kind, such as { ${kind}: ["123456789012"] }`,
  );
}

export function emptyPrincipals(path: string): Problem {
  return error(path, 'Received no principals: name at least one, or write "*" for everyone');
}

export function emptyConditions(path: string, what: string): Problem {
  return error(path, `Received no ${what}: add one, or remove the member`);
}

export function undefinedCondition(path: string): Problem {
  return error(
    path,
    "Received nothing, and without this condition the statement would be about more requests: give a value, or remove the member if that is meant",
  );
}

export function unknownVersion(path: string, received: unknown): Problem {
  return error(path, `${show(received)} is not a version of the IAM policy language: write "2012-10-17"`);
}

export function variablesNeedVersion(path: string, text: string): Problem {
  return error(
    path,
    `IAM reads ${show(text)} as plain text unless the document says "Version": "2012-10-17": add that version, or write \${$} where a dollar sign is meant`,
  );
}

// Statements

export function unknownEffect(path: string, received: string, near: readonly string[]): Problem {
  return error(
    path,
    `${show(received)} is not an effect: ${near.length > 0 ? didYouMean(near) : 'use "Allow" or "Deny"'}`,
  );
}

export function malformedSid(path: string, received: string): Problem {
  return error(
    path,
    `${show(received)} is not a statement id: use letters, digits, spaces, "-" and "_", such as "${asSid(received)}"`,
  );
}

export function repeatedSid(path: string, received: string, first: string): Problem {
  return error(
    path,
    `${show(received)} is already the id of the statement ${first}: ids must differ within a policy`,
  );
}

export function noAllow(path: string): Problem {
  return error(
    path,
    "No statement allows anything, so the endpoint would block every request: add a statement that allows, such as ...fullAccess()",
  );
}

export function policyTooLarge(path: string, characters: number, most: number): Problem {
  return error(
    path,
    `The policy has ${characters} characters, and AWS accepts ${most}: use patterns such as "sqs:Get*", or fewer resources`,
  );
}

export function policyMayBeTooLarge(path: string, characters: number, most: number): Problem {
  return warning(
    path,
    `The policy will have some ${characters} characters once Terraform knows its tokens, and AWS accepts ${most}: use patterns or fewer resources`,
  );
}

// Principals

export function gatewayPrincipal(path: string): Problem {
  return error(
    path,
    'A gateway endpoint accepts the principal "*" only (an account id would mean its root user): write "*", and narrow it with ArnLike on "aws:PrincipalArn" or StringEquals on "aws:PrincipalAccount"',
  );
}

export function notPrincipalAllow(path: string): Problem {
  return error(
    path,
    'NotPrincipal cannot be used with Allow: write "Principal": "*" with ArnNotLike on "aws:PrincipalArn"',
  );
}

export function denyNotPrincipal(path: string): Problem {
  return warning(
    path,
    'NotPrincipal also denies principals with a permissions boundary and sessions that are not listed: prefer "Principal": "*" with ArnNotLike on "aws:PrincipalArn"',
  );
}

export function wildcardInPrincipal(path: string, received: string): Problem {
  return error(
    path,
    `${show(received)} holds a wildcard, which a principal cannot: write "*" for everyone, and narrow it with ArnLike on "aws:PrincipalArn"`,
  );
}

export function malformedPrincipal(path: string, received: string, example: string): Problem {
  return error(
    path,
    `${show(received)} is not a principal of this kind: expected an id or ARN such as ${show(example)}`,
  );
}

// Actions

export function malformedAction(path: string, received: string, near: readonly string[]): Problem {
  const advice =
    near.length > 0 ? didYouMean(near) : 'write "*", or service and name, such as "sqs:SendMessage"';
  return error(path, `${show(received)} is not the name of an action: ${advice}`);
}

export function foreignAction(
  path: string,
  received: string,
  service: string,
  prefixes: readonly string[],
  near: readonly string[],
): Problem {
  const carried = prefixes.map((prefix) => (prefix.includes(":") ? prefix : `${prefix}:*`));
  const advice = near.length > 0 ? didYouMean(near) : "move it to the policy of its own endpoint";
  return error(
    path,
    `${show(received)} does not pass through the ${show(service)} endpoint, which carries ${list(carried)}: ${advice}`,
  );
}

export function unknownAction(
  path: string,
  received: string,
  near: readonly string[],
  data: string,
): Problem {
  const wayOut = orAddedSince(near, `write unchecked(${show(received)})`);
  return error(path, `${show(received)} is not an action in ${data}: ${wayOut}`);
}

export function matchesNoAction(
  path: string,
  received: string,
  near: readonly string[],
  data: string,
): Problem {
  const wayOut = orAddedSince(near, `write unchecked(${show(received)})`);
  return error(path, `${show(received)} matches no action in ${data}: ${wayOut}`);
}

// Resources

/** What is wrong with an ARN. */
export type ArnFault = "form" | "partition" | "service" | "account" | "mixedAccount";

export function faultyArn(
  path: string,
  received: string,
  fault: ArnFault,
  partitions: readonly string[],
): Problem {
  const advice = {
    form: 'expected "*" or an ARN with six parts: arn:partition:service:region:account:resource',
    partition: `its partition is unknown, use ${list(partitions)}`,
    service: "its service must be in lower case",
    account: "its account must have 12 digits, or be empty or a wildcard",
    mixedAccount: "its account mixes digits and wildcards, which an endpoint policy cannot",
  };
  return error(path, `${show(received)} is not an ARN that AWS accepts: ${advice[fault]}`);
}

// Conditions

export function unknownOperator(path: string, received: string, near: readonly string[]): Problem {
  const advice =
    near.length > 0 ? didYouMean(near) : "use an operator of IAM, such as StringEquals or ArnLike";
  return error(path, `${show(received)} is not a condition operator: ${advice}`);
}

export function qualifiedNull(path: string, received: string): Problem {
  return error(path, `${show(received)} is not a condition operator: write "Null" without a qualifier`);
}

export function unknownKey(
  path: string,
  received: string,
  service: string | undefined,
  near: readonly string[],
  data: string,
): Problem {
  const where = service === undefined ? "" : ` for the ${show(service)} endpoint`;
  const wayOut = orAddedSince(near, 'set unknownActions to "warn"');
  return error(path, `${show(received)} is not a condition key${where} in ${data}: ${wayOut}`);
}

export function missingTagKey(path: string, received: string, pattern: string): Problem {
  return error(
    path,
    `${show(received)} names no tag: write the key of the tag, such as "${pattern.replace("*", "team")}"`,
  );
}

export function keysDifferInCase(path: string, received: string, other: string): Problem {
  return error(
    path,
    `${show(received)} and ${show(other)} are the same condition key to IAM: write it once, with all values`,
  );
}

export function valueTypeMismatch(
  path: string,
  key: string,
  operator: string,
  types: readonly string[],
): Problem {
  const advice = [...new Set(types)].map((type) => OPERATORS_OF[type] ?? type);
  return error(path, `${operator} does not compare the type of ${show(key)}: use ${list(advice)}`);
}

export function wholeListKey(path: string, key: string, operator: string): Problem {
  return error(
    path,
    `${show(key)} holds a list, which ${operator} alone does not compare: write "ForAnyValue:${operator}" or "ForAllValues:${operator}"`,
  );
}

export function singleValueInSet(path: string, key: string, operator: string, set: string): Problem {
  const consequence = set === "ForAllValues" ? ", and the condition holds whenever the key is absent" : "";
  return error(
    path,
    `${show(key)} holds one value, not a list${consequence}: write ${show(operator.slice(set.length + 1))}`,
  );
}

export function denyAnyValue(path: string, key: string): Problem {
  return warning(
    path,
    `This Deny does not apply to requests without ${show(key)}: add a second Deny with Null on that key if they are to be denied too`,
  );
}

export function keyOfNoAction(path: string, key: string, actions: readonly string[]): Problem {
  return warning(
    path,
    `No request for the actions of this statement carries ${show(key)}, which is known for ${list(actions)}: check the key and the actions`,
  );
}

export function malformedConditionValue(
  path: string,
  received: string,
  operator: string,
  expected: string,
): Problem {
  return error(path, `${show(received)} cannot be compared by ${operator}: expected ${expected}`);
}

export function severalTruths(path: string, operator: string): Problem {
  return error(path, `${operator} compares one value, received several: keep one`);
}

export function wildcardIsText(path: string, received: string, operator: string, like: string): Problem {
  return warning(
    path,
    `${operator} takes the wildcards of ${show(received)} literally: use ${like} for a pattern`,
  );
}

export function idWithWildcard(path: string, received: string, key: string): Problem {
  return error(
    path,
    `${show(received)} holds a wildcard, but an endpoint policy compares ${show(key)} with whole ids only: list the ids`,
  );
}

export function shortBesideWildcard(path: string, received: string, least: number): Problem {
  return error(
    path,
    `${show(received)} is too short a pattern for an endpoint policy: each wildcard needs ${least} consecutive characters before or after it`,
  );
}

export function onlyWildcard(path: string, key: string): Problem {
  return error(
    path,
    `"*" alone is too short a pattern for an endpoint policy: to require that the key is present, write Null: { ${show(key)}: false }`,
  );
}

// Sign-in

export function federationStopped(path: string): Problem {
  return warning(
    path,
    'No statement lets AssumeRoleWithWebIdentity and AssumeRoleWithSAML pass, whose callers are no principals of AWS yet, so pods with IAM roles for service accounts (IRSA) and users of SAML cannot sign in: add ...federatedSignIn({ organizationId }), or deny "sts:AssumeRoleWithWebIdentity" if that is meant',
  );
}

/** An operator for each type of condition key. */
const OPERATORS_OF: Readonly<Record<string, string>> = {
  ARN: "ArnLike",
  Bool: "Bool",
  Date: "DateLessThan",
  IPAddress: "IpAddress",
  Numeric: "NumericEquals",
  String: "StringEquals",
};

/** What to do about a name that the data does not know: mend it, or say that it is new. */
function orAddedSince(near: readonly string[], wayOut: string): string {
  return near.length > 0
    ? `${didYouMean(near)} If AWS has added it since, ${wayOut}`
    : `if AWS has added it since, ${wayOut}`;
}

function asSid(text: string): string {
  return text.replace(/[^A-Za-z0-9 _-]+(.?)/g, (_, next: string) => next.toUpperCase()) || "Statement1";
}

function error(path: string, message: string): Problem {
  return { path, message, severity: "error" };
}

function warning(path: string, message: string): Problem {
  return { path, message, severity: "warning" };
}
