import { limits } from "../../domain/limits";
import { saRange } from "./sa-range";

export const ipsecSaSize = saRange({
  id: "ipsec-sa-size",
  parameter: "saDataSize",
  unit: "kilobytes",
  range: limits.saDataSizeKilobytes,
  attributeName: "sa_data_size_in_kilobytes",
});
