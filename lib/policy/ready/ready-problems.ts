import { didYouMean, list, type Problem, show } from "../../problems";

/** The text of the error of a function that returns statements or services: all problems of its arguments. */
export function refusedCall(call: string, problems: readonly Problem[]): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const lines = problems.map(({ path, message }) => `  - ${path}: ${message}`);
  return [`Cannot call ${call}(): ${count}`, ...lines].join("\n");
}

export function oneOfTwo(path: string, names: readonly string[], count: number): Problem {
  const received = count === 0 ? "neither: give" : "both: keep";
  return error(path, `Expected either ${list(names)}, received ${received} one of the two`);
}

export function malformedOrganizationId(path: string, value: string): Problem {
  return error(
    path,
    `${show(value)} is not the id of an organization: expected "o-" and 10 to 32 small letters or digits, as aws organizations describe-organization prints it`,
  );
}

export function malformedAccountId(path: string, value: string): Problem {
  const advice = /^\d{1,11}$/.test(value)
    ? `write all 12 digits as text, such as ${show(value.padStart(12, "0"))}`
    : "expected 12 digits";
  return error(path, `${show(value)} is not the id of an AWS account: ${advice}`);
}

export function numericAccountId(path: string, value: number): Problem {
  return error(
    path,
    `Received the number ${value}: write the id as text, such as ${show(String(value).padStart(12, "0"))}, so that leading zeros stay`,
  );
}

export function malformedTagKey(path: string, value: string): Problem {
  return error(
    path,
    `${show(value)} is not the key of a principal tag: expected 1 to 128 letters, digits, spaces or characters of "_.:/=+-@", without * and ?`,
  );
}

export function unknownPartition(path: string, value: string, known: readonly string[]): Problem {
  return error(path, `${show(value)} is not a partition of AWS: use ${list(known)}`);
}

export function unknownBuckets(path: string, value: unknown, near: readonly string[]): Problem {
  return error(path, `There are no AWS-owned buckets under ${show(value)}: use ${list(near)}`);
}

export function noBuckets(path: string): Problem {
  return error(path, 'No buckets are named: say what needs them, such as "ecr"');
}

export function regionWithoutDashesNeeded(path: string, buckets: string): Problem {
  return error(
    path,
    `Missing: the buckets of ${show(buckets)} hold the region without dashes, which cannot be taken out of a Terraform token: give regionWithoutDashes: Fn.replace(region, "-", "")`,
  );
}

export function unknownReader(path: string, name: string, near: readonly string[]): Problem {
  const advice = near.length > 0 ? didYouMean(near) : "search it with npx vpc-endpoints services";
  return error(path, `${show(name)} is not an endpoint service of the catalogue: ${advice}`);
}

export function readsUnknown(path: string, name: string): Problem {
  return error(
    path,
    `The IAM data has no actions for ${show(name)}, so none is known to read only: write its statements by hand`,
  );
}

export function readsNothing(path: string, name: string): Problem {
  return error(
    path,
    `No action that passes through ${show(name)} only reads, and a policy without actions blocks everything: write its statements by hand, or leave the policy out`,
  );
}

function error(path: string, message: string): Problem {
  return { path, message, severity: "error" };
}
