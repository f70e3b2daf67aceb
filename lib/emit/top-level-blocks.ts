import { TerraformElement } from "cdktf";
import type { Construct } from "constructs";

/** Top-level blocks for which CDKTF has no API, or only one without for_each. */
export interface TopLevelBlocksProps {
  /**
   * Checks by name.
   *
   * @default - none
   */
  readonly check?: Readonly<Record<string, object>>;
  /**
   * What Terraform imports: each block has the `id`, and the address `to`.
   *
   * @default - nothing
   */
  readonly import?: readonly object[];
  /**
   * What moves in the state: each block has the addresses `from` and `to`.
   *
   * @default - nothing
   */
  readonly moved?: readonly object[];
  /**
   * What Terraform forgets: each block has the address `from`.
   *
   * @default - nothing
   */
  readonly removed?: readonly object[];
}

/** Emits blocks as they are. CDKTF merges the blocks of several constructs in one stack. */
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
