export { freePools, type FreePool, type SpaceLeftOut, type PoolAdvice } from "./free-pools";
export type { PoolNeeds } from "./pool-needs";
export type { GatewayNeeds, NeedName, NewSku, OfferedSku, SkuOffer } from "./sku-offer";
export {
  smallestGateway,
  type ComparedSku,
  type ComparedNeed,
  type LargerSku,
  type SizeAdvice,
  type SmallerSku,
  type UnmetNeed,
} from "./smallest-gateway";
