// What a compiled file or a declaration file imports.
import { posix } from "node:path";

const SPECIFIER = /(?<=\b(?:require\(|import\(|from )")[^"]+(?=")/g;

/** The module names in a text, as it writes them. */
export function importsOf(text) {
  return text.match(SPECIFIER) ?? [];
}

/** The text with each module name replaced. */
export function replaceImports(text, replacement) {
  return text.replace(SPECIFIER, replacement);
}

/** Whether a module name is that of another file of the same package. */
export function isRelative(specifier) {
  return specifier.startsWith(".");
}

/** The path, without its ending, that a file means by a relative module name. */
export function targetOf(file, specifier) {
  return posix.join(posix.dirname(file), specifier);
}
