import { FOLD_LEVELS, type FoldLevel, foldResources, type Resource, SEPARATORS } from "./fold-resources";

/** Longer texts are no ARNs: object keys have at most 1,024 bytes. */
const LONGEST = 2048;

/** The resources that calls named, in bounded memory. */
export interface SeenResources {
  readonly exact: Set<string>;
  /** The beginnings of those that were folded. */
  readonly beginnings: Set<string>;
  /** How far they were folded to save memory; 0 if they were not. */
  level: number;
}

/** Makes an empty set. */
export function noResources(): SeenResources {
  return { exact: new Set(), beginnings: new Set(), level: 0 };
}

/** Whether a text is an ARN that a statement can name. */
export function isNameable(resource: string): boolean {
  return resource.length <= LONGEST && /^arn:[\w-]+:[\w-]+:[\w-]*:[\w-]*:./s.test(resource);
}

/** How many there are, patterns among them. */
export function sizeOf({ exact, beginnings }: SeenResources): number {
  return exact.size + beginnings.size;
}

/** Adds a resource; false if there is no room for it, even if the `most` that are kept are folded. */
export function addResource(seen: SeenResources, resource: string, most: number): boolean {
  if (seen.exact.has(resource) || isFolded(seen, resource)) return true;
  if (sizeOf(seen) >= most) makeRoom(seen, most);
  if (isFolded(seen, resource)) return true;
  if (sizeOf(seen) >= most) return false;
  const { text, folded } = readResource(resource);
  (folded ? seen.beginnings : seen.exact).add(text);
  return true;
}

/** What was seen, folded as far as a level says, in the order of the texts. */
export function resourcesIn(seen: SeenResources, level: FoldLevel): readonly Resource[] {
  const folded = foldResources(allOf(seen), level);
  return [...folded].sort((one, other) => (one.text < other.text ? -1 : 1));
}

/** Records name a log group and all of its streams with `:*`, which is no character of a name. */
function readResource(resource: string): Resource {
  const isAllStreams = /^arn:[\w-]+:logs:[^*]*:\*$/.test(resource);
  return isAllStreams ? { text: resource.slice(0, -1), folded: true } : { text: resource, folded: false };
}

function isFolded({ beginnings }: SeenResources, resource: string): boolean {
  if (beginnings.size === 0) return false;
  for (let at = 0; at < resource.length; at++) {
    if (SEPARATORS.includes(resource.charAt(at)) && beginnings.has(resource.slice(0, at + 1))) return true;
  }
  return false;
}

/** Folds in place until half of the room is free, at the level that takes least away. */
function makeRoom(seen: SeenResources, most: number): void {
  for (const [index, level] of FOLD_LEVELS.entries()) {
    const folded = foldResources(allOf(seen), level);
    seen.level = Math.max(seen.level, index);
    seen.exact.clear();
    seen.beginnings.clear();
    for (const one of folded) (one.folded ? seen.beginnings : seen.exact).add(one.text);
    if (folded.length <= most / 2) return;
  }
}

function allOf({ exact, beginnings }: SeenResources): readonly Resource[] {
  return [
    ...[...exact].map((text) => ({ text, folded: false })),
    ...[...beginnings].map((text) => ({ text, folded: true })),
  ];
}
