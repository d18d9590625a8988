import { known } from "../domain/facts";
import { asBlock, type Block } from "./configuration";
import { deployedOf } from "./deployed";
import { azurermValues, describeInstances, isGateway, type DeclaredAt } from "./described-instances";
import type { GatewayRead } from "./gateway-read";
import { asWritten, instancesIn, masked } from "./instances";

/** The gateways of a state: what `terraform show -json` prints of one. They all run already, and nothing changes. */
export function readState(state: Block, declaredAt: DeclaredAt): readonly GatewayRead[] {
  const root = asBlock(asBlock(state["values"])["root_module"]);
  const instances = instancesIn(root, ["values", "root_module"]);
  const publicIps = new Map(instances.map(({ values }) => [String(values["id"]).toLowerCase(), values]));
  return describeInstances(
    instances,
    (instance, mask) => {
      const values = mask
        ? asBlock(masked(instance.values, instance.sensitive, instance.address))
        : instance.values;
      return isGateway(instance) && !instance.isAzapi ? asWritten(values, () => false) : values;
    },
    (instance, mask) => {
      const { values, sensitive, address } = instance;
      const shown = mask ? asBlock(masked(values, sensitive, address)) : values;
      return {
        kind: "existing",
        deployed: deployedOf(azurermValues(instance, shown), publicIps),
        facts: { changes: known([]) },
      };
    },
    declaredAt,
  );
}
