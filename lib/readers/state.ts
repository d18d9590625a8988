import { known } from "../domain/facts";
import { asBlock, type Block } from "./configuration";
import { deployedOf } from "./deployed";
import { azurermValues, findGateways, isGateway, type DeclaredAt } from "./described-instances";
import { describeFound, type GatewayFound, type GatewayRead } from "./gateway-read";
import { asWritten, instancesIn, masked, type Instance } from "./instances";
import { withSecretsOpen } from "./radius-secrets";

/** The gateways of a state: what `terraform show -json` prints of one. They all run already, and nothing changes. */
export function readState(state: Block, declaredAt: DeclaredAt): readonly GatewayRead[] {
  return findInState(state, declaredAt).map(describeFound);
}

/** The gateways of a state, not yet described. */
export function findInState(state: Block, declaredAt: DeclaredAt): readonly GatewayFound[] {
  const root = asBlock(asBlock(state["values"])["root_module"]);
  return findRunning(instancesIn(root, ["values", "root_module"]), declaredAt);
}

/** The gateways among instances that run already, with the values these have. */
export function findRunning(instances: readonly Instance[], declaredAt: DeclaredAt): readonly GatewayFound[] {
  const publicIps = new Map(instances.map(({ values }) => [String(values["id"]).toLowerCase(), values]));
  return findGateways(
    instances,
    (instance, mask) => {
      const values = mask
        ? asBlock(masked(instance.values, instance.sensitive, instance.address))
        : instance.values;
      return isGateway(instance) && !instance.isAzapi
        ? withSecretsOpen(asWritten(values, () => false))
        : values;
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
