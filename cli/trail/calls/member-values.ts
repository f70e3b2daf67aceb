import { knownText } from "./known-text";

type Parameters = Readonly<Record<string, unknown>>;

/**
 * The values of a member as data/recorded-calls names it: `streamARN|streamName` is the first of the two that is there,
 * `queueUrl/4` a part of a path, and a list gives all its values. None if one of them is not known.
 */
export function memberValues(parameters: Parameters, spec: string, variable: string): readonly string[] {
  for (const alternative of spec.split("|")) {
    const [member = "", part] = alternative.split("/");
    const value = parameters[member];
    if (value === undefined || value === null) continue;
    const texts = (Array.isArray(value) ? value : [value]).map((each) => {
      const text = knownText(each);
      return text === undefined
        ? undefined
        : asVariable(part === undefined ? text : text.split("/")[Number(part)], variable);
    });
    const known = texts.filter((text) => text !== undefined);
    return known.length === texts.length ? known : [];
  }
  return [];
}

/** The value as the ARN has it; undefined if the record names something else, such as an alias. */
function asVariable(text: string | undefined, variable: string): string | undefined {
  if (text === undefined || text === "" || text.startsWith("arn:")) return text || undefined;
  switch (variable) {
    case "KeyId":
      return text.includes("/") ? undefined : text;
    case "FunctionName":
      return text.includes(":") ? undefined : text;
    // A version or a label may follow the name.
    case "ParameterNameWithoutLeadingSlash":
      return text.replace(/^\//, "").replace(/:.*$/, "");
    default:
      return text;
  }
}
