import { tsIkev2Windows } from "../../../lib/rules/route/ts-ikev2-windows";
import { ruleTable } from "../rule-table";

const ikev2 = (
  networkPrefixCount: number,
  ...clientOperatingSystems: ("Windows 10" | "Windows 11" | "Windows Server" | "macOS")[]
) => ({
  tunnels: ["IkeV2", "OpenVPN"],
  networkPrefixCount,
  clientOperatingSystems,
});

ruleTable(tsIkev2Windows, {
  keeps: {
    "as many as Windows takes": ikev2(255, "Windows 11"),
    "as many as an old Windows takes": ikev2(25, "Windows 10"),
    "more than an old Windows takes, for others": ikev2(26, "Windows 11", "macOS"),
    "more than an old Windows takes, where no system is told": ikev2(26),
    "more than Windows takes, for others": ikev2(256, "macOS"),
    "more than Windows takes, without IKEv2": { ...ikev2(256, "Windows 11"), tunnels: ["OpenVPN"] },
  },
  breaks: {
    "one too many": [ikev2(256, "macOS", "Windows 11"), "256 routes for IKEv2 clients, 255 at most"],
    "one too many, where no system is told": [ikev2(256), "256 routes for IKEv2 clients, 255 at most"],
    "one too many for an old Windows": [
      ikev2(26, "Windows 10"),
      { message: "26 routes for IKEv2 clients, 25 at most", severity: "warning" },
    ],
    "one too many for an old Windows Server": [
      ikev2(26, "Windows Server"),
      { message: "26 routes for IKEv2 clients, 25 at most", severity: "warning" },
    ],
    "one too many for any Windows, an old one among them": [
      ikev2(256, "Windows 10"),
      "256 routes for IKEv2 clients, 255 at most",
    ],
    "one too many with peers and custom routes": [
      {
        ...ikev2(254),
        peeredSpaces: [{ name: "spoke", value: "10.2.0.0/16" }],
        customRoutesWritten: ["10.9.0.0/16"],
      },
      "256 routes for IKEv2 clients, 255 at most",
    ],
  },
});
