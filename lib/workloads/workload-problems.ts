import { type Problem, show } from "../problems";

/** The text of the error of `mergeWorkloads`: all conflicts. */
export function refusedMerge(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? "1 conflict" : `${problems.length} conflicts`;
  const lines = problems.map(({ path, message }) => `  - ${path}: ${message}`);
  return [`Cannot merge the service sets: ${count}`, ...lines].join("\n");
}

export function differs(path: string, value: unknown, otherPath: string, other: unknown): Problem {
  return error(
    path,
    `${show(value)} contradicts ${show(other)} at ${otherPath}: give both the same value, or give it in one of them only`,
  );
}

export function contradictsDefault(path: string, value: unknown, otherPath: string): Problem {
  return error(
    path,
    `${show(value)} contradicts the default ${show(!value)}, on which ${otherPath} relies: give both the same value, or leave it out`,
  );
}

export function limitedAndOpen(path: string, otherPath: string): Problem {
  return error(
    path,
    `These statements limit a service to which ${otherPath} expects full access: limit it there too, with what that set needs, or leave it out there`,
  );
}

export function policiesNotMergeable(path: string, value: unknown, otherPath: string): Problem {
  return error(
    path,
    `${show(value)} cannot be joined with the policy at ${otherPath}: only lists of statements can, so write both as lists`,
  );
}

export function restrictionWithoutS3(path: string): Problem {
  return error(
    path,
    "There is no s3 in this set to restrict: turn on an option that brings it, or leave restrictS3 out",
  );
}

export function nothingAllowed(path: string): Problem {
  return error(
    path,
    "Nothing would pass, since this set needs no AWS-owned buckets: give the statements for your own buckets",
  );
}

function error(path: string, message: string): Problem {
  return { path, message, severity: "error" };
}
