import type { Comment } from "./comments";
import type { Entry, Member } from "./entries";

/** The part of the page about one public name. */
export function entryText({ name, signatures, comment, members }: Entry): string {
  const parts = [
    `### ${name}\n`,
    `\`\`\`typescript\n${signatures.join("\n")}\n\`\`\`\n`,
    `${comment.text}\n`,
    ...remarks(comment),
    ...(members.length > 0 ? [table(members)] : []),
  ];
  return parts.join("\n");
}

function remarks({ parameters, tags }: Comment): readonly string[] {
  const lines = [
    ...parameters.map(({ name, text }) => `- \`${name}\`: ${inLine(text)}`),
    ...(tags["returns"] ? [`- Returns ${inLine(tags["returns"])}`] : []),
    ...(tags["throws"] ? [`- Throws ${inLine(tags["throws"])}`] : []),
  ];
  return [
    ...(lines.length > 0 ? [`${lines.join("\n")}\n`] : []),
    ...(tags["example"] ? [`\`\`\`typescript\n${tags["example"].trim()}\n\`\`\`\n`] : []),
  ];
}

function table(members: readonly Member[]): string {
  const hasOptions = members.some(({ isOptional }) => isOptional);
  const head = ["member", "type", ...(hasOptions ? ["default"] : []), ""];
  const rows = members.map((member) => {
    const byDefault = hasOptions ? [defaultOf(member)] : [];
    return [code(member.name), code(member.type), ...byDefault, about(member.comment)];
  });
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `${lines.join("\n")}\n`;
}

/** The default in words, or as code if the comment gives a literal. */
function defaultOf({ isOptional, comment: { tags } }: Member): string {
  const said = tags["default"];
  if (said === undefined) return isOptional ? "" : "required";
  const words = /^- ([\s\S]*)$/.exec(said)?.[1];
  if (words !== undefined) return inCell(words);
  const [literal = "", ...rest] = said.split(/(?<=^(?:"[^"]*"|[\w[\]"]+))(?=[,;])/);
  return `${code(literal)}${inCell(rest.join(""))}`;
}

function about({ text, tags }: Comment): string {
  const thrown = tags["throws"] ? ` Throws ${tags["throws"]}.` : "";
  return inCell(`${text}${thrown}`);
}

function code(text: string): string {
  // A pipe ends a cell even in code; the backslash before it is not shown.
  return `\`${text.replaceAll("|", "\\|")}\``;
}

function inCell(text: string): string {
  return inLine(text).replaceAll("|", "\\|");
}

function inLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}
