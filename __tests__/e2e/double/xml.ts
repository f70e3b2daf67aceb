import { XMLBuilder, XMLParser } from "fast-xml-parser";

/** An element's children by name; the members of an AWS list are always an array under `item`. */
export interface XmlNode {
  readonly [name: string]: XmlValue | readonly XmlValue[];
}

/** What an element holds: text, still with its entities, or other elements. */
export type XmlValue = string | XmlNode;

// Entities stay as they are on the way in and on the way out, so texts that the double does not touch
// (policies, tags) come through unchanged.
const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  isArray: (name) => name === "item",
  parseTagValue: false,
  processEntities: false,
  trimValues: false,
});
const builder = new XMLBuilder({ processEntities: false });

/** The root element's children. */
export function parseXml(text: string): XmlNode {
  const document: XmlNode = parser.parse(text);
  return asNode(Object.values(document)[0]);
}

/** Elements as text, in the order of the keys. */
export function buildXml(node: XmlNode): string {
  return builder.build(node);
}

/** Text escaped to be between tags. */
export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The text of a child element, empty when there is none. */
export function textOf(node: XmlNode, name: string): string {
  const value = node[name];
  return typeof value === "string" ? value : "";
}

/** A child element, without children of its own when there is none. */
export function nodeOf(node: XmlNode, name: string): XmlNode {
  return asNode(node[name]);
}

/** The children of one name, however many; Route 53 gives each list's members a name of their own. */
export function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  return [node[name] ?? []].flat().map(asNode);
}

/** The elements of an AWS list. */
export function nodesOf(node: XmlNode, list: string): readonly XmlNode[] {
  return items(node, list).filter((item): item is XmlNode => typeof item !== "string");
}

/** The texts of an AWS list. */
export function textsOf(node: XmlNode, list: string): readonly string[] {
  return items(node, list).filter((item): item is string => typeof item === "string");
}

function items(node: XmlNode, list: string): readonly XmlValue[] {
  const found = asNode(node[list])["item"];
  return Array.isArray(found) ? found : [];
}

function asNode(value: XmlValue | readonly XmlValue[] | undefined): XmlNode {
  return typeof value === "object" && !Array.isArray(value) ? (value as XmlNode) : {};
}
