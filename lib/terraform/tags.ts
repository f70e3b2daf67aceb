import { Fn, Token } from "cdktf";

/** Merges maps of tags, later ones over earlier ones: at synth where all are known, otherwise in Terraform. */
export function mergeTags(...maps: readonly unknown[]): { [key: string]: string } {
  const given = maps.filter((map) => map !== undefined && map !== null);
  if (given.some((map) => Token.isUnresolved(map))) return Token.asStringMap(Fn.merge(given));
  return Object.assign({}, ...given);
}
