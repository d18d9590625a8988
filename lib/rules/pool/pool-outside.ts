import type { Cidr } from "../../domain/cidr";
import type { Named } from "../../domain/facts";

/** A client block that shares addresses with the space of something that has a name. */
export interface Shared {
  readonly block: Cidr;
  readonly space: Named<Cidr>;
}

/** Every client block with every space it overlaps. */
export function shared(pool: readonly Cidr[], spaces: readonly Named<Cidr>[]): readonly Shared[] {
  return pool.flatMap((block) =>
    spaces.filter(({ value }) => value.overlaps(block)).map((space) => ({ block, space })),
  );
}
