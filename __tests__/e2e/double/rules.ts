import { structures } from "./query";
import type { Call } from "./state";
import { escapeXml, nodeOf, nodesOf, textOf, type XmlNode } from "./xml";

/** AuthorizeSecurityGroupIngress, and the descriptions of groups and prefix lists, which moto forgets. */
export async function authorizeIngress(call: Call): Promise<XmlNode> {
  const { action, params, state } = call;
  const reply = await call.ask(action, Object.fromEntries(params));
  for (const rule of structures(params, "IpPermissions")) {
    const ports = portsOf(rule["IpProtocol"], rule["FromPort"], rule["ToPort"]);
    const sources = ["Groups", "PrefixListIds"].flatMap((list) => structures(new URLSearchParams(rule), list));
    for (const { GroupId, PrefixListId, Description = "" } of sources) {
      state.ruleDescriptions.set(`${params.get("GroupId")} ${ports} ${GroupId ?? PrefixListId}`, Description);
    }
  }
  return reply;
}

/** ModifySecurityGroupRules, and the descriptions that moto forgets. */
export async function modifyRules(call: Call): Promise<XmlNode> {
  const { action, params, state } = call;
  for (const one of structures(params, "SecurityGroupRule")) {
    const rule = (name: string) => one[`SecurityGroupRule.${name}`];
    const ports = portsOf(rule("IpProtocol"), rule("FromPort"), rule("ToPort"));
    const source = rule("ReferencedGroupId") ?? rule("PrefixListId");
    if (source) state.ruleDescriptions.set(`${params.get("GroupId")} ${ports} ${source}`, rule("Description") ?? "");
  }
  return call.ask(action, Object.fromEntries(params));
}

/** DescribeSecurityGroupRules, with the descriptions of groups and prefix lists. */
export async function describeRules(call: Call): Promise<XmlNode> {
  const reply = await call.ask(call.action, Object.fromEntries(call.params));
  const item = nodesOf(reply, "securityGroupRuleSet").map((rule) => {
    const ports = portsOf(textOf(rule, "ipProtocol"), textOf(rule, "fromPort"), textOf(rule, "toPort"));
    const source = textOf(nodeOf(rule, "referencedGroupInfo"), "groupId") || textOf(rule, "prefixListId");
    const description = call.state.ruleDescriptions.get(`${textOf(rule, "groupId")} ${ports} ${source}`);
    return description ? { ...rule, description: escapeXml(description) } : rule;
  });
  return { ...reply, securityGroupRuleSet: { item } };
}

/** DescribeSecurityGroups, with the descriptions of prefix lists in the rules. */
export async function describeSecurityGroups(call: Call): Promise<XmlNode> {
  const reply = await call.ask(call.action, Object.fromEntries(call.params));
  const item = nodesOf(reply, "securityGroupInfo").map((group) => withDescriptions(group, call));
  return { ...reply, securityGroupInfo: { item } };
}

function withDescriptions(group: XmlNode, { state }: Call): XmlNode {
  const rules = nodesOf(group, "ipPermissions").map((rule) => {
    const ports = portsOf(textOf(rule, "ipProtocol"), textOf(rule, "fromPort"), textOf(rule, "toPort"));
    const lists = nodesOf(rule, "prefixListIds").map((list) => {
      const key = `${textOf(group, "groupId")} ${ports} ${textOf(list, "prefixListId")}`;
      const description = state.ruleDescriptions.get(key);
      return description ? { ...list, description: escapeXml(description) } : list;
    });
    return { ...rule, prefixListIds: { item: lists } };
  });
  return { ...group, ipPermissions: { item: rules } };
}

function portsOf(protocol = "", from = "", to = ""): string {
  return `${protocol} ${from}-${to}`;
}
