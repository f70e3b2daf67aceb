import { accessKeyOf, authorization } from "./accounts";
import { type Message, send } from "./moto";
import { refusal } from "./query";
import type { Call } from "./state";
import { nodeOf, parseXml, textOf } from "./xml";

/** Asks moto's EC2 with the credentials of a request, in the request's region unless another is given. */
export function askingEc2(port: number, { headers }: Message, region?: string): Call["ask"] {
  const signed = headers.authorization;
  const authorized = region ? authorization(accessKeyOf(signed), "ec2", region) : signed;
  return async (action, params) => {
    const query = new URLSearchParams({ ...params, Action: action, Version: "2016-11-15" });
    const body = Buffer.from(query.toString());
    const reply = await send(port, {
      method: "POST",
      path: "/",
      headers: {
        ...(authorized && { authorization: authorized }),
        "content-type": "application/x-www-form-urlencoded; charset=utf-8",
        "content-length": String(body.length),
      },
      body,
    });
    const text = reply.body.toString();
    if (reply.status === 200) return parseXml(text);
    if (reply.status >= 500) throw refusal("InternalError", `moto failed at ${action}: ${text}`, 500);
    const error = nodeOf(nodeOf(parseXml(text), "Errors"), "Error");
    throw refusal(textOf(error, "Code"), textOf(error, "Message"), reply.status);
  };
}
