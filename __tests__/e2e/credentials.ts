import { authorization } from "./double/accounts";

/** What a request is signed with. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** What `Double.env()` puts into the environment: account 123456789012. */
export const TESTING: Credentials = { accessKeyId: "testing", secretAccessKey: "testing" };

/** A role to assume in an account; moto asks neither for the role nor for trust. */
export function roleArn(account: string): string {
  return `arn:aws:iam::${account}:role/spoke`;
}

/** Credentials of another account, from AssumeRole; they are gone when the double is reset. */
export async function credentialsOf(endpoint: string, account: string): Promise<Credentials> {
  const body = new URLSearchParams({
    Action: "AssumeRole",
    Version: "2011-06-15",
    RoleArn: roleArn(account),
    RoleSessionName: "tests",
  });
  const headers = { authorization: authorization(TESTING.accessKeyId, "sts") };
  const reply = await (await fetch(endpoint, { method: "POST", headers, body })).text();
  const [accessKeyId, secretAccessKey, sessionToken] = ["AccessKeyId", "SecretAccessKey", "SessionToken"].map(
    (name) => new RegExp(`<${name}>(.+?)</${name}>`).exec(reply)?.[1],
  );
  if (!accessKeyId || !secretAccessKey || !sessionToken) throw new Error(`No credentials: ${reply}`);
  return { accessKeyId, secretAccessKey, sessionToken };
}
