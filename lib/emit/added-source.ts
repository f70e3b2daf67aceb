import { TerraformDataSource, TerraformResource } from "cdktf";
import type { Construct } from "constructs";
import { readAddedSource } from "../plan/read-source";
import { noCreatedGroup } from "../rules/no-created-group";
import { isObject } from "../shapes/is-object";
import { type Problem, rejectCall } from "../shapes/problem";
import { resolveIn } from "./resolve-in";
import type { EmittedGroup } from "./security-group";
import { wrapTokens } from "./tokens";

/** Admits the source of a call of `allowFrom()`. Throws one error with all that is wrong with it. */
export function admitSource(
  construct: Construct,
  group: EmittedGroup | undefined,
  given: { readonly source: unknown; readonly options: unknown },
): void {
  const problems: Problem[] = group ? [] : [...noCreatedGroup.check([])];
  const source = idOf(given.source);
  const wrapped = wrapTokens({ ...given, source }, problems);
  const reference = resolveIn(construct, source);
  const found = isObject(wrapped)
    ? readAddedSource({ source: wrapped["source"], options: wrapped["options"] }, reference, problems)
    : undefined;
  rejectCall("allowFrom", problems);
  if (found) group?.admit(found);
}

/** A resource or a data source stands for its id. */
function idOf(source: unknown): unknown {
  const isElement = TerraformResource.isTerraformResource(source) || TerraformDataSource.isTerraformDataSource(source);
  return isElement && "id" in source ? source.id : source;
}
