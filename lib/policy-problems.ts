import { didYouMean, list, type Problem, show } from "./problems";

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

export function emptyConditions(path: string): Problem {
  return error(path, "Received no condition keys: add one, or remove the operator");
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

function error(path: string, message: string): Problem {
  return { path, message, severity: "error" };
}

function warning(path: string, message: string): Problem {
  return { path, message, severity: "warning" };
}
