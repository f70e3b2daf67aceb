import { TerraformElement } from "cdktf";
import type { Construct } from "constructs";

/** Blocks beside resources for which CDKTF has no API, or one that knows no for_each. */
export interface TopLevelBlocksProps {
  /**
   * Checks by name.
   *
   * @default - none
   */
  readonly check?: Readonly<Record<string, object>>;
  /**
   * What Terraform imports: `to` an address, by `id`.
   *
   * @default - nothing
   */
  readonly import?: readonly object[];
  /**
   * What moves in the state: `from` an address `to` another.
   *
   * @default - nothing
   */
  readonly moved?: readonly object[];
  /**
   * What Terraform forgets: `from` an address.
   *
   * @default - nothing
   */
  readonly removed?: readonly object[];
}

/** Emits blocks as they are; blocks of several constructs in one stack add up. */
export class TopLevelBlocks extends TerraformElement {
  constructor(
    scope: Construct,
    id: string,
    private readonly blocks: TopLevelBlocksProps,
  ) {
    super(scope, id);
  }

  override toTerraform(): TopLevelBlocksProps {
    return this.blocks;
  }
}
