import { sstp128 } from "../../../lib/rules/tunnel/sstp-128";
import { ruleTable } from "../rule-table";

ruleTable(sstp128, {
  keeps: {
    "as many as SSTP carries": { tunnels: ["SSTP"], expectedClients: 128 },
    "one more, with IKEv2 to take it": { tunnels: ["IkeV2", "SSTP"], expectedClients: 129 },
    "no number told": { tunnels: ["SSTP"] },
  },
  breaks: {
    "one too many": [{ tunnels: ["SSTP"], expectedClients: 129 }, "129 clients expected over SSTP alone"],
  },
});
