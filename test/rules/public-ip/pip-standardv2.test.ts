import { pipStandardv2 } from "../../../lib/rules/public-ip/pip-standardv2";
import { ruleTable } from "../rule-table";

const publicIp = (value: string) => ({ publicIpSkus: [{ name: "vpn-pip", value }] });

ruleTable(pipStandardv2, {
  keeps: {
    Standard: publicIp("Standard"),
    "Basic, which is another rule's": publicIp("Basic"),
    "a gateway that runs so": { deployed: {}, ...publicIp("StandardV2") },
  },
  breaks: { StandardV2: [publicIp("StandardV2"), "public IP vpn-pip has SKU StandardV2"] },
});
