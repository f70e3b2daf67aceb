import { send } from "./moto";
import { nodeOf, parseXml, textOf } from "./xml";

/** The access key that a request is signed with; moto takes the signature itself on trust. */
export function accessKeyOf(authorization = ""): string {
  return /Credential=([^/]+)\//.exec(authorization)?.[1] ?? "";
}

/** An `Authorization` header that names an access key; the date and the signature are read by nobody. */
export function authorization(accessKey: string, service: string, region = "us-east-1"): string {
  const scope = `${accessKey}/20260101/${region}/${service}/aws4_request`;
  return `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`;
}

/** The account that an access key belongs to, as moto says. */
export async function accountOf(port: number, accessKey: string): Promise<string> {
  const body = Buffer.from("Action=GetCallerIdentity&Version=2011-06-15");
  const headers = {
    authorization: authorization(accessKey, "sts"),
    "content-type": "application/x-www-form-urlencoded",
    "content-length": String(body.length),
  };
  const reply = await send(port, { method: "POST", path: "/", headers, body });
  const result = nodeOf(parseXml(reply.body.toString()), "GetCallerIdentityResult");
  const account = textOf(result, "Account");
  if (!account) throw new Error(`moto does not know the account of ${accessKey}: ${reply.body.toString()}`);
  return account;
}
