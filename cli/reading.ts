/** What was read from an input, or one line that says why it cannot be read. */
export type Reading<Value> = { readonly value: Value } | { readonly error: string };
