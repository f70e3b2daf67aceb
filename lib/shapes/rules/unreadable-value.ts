import { shapeRule } from "../rule";
import { show } from "../text";

export const unreadableValue = shapeRule({
  id: "unreadable-value",
  what: "A value can be read without an error.",
  why: "A getter or a proxy that throws hides what was meant.",
  message: (error: unknown) => {
    const words = typeof error === "object" && error !== null && "message" in error ? error.message : error;
    return `Reading the value fails with ${show(words)}: pass a plain value without getters and proxies`;
  },
});
