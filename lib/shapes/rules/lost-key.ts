import { shapeRule } from "../rule";

export const lostKey = shapeRule({
  id: "lost-key",
  what: 'No key is "__proto__".',
  why: "JavaScript takes it for the prototype of an object, so CDKTF would lose it without a word.",
  source: "https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Object/proto (2026)",
  message: (key: string) =>
    key === "__proto__"
      ? 'JavaScript takes "__proto__" for the prototype of an object, so CDKTF would lose it: use another key'
      : undefined,
});
