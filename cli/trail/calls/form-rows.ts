import { type ResourceRow, recordedCalls } from "./recorded-calls";

/** A form of ARN, and what data/recorded-calls says of it. */
export interface FormRow extends Omit<ResourceRow, "members"> {
  readonly form: string;
  /** Where the account of the resource is; undefined if it is that of the caller. */
  readonly owner: string | undefined;
  /** Where the values of the other variables are. */
  readonly variables: readonly (readonly [variable: string, member: string])[];
}

const ROWS = new WeakMap<readonly string[], readonly FormRow[]>();

/** The forms that alone say what a call for an action of these forms acts on; each action has one list of forms. */
export function rowsOf(forms: readonly string[]): readonly FormRow[] {
  const known = ROWS.get(forms);
  if (known !== undefined) return known;
  const rows = forms.flatMap((form) => {
    const row = rowOf(form);
    return row !== undefined && isAlone(form, row, forms) ? [compileRow(form, row)] : [];
  });
  ROWS.set(forms, rows);
  return rows;
}

/** Takes a row apart. */
export function compileRow(form: string, { members, ...row }: ResourceRow): FormRow {
  const { Account: owner, ...variables } = members;
  return { ...row, form, owner, variables: Object.entries(variables) };
}

/** Whether a call for an action of these forms has no other resource than one of this form. */
function isAlone(form: string, { instead = [] }: ResourceRow, forms: readonly string[]): boolean {
  return forms.length === 1 || forms.every((other) => other === form || instead.includes(other));
}

/** What data/recorded-calls says of a form of ARN; undefined if it says nothing. */
export function rowOf(form: string): ResourceRow | undefined {
  const { resources } = recordedCalls();
  return Object.hasOwn(resources, form) ? resources[form] : undefined;
}
