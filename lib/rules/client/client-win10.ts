import { clientLifecycle } from "../../domain/client";
import { defineRule } from "../rule";

export const clientWin10 = defineRule({
  id: "client-win10",
  statement: "Windows clients run Windows 11: Windows 10 is out of support.",
  severity: "warning",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  window: { from: clientLifecycle.windows10 },
  reads: ["clientOperatingSystems"],
  monotone: true,
  find: ({ clientOperatingSystems }) => clientOperatingSystems.filter((system) => system === "Windows 10"),
  message: (system) => `${system} clients`,
  remedy: "Move these clients to Windows 11.",
  examples: {
    bad: { clientOperatingSystems: ["Windows 10"] },
    good: { clientOperatingSystems: ["Windows 11"] },
  },
});
