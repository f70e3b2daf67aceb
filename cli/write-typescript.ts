const WIDTH = 100;

/** A value as TypeScript source: on one line where it fits, as a formatter would write it. */
export function typescriptOf(value: unknown, indent = "", used = indent.length): string {
  const line = inline(value);
  if (used + line.length <= WIDTH || typeof value !== "object" || value === null) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${typescriptOf(item, inner)},\n`);
    return `[\n${items.join("")}${indent}]`;
  }
  const members = Object.entries(value).map(([key, member]) => {
    const head = `${inner}${keyOf(key)}: `;
    return `${head}${typescriptOf(member, inner, head.length)},\n`;
  });
  return `{\n${members.join("")}${indent}}`;
}

/** A key of an object as TypeScript source, quoted where it must be. */
export function keyOf(name: string): string {
  return /^[a-z_$][\w$]*$/i.test(name) ? name : JSON.stringify(name);
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${keyOf(key)}: ${inline(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
