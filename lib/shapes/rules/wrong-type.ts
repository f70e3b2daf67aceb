import { shapeRule } from "../rule";
import { show } from "../text";

export const wrongType = shapeRule({
  id: "wrong-type",
  what: "A value has the type that its option takes.",
  why: "Programs in JavaScript and values from JSON reach the library without the compiler's check.",
  message: (received: unknown, expected: string, advice?: string) => {
    const fault = `Expected ${expected}, received ${show(received)}`;
    return advice === undefined ? fault : `${fault}: ${advice}`;
  },
});
