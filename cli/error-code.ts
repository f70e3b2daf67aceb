/** The code of a Node.js error, such as `ENOENT`; its message if it has no code. */
export function errorCode(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  if ("code" in error && typeof error.code === "string") return error.code;
  return "message" in error ? String(error.message) : String(error);
}
