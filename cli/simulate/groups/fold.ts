/** How much of a resource and a principal is left at each level of folding; the last leaves nothing. */
export const MOST_FOLDED = 4;

/**
 * A resource as a pattern that stands for more of them: for the first folder of a bucket or the like, for a bucket or a
 * type of resource, then for all of a service in an account, then for everything.
 */
export function foldResource(resource: string | null, level: number): string | null {
  if (resource === null || resource === "*" || level === 0) return resource;
  const parts = resource.split(":");
  if (level >= 3 || parts.length < 6) return level >= 3 ? "*" : resource;
  const [head, name] = [parts.slice(0, 5).join(":"), parts.slice(5).join(":")];
  const pieces = name.split(/(?<=[:/])/);
  const kept = level === 1 ? 2 : 1;
  return pieces.length > kept ? `${head}:${pieces.slice(0, kept).join("")}*` : `${head}:${name}`;
}

/** A principal as what stands for more of them: from the last level but one on, its account. */
export function foldPrincipal(principal: string, level: number): string {
  if (level < 3) return principal;
  const account = /:(\d{12}):/.exec(principal)?.[1];
  return level < MOST_FOLDED && account !== undefined ? `account ${account}` : "several principals";
}

/** An action as what stands for more of them: at the last level, all of its service. */
export function foldAction(action: string, level: number): string {
  return level < MOST_FOLDED ? action : `${action.split(":")[0]}:*`;
}
