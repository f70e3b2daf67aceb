/** The region of the endpoints. */
export const REGION = "eu-west-1";

/** The VPC of the endpoints. */
export const VPC_ID = "vpc-0a1b2c3d4e5f60718";

/** The organization whose perimeter is tried, and one of strangers. */
export const ORGANIZATION = "o-a1b2c3d4e5";
export const STRANGE_ORGANIZATION = "o-9z8y7x6w5v";

/** Accounts: two of the organization, a partner's, a stranger's, and those of AWS with the images and parameters of EKS. */
export const APP = "111122223333";
export const SHARED = "444455556666";
export const PARTNER = "777788889999";
export const STRANGER = "999900001111";
export const EKS_IMAGES = "602401143452";

/** The accounts of the organization. */
export const OWN_ACCOUNTS: readonly string[] = [APP, SHARED];

/** Every account that owns something. */
export const OWNERS: readonly string[] = [APP, SHARED, PARTNER, STRANGER];

/** The days of the week that is recorded. */
export const DAYS: readonly string[] = ["16", "17", "18", "19", "20", "21", "22"].map((day) => `2026-11-${day}`);

/** The addresses of the NAT gateways, and public ones that are somewhere else. */
export const NAT_ADDRESSES: readonly string[] = ["203.0.113.10", "203.0.113.11"];
export const PUBLIC_ADDRESSES: readonly string[] = ["198.51.100.7", "192.0.2.44", "2001:db8:85a3::8a2e:370:7334"];

/** Private addresses: of the VPC, of a pod's second block, of another network, and an IPv6 address that is local. */
export const PRIVATE_ADDRESSES: readonly string[] = [
  "10.0.1.17",
  "10.0.2.200",
  "100.64.3.9",
  "172.31.9.1",
  "192.168.7.7",
];

/** Endpoints of the VPC as records name them. */
export const ENDPOINT_IDS: readonly string[] = ["vpce-0aaaabbbbccccdddd", "vpce-1aaaabbbbccccdddd"];
