import { limits } from "../../domain/limits";
import { saRange } from "./sa-range";

export const ipsecSaLifetime = saRange({
  id: "ipsec-sa-lifetime",
  parameter: "saLifetime",
  unit: "seconds",
  range: limits.saLifetimeSeconds,
  attributeName: "sa_lifetime_in_seconds",
});
