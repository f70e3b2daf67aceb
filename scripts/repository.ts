/** The home of this package: links to its files and releases begin with it. */
export const REPOSITORY = "https://github.com/cdktf-aws-vpc-endpoints/cdktf-aws-vpc-endpoints";
