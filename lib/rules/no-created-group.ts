import { shapeRule } from "../shapes/rule";

export const noCreatedGroup = shapeRule({
  id: "no-created-group",
  what: "allowFrom() is called on a construct that creates a security group.",
  why: "Groups that exist have owners of their own, and gateway endpoints take no group.",
  message: () =>
    "This construct creates no security group: add the source to the groups in securityGroupIds, or give securityGroup",
});
