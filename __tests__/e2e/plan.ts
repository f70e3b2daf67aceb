import { join } from "node:path";
import { type Options, optionArguments, terraform, type Workspace } from "./terraform";

/** What terraform does with a resource instance. */
export type Action = "no-op" | "create" | "read" | "update" | "delete" | "forget";

/** One resource instance in a plan. */
export interface ResourceChange {
  readonly address: string;
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
  readonly index?: string | number;
  /** The address in the state, if a `moved` block changes it. */
  readonly previous_address?: string;
  readonly change: {
    readonly actions: readonly Action[];
    readonly before: Readonly<Record<string, unknown>> | null;
    readonly after: Readonly<Record<string, unknown>> | null;
    readonly after_unknown: unknown;
    readonly importing?: { readonly id?: string };
  };
}

/** `terraform show -json` of a plan, and the plan's file. */
export interface Plan {
  /** Name of the plan's file in the workspace, to be given to `apply` as an argument. */
  readonly file: string;
  readonly resource_changes: readonly ResourceChange[];
  readonly output_changes: Readonly<Record<string, { readonly actions: readonly Action[] }>>;
}

/** The four numbers of a plan. */
export interface Counts {
  readonly import: number;
  readonly add: number;
  readonly change: number;
  readonly destroy: number;
}

/** Plans the workspace; the state is left as it is. */
export async function plan(work: Workspace, options: Options = {}): Promise<Plan> {
  const file = `plan-${process.hrtime.bigint()}.tfplan`;
  const args = ["plan", "-input=false", "-no-color", `-out=${join(work.dir, file)}`, ...optionArguments(options)];
  await terraform(work, args);
  const shown: Partial<Plan> = JSON.parse(await terraform(work, ["show", "-json", file]));
  return { file, resource_changes: shown.resource_changes ?? [], output_changes: shown.output_changes ?? {} };
}

/** What the plan does, by address; no-ops and reads are left out, so an empty plan is `{}`. */
export function actions(plan: Plan): Readonly<Record<string, readonly Action[]>> {
  const entries = plan.resource_changes.map(({ address, change }) => [address, change.actions] as const);
  return Object.fromEntries(entries.filter(([, [first]]) => first !== "no-op" && first !== "read"));
}

/** The plan in terraform's own numbers; a replacement counts as one to add and one to destroy. */
export function counts({ resource_changes }: Plan): Counts {
  const managed = resource_changes.filter(({ mode }) => mode === "managed");
  const having = (action: Action) => managed.filter(({ change }) => change.actions.includes(action)).length;
  return {
    import: managed.filter(({ change }) => change.importing).length,
    add: having("create"),
    change: having("update"),
    destroy: having("delete"),
  };
}
