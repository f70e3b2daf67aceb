const WIDTH = 100;

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
  return /^[a-z_$][\w$]*$/i.test(name) ? name : JSON.stringify(name);
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${writeKey(key)}: ${inline(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
