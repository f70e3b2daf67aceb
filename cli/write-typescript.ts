import { printable } from "./printable";

const WIDTH = 100;

const NAME = Symbol("name");

/** A value that is written as a name of the program, such as that of a variable; no input can have one. */
export function programName(name: string): object {
  return { [NAME]: name };
}

/** A value as TypeScript source, formatted as a formatter would: on one line if it fits. */
export function writeTypescript(value: unknown, indent = "", used = indent.length): string {
  const line = inline(value);
  if (used + line.length <= WIDTH || typeof value !== "object" || value === null) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${writeTypescript(item, inner)},\n`);
    return `[\n${items.join("")}${indent}]`;
  }
  const members = Object.entries(value).map(([key, member]) => {
    const head = `${inner}${writeKey(key)}: `;
    return `${head}${writeTypescript(member, inner, head.length)},\n`;
  });
  return `{\n${members.join("")}${indent}}`;
}

/** A key of an object as TypeScript source, with quotes if it needs them. */
export function writeKey(name: string): string {
  // Any other key of this name would set the prototype.
  if (name === "__proto__") return '["__proto__"]';
  return /^[a-z_$][\w$]*$/i.test(name) ? name : writeText(name);
}

function writeText(value: unknown): string {
  return printable(JSON.stringify(value));
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return writeText(value);
  if (NAME in value) return String(value[NAME]);
  const members = Object.entries(value).map(([key, member]) => `${writeKey(key)}: ${inline(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
