/**
 * Runs `make` while CDKTF records no stack trace for the tokens that it creates: each trace costs more than its token,
 * and names only lines of this library. Errors that are thrown keep theirs, for V8 records those without this function.
 */
export function withoutCreationTraces<T>(make: () => T): T {
  const { captureStackTrace } = Error;
  Error.captureStackTrace = () => {};
  try {
    return make();
  } finally {
    Error.captureStackTrace = captureStackTrace;
  }
}
