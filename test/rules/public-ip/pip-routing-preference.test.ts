import { pipRoutingPreference } from "../../../lib/rules/public-ip/pip-routing-preference";
import { ruleTable } from "../rule-table";

const tagged = (value: string) => ({ publicIpRoutingPreferences: [{ name: "vpn-pip", value }] });

ruleTable(pipRoutingPreference, {
  keeps: {
    "no tag": {},
    "the tag of Microsoft's own network": tagged("MicrosoftNetwork"),
    "a gateway that runs so": { deployed: {}, ...tagged("Internet") },
  },
  breaks: {
    "the internet": [
      tagged("Internet"),
      "public IP vpn-pip has routing preference Internet, for which Microsoft's list names no VPN gateways",
    ],
  },
});
