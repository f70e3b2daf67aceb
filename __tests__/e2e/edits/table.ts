import type { Change } from "./run";

/** The edits of one kind, and what they did. */
export interface Section {
  readonly kind: string;
  readonly rows: readonly Row[];
}

/** One edit, and what it did. */
export interface Row {
  readonly title: string;
  readonly changes: readonly Change[];
  readonly note?: string | undefined;
}

/** The tables of what each edit does, as a page in Markdown. */
export function renderPage(kinds: readonly Section[]): string {
  const sections = kinds.map(({ kind, rows: edits }) => {
    const rows = edits.map(({ title, changes, note }) => `| ${title} | ${outcome(changes)} | ${note ?? ""} |`);
    return [`## ${kind}`, "", "| Edit | What Terraform does | Good to know |", "|---|---|---|", ...rows].join("\n");
  });
  return `${[INTRODUCTION, ...sections].join("\n\n")}\n`;
}

const INTRODUCTION = `# What each edit does

A deployed endpoint is production. This is what \`terraform apply\` does after each kind of edit, as
\`terraform plan\` says it under AWS provider 5.100.0. The end-to-end suite \`__tests__/e2e/change-safety.test.ts\`
makes every edit on applied state and writes this page, so it is not edited by hand.

Only a few edits delete an endpoint: to take it out of the map, to rename the key of a custom service, and to rename the
construct without \`moved\` blocks. The others change endpoints in place or leave them alone. The created security group is
replaced, the new one first, when its name or description changes; its name holds the id of the construct.

Every edit starts from interface endpoints for \`sqs\` and \`ecr.dkr\`, a gateway for \`s3\` and a created security
group. Terraform leaves everything else alone. A new \`vpcId\`, \`region\` or \`serviceName\` means a new endpoint: Terraform
replaces the old one.`;

/** What happens, in words. */
function outcome(changes: readonly Change[]): string {
  const sentences = new Map<string, Change[]>();
  for (const change of changes) {
    for (const sentence of kindsOf(change)) {
      sentences.set(sentence, [...(sentences.get(sentence) ?? []), change]);
    }
  }
  const words = [...sentences].map(([sentence, members]) => sentence.replace("…", counted(members)));
  return words.length === 0 ? "Nothing" : words.join(". ");
}

/** The sentences that a change belongs to; the dots stand for what is changed. */
function kindsOf({ actions, args, moved }: Change): readonly string[] {
  const named = args.map((name) => `\`${name}\``).join(", ");
  const kinds: Readonly<Record<string, string>> = {
    "no-op": "",
    create: "Adds …",
    delete: "**Deletes** …",
    update: `Changes … in place: ${named}`,
    "create,delete": "Replaces …, the new one first",
    "delete,create": "**Replaces …, the old one goes first**",
    forget: "Forgets …",
  };
  const kind = kinds[actions.join(",")] ?? actions.join(" and ");
  return [...(moved ? ["Moves … in the state"] : []), ...(kind === "" ? [] : [kind])];
}

function counted(changes: readonly Change[]): string {
  const nouns = changes.map(({ target }) => nounOf(target));
  const distinct = [...new Set(nouns)].sort();
  const amounts = distinct.map((noun) => amount(noun, nouns.filter((one) => one === noun).length));
  return amounts.length < 2 ? amounts.join("") : `${amounts.slice(0, -1).join(", ")} and ${amounts.at(-1)}`;
}

function amount(noun: string, count: number): string {
  return noun === "security group" ? `the ${noun}` : `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function nounOf(target: string): string {
  if (target.includes("security-group")) return "security group";
  if (target.includes("ingress[")) return "rule";
  return target.includes("gateway") ? "gateway" : "interface endpoint";
}
