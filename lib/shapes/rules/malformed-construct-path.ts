import { shapeRule } from "../rule";
import { show } from "../text";

export const malformedConstructPath = shapeRule({
  id: "malformed-construct-path",
  what: "The former path of a construct is its ids in the stack, joined by slashes.",
  why: "Terraform would find nothing to move, and make new resources.",
  message: (value: string) =>
    value.split("/").includes("")
      ? `${show(value)} is not the path of a construct in its stack: expected its id, after the ids of the constructs around it if there are any, such as "endpoints" or "network/endpoints"`
      : undefined,
});
