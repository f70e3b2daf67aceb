import { shapeRule } from "../shapes/rule";
import { show } from "../shapes/text";

export const spokeOfHubAccount = shapeRule({
  id: "spoke-of-hub-account",
  what: "SharedVpcEndpointsSpoke serves spokes of other accounts.",
  why: "AWS would reject the second association in the middle of an apply.",
  message: (key: string) =>
    `The hub associates the spoke ${show(key)} itself, since it is of the same account: remove the SharedVpcEndpointsSpoke, or give the accountId of the spoke`,
});
