import { matchesText, parseText } from "../../../lib/policy/evaluate/policy-text";
import { readRequest } from "../../../lib/policy/evaluate/request";
import { statementsIn } from "./keys-in";

/** A text that is the same for resources that a policy does not tell apart; undefined for one that is not known. */
export type ResourceKey = (resource: string | undefined) => string | undefined;

const NO_REQUEST = readRequest({ action: "", context: {} });

/** Makes what tells which patterns of a policy match a resource. With variables, every resource may matter on its own. */
export function resourceKeyOf(document: object): ResourceKey {
  const written = statementsIn(document).flatMap(({ Resource: resources, NotResource: excepted }) =>
    [resources ?? excepted].flat().map(String),
  );
  const patterns = [...new Set(written)].filter((text) => text !== "*");
  if (patterns.some((text) => text.includes("${"))) return (resource) => resource;
  const texts = patterns.map((text) => parseText(text, { wildcards: true, variables: false })(NO_REQUEST));
  return (resource) => {
    if (resource === undefined) return undefined;
    let key = "";
    for (const [index, text] of texts.entries()) if (matchesText(text, resource) === true) key += `${index} `;
    return key;
  };
}
