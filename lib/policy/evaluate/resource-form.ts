import { isPattern } from "./pattern";

/**
 * The names that cannot have a slash, by service: what follows the slash is another kind of resource. Elsewhere a name
 * may be a path.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html
 */
const WITHOUT_SLASH: Readonly<Record<string, readonly string[]>> = {
  dynamodb: ["TableName"],
  s3: ["AccessPointName", "BucketName"],
  sqs: ["QueueName"],
};

/** What stands for any characters; in a form, one character that is not among them may follow. */
const ANY = "any";
const ANY_BUT_SLASH = `${ANY}/`;
const ANY_BUT_COLON = `${ANY}:`;
const ANY_ONE = "one";

/** Characters, and the words above where others may stand. */
type Pieces = readonly string[];

interface Form {
  readonly pieces: Pieces;
  /** What an ARN without wildcards must match. */
  readonly pattern: RegExp;
}

const known = new Map<string, Form>();

/**
 * Whether an ARN of a policy, which may be a pattern, can mean a resource whose ARN has a form of the IAM data:
 * `arn:aws:s3:::a*` can mean a bucket and an object, `arn:aws:s3:::a/*` an object only. The partition does not count.
 */
export function fitsForm(arn: string, form: string): boolean {
  const { pieces, pattern } = known.get(form) ?? readForm(form);
  // IAM variables may become anything.
  const text = arn
    .replace(/\$\{[^}]*\}/g, "*")
    .replace(/^[^:]*:[^:]*:/, "")
    .toLowerCase();
  if (!isPattern(text)) return pattern.test(text);
  const own = piecesOf(text);
  return startAlike(own, pieces) && meet(own, pieces);
}

function readForm(form: string): Form {
  const pieces = piecesOfForm(form);
  const source = pieces.map((piece) => {
    if (piece === ANY) return ".*";
    return isAny(piece) ? `[^${piece.slice(ANY.length)}]*` : piece.replace(/[.+^$(){}|[\]\\]/, "\\$&");
  });
  const read = { pieces, pattern: new RegExp(`^${source.join("")}$`, "s") };
  known.set(form, read);
  return read;
}

function piecesOf(pattern: string): Pieces {
  return [...pattern].map((character) => {
    return character === "*" ? ANY : character === "?" ? ANY_ONE : character;
  });
}

function piecesOfForm(form: string): Pieces {
  const service = form.split(":")[0] ?? "";
  const parts = form.match(/\$\{[^}]*\}|[\s\S]/g) ?? [];
  return parts.map((part) => {
    if (part.length === 1) return part === "*" ? ANY : part.toLowerCase();
    if (part === "${Region}" || part === "${Account}") return ANY_BUT_COLON;
    return WITHOUT_SLASH[service]?.includes(part.slice(2, -1)) ? ANY_BUT_SLASH : ANY;
  });
}

/** Whether two texts are the same up to the first place where one is not plain. Most forms are of other kinds. */
function startAlike(one: Pieces, other: Pieces): boolean {
  const at = one.findIndex((piece, index) => piece !== other[index] || piece.length > 1);
  const [a = "", b = ""] = [one[at], other[at]];
  return at < 0 || a === b || isAny(a) || isAny(b) || a === ANY_ONE;
}

/** Whether some text is meant by both. Compares from the end, each pair of places once. */
function meet(one: Pieces, other: Pieces): boolean {
  const width = other.length + 1;
  const known: boolean[] = [];
  for (let i = one.length; i >= 0; i--) {
    for (let j = other.length; j >= 0; j--) {
      const rest = (stepOne: number, stepOther: number) => known[(i + stepOne) * width + j + stepOther] ?? false;
      known[i * width + j] = meetAt(one[i], other[j], rest);
    }
  }
  return known[0] ?? false;
}

function meetAt(
  a: string | undefined,
  b: string | undefined,
  rest: (stepOne: number, stepOther: number) => boolean,
): boolean {
  if (a === undefined && b === undefined) return true;
  if (isAny(a)) return rest(1, 0) || (b !== undefined && rest(0, 1));
  if (isAny(b)) return rest(0, 1) || (a !== undefined && b !== `${ANY}${a}` && rest(1, 0));
  return a !== undefined && b !== undefined && (a === b || a === ANY_ONE) && rest(1, 1);
}

function isAny(piece: string | undefined): boolean {
  return piece?.startsWith(ANY) ?? false;
}
