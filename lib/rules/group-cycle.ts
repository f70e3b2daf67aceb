import { shapeRule } from "../shapes/rule";

export const groupCycle = shapeRule({
  id: "group-cycle",
  what: "A group that keeps its rules inline does not admit a group whose own inline rules name it.",
  why: "Each of the two would need the other one first, and Terraform refuses the cycle.",
  message: (address: string, isAdopted: boolean) => {
    const start = `${address} names the security group of the endpoints in its rules and is admitted by it, and Terraform can make neither first`;
    const apart = "write that rule of it as a resource of its own (aws_vpc_security_group_egress_rule)";
    return isAdopted
      ? `${start}: ${apart}`
      : `${start}: name the sources in securityGroup instead of allowFrom(), or ${apart}`;
  },
});
