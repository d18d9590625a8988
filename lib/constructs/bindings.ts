export { DataAzurermSubnet } from "@cdktf/provider-azurerm/lib/data-azurerm-subnet";
export { DataAzurermVirtualNetwork } from "@cdktf/provider-azurerm/lib/data-azurerm-virtual-network";
export { PublicIp } from "@cdktf/provider-azurerm/lib/public-ip";
export { Subnet } from "@cdktf/provider-azurerm/lib/subnet";
export { VirtualNetwork } from "@cdktf/provider-azurerm/lib/virtual-network";
export {
  VirtualNetworkGateway,
  type VirtualNetworkGatewayConfig,
  type VirtualNetworkGatewayTimeouts,
  type VirtualNetworkGatewayVpnClientConfiguration,
} from "@cdktf/provider-azurerm/lib/virtual-network-gateway";
export {
  Annotations,
  App,
  Aspects,
  DefaultTokenResolver,
  Lazy,
  StringConcat,
  TerraformDataSource,
  TerraformElement,
  TerraformResource,
  TerraformStack,
  Token,
  Tokenization,
  TerraformVariable,
  type IAspect,
  type IResolvable,
  type IResolveContext,
  type ITerraformDependable,
  type TerraformProvider,
  type TerraformResourceLifecycle,
} from "cdktf";
export { invokeAspects } from "cdktf/lib/synthesize/synthesizer";
export { deepMerge } from "cdktf/lib/util";
export { Construct, type IConstruct } from "constructs";
