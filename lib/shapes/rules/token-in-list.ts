import { shapeRule } from "../rule";

export const tokenInList = shapeRule({
  id: "token-in-list",
  what: "A token for a whole list is not a member of a list.",
  why: "CDKTF would write a list in a list, which Terraform refuses.",
  message: () => "A whole-list token stands inside a list: pass the token itself, or join lists with Fn.concat([...])",
});
