import { redactArn } from "./redact-arn";
import type { StandIn } from "./stand-ins";

/** Ids that need no more than their form to be recognized, and the kinds of their stand-ins. */
const IDS = [
  { kind: "account", form: /\b\d{12}\b/g },
  { kind: "organization", form: /\bo-[a-z0-9]{10,32}\b/g },
  { kind: "id", form: /\b(?:vpce-svc|vpce|vpc|subnet|sg|eni|i|r|ou)-[0-9a-f]{8,}(?:-[0-9a-z]+)?\b/g },
  { kind: "principal", form: /\bA[A-Z]{3}[A-Z0-9]{12,}\b/g },
  { kind: "address", form: /\b\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?\b/g },
  { kind: "address", form: /(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}:?[0-9a-f]{0,4}(?:\/\d{1,3})?(?![\w:])/gi },
] as const;

/** Replaces in a text what is recognized by its form: ARNs, accounts, organizations, ids, addresses, names of tags. */
export function redactText(text: string, standIn: StandIn): string {
  const parts = text.split(/(arn:[\w*-]*:[\w*-]*:[^\s"',()]*)/);
  return parts.map((part, index) => (index % 2 === 0 ? redactIds(part, standIn) : redactArn(part, standIn))).join("");
}

/** Replaces ids in a text without ARNs. */
export function redactIds(text: string, standIn: StandIn): string {
  const tags = text.replace(
    /((?:Principal|Resource|Request)Tag\/)([^\s"',()]+)/gi,
    (_, key: string, name: string) => key + standIn("tag", name),
  );
  const references = tags.replace(/terraform:[^\s}',]+/g, (key) => `terraform:${standIn("reference", key)}`);
  return IDS.reduce((redacted, { kind, form }) => redacted.replace(form, (id) => standIn(kind, id)), references);
}
