import * as around from "./around";
import * as authentication from "./authentication";
import * as certificates from "./certificates";
import type { Consequence } from "./consequence";
import * as entra from "./entra";
import * as fixed from "./fixed";
import * as gateway from "./gateway";
import * as network from "./network";
import * as policy from "./policy";
import * as pool from "./pool";
import * as radius from "./radius";
import * as sku from "./sku";
import * as tags from "./tags";
import * as tunnels from "./tunnels";

/** What follows from a gateway's coming, going and standing. */
export const fates: readonly Consequence[] = Object.values(gateway);

/** What follows from a change of a gateway that is there before and after. */
export const consequences: readonly Consequence[] = [
  sku,
  fixed,
  tunnels,
  authentication,
  certificates,
  pool,
  entra,
  radius,
  network,
  around,
  policy,
  tags,
].flatMap((subject) => Object.values(subject));
