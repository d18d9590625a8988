import * as root from "cdktf-azure-p2s-vpn";
import { freePools, smallestGateway } from "../../lib/advice";

test("the package gives advice by name", () => {
  expect([root.freePools, root.smallestGateway]).toEqual([freePools, smallestGateway]);
});
