import { shapeRule } from "../rule";
import { show } from "../text";

export const noReadingActions = shapeRule({
  id: "no-reading-actions",
  what: "A service whose reading actions are asked for has some.",
  why: "A policy without actions blocks every request.",
  message: (service: string, reading: readonly unknown[]) =>
    reading.length > 0
      ? undefined
      : `No action that passes through ${show(service)} only reads, and a policy without actions blocks everything: write its statements by hand, or leave the policy out`,
});
