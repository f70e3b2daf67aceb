import { isObject } from "../../../lib/shapes/is-object";
import { partitionNameOf } from "./parameters";
import type { Resource } from "./resource";

/**
 * The object that CopyObject and UploadPartCopy read: `bucket/key`, encoded as in a URL, with the id of a version behind
 * it. https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
 */
export function copySource(parameters: unknown, region: string): readonly Resource[] {
  const source = isObject(parameters) ? parameters["x-amz-copy-source"] : undefined;
  if (typeof source !== "string" || source.startsWith("arn:")) return [];
  const [path = ""] = source.replace(/^\//, "").split("?versionId=");
  const object = decode(path);
  return object === undefined || !object.includes("/")
    ? []
    : [{ arn: `arn:${partitionNameOf(region)}:s3:::${object}`, account: undefined }];
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
