import { isObject } from "../../../lib/shapes/is-object";

/** The condition keys that a policy asks for, in conditions and as variables, in lower case. */
export function keysIn(document: object): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const statement of [Object.entries(document).find(([name]) => name === "Statement")?.[1]].flat()) {
    const conditions = isObject(statement) ? statement["Condition"] : undefined;
    for (const tests of isObject(conditions) ? Object.values(conditions) : []) {
      for (const key of isObject(tests) ? Object.keys(tests) : []) keys.add(key.toLowerCase());
    }
  }
  for (const [, key = ""] of JSON.stringify(document).matchAll(/\$\{\s*([^},]+?)\s*[},]/g)) {
    keys.add(key.replaceAll('\\"', '"').toLowerCase());
  }
  return keys;
}

/** Whether a policy names anybody but everyone, so that it matters who makes a request. */
export function namesPrincipals(document: object): boolean {
  const statements = [Object.entries(document).find(([name]) => name === "Statement")?.[1]].flat();
  return statements.some((statement) => {
    if (!isObject(statement)) return true;
    const { Principal: principal, NotPrincipal: excepted } = statement;
    return excepted !== undefined || (principal !== "*" && JSON.stringify(principal) !== '{"AWS":"*"}');
  });
}
