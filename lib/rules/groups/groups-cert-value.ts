import { memberValue } from "./member-value";

const commonName = /^\s*CN\s*=\s*/i;

export const groupsCertValue = memberValue({
  id: "groups-cert-value",
  statement: "A member told by certificates has the domain of their common name, without the part before @.",
  severity: "warning",
  source: { page: "https://learn.microsoft.com/azure/virtual-wan/user-groups-about", date: "2024-10-15" },
  azure: { when: "client connect" },
  type: "CertificateGroupId",
  isSound: (value) => !value.includes("@") && !commonName.test(value),
  remedy: 'Write what comes after the "@" of the common name, like "marketing.contoso.com".',
  meant: (value) => value.replace(commonName, "").split("@").at(-1),
  bad: "CN=user@marketing.contoso.com",
  good: "marketing.contoso.com",
});
