import { structures } from "./query";
import type { Call } from "./state";
import { escapeXml, nodesOf, textOf, type XmlNode } from "./xml";

/** AuthorizeSecurityGroupIngress, and the descriptions of prefix lists, which moto forgets. */
export async function authorizeIngress(call: Call): Promise<XmlNode> {
  const { action, params, state } = call;
  const reply = await call.ask(action, Object.fromEntries(params));
  for (const rule of structures(params, "IpPermissions")) {
    const ports = portsOf(rule["IpProtocol"], rule["FromPort"], rule["ToPort"]);
    const lists = structures(new URLSearchParams(rule), "PrefixListIds");
    for (const { PrefixListId = "", Description = "" } of lists) {
      state.ruleDescriptions.set(`${params.get("GroupId")} ${ports} ${PrefixListId}`, Description);
    }
  }
  return reply;
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
