import { shapeRule } from "../rule";
import { show } from "../text";

export const unknownActionsOfService = shapeRule({
  id: "unknown-actions-of-service",
  what: "The IAM data has actions for a service whose reading actions are asked for.",
  why: "Without them nobody knows which ones only read.",
  message: (service: string, actions: readonly unknown[]) =>
    actions.length > 0
      ? undefined
      : `The IAM data has no actions for ${show(service)}, so none is known to read only: write its statements by hand`,
});
