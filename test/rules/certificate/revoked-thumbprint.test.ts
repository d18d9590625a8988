import { revokedThumbprint } from "../../../lib/rules/certificate/revoked-thumbprint";
import { readThumbprint } from "../../../lib/domain/revoked-certificate";
import { ruleTable } from "../rule-table";

const thumbprint = "0F9D26B8A5C1E3D7F4A2B6C8D0E1F2A3B4C5D6E7";
const withColons = thumbprint.replace(/..(?!$)/g, "$&:");
const revoked = (value: string) => ({ revokedCertificates: [{ name: "laptop", value }] });
const told = (value: string): string => {
  const read = readThumbprint(value);
  return `revoked certificate "laptop": ${"fault" in read ? read.fault : "nothing"}`;
};

ruleTable(revokedThumbprint, {
  keeps: {
    "40 digits": revoked(thumbprint),
    "40 digits in lower case": revoked(thumbprint.toLowerCase()),
    "nothing revoked": {},
  },
  breaks: {
    "one digit short": [revoked(thumbprint.slice(1)), told(thumbprint.slice(1))],
    "one digit too many": [revoked(`${thumbprint}0`), told(`${thumbprint}0`)],
    "colons, as OpenSSL prints them": [
      revoked(withColons),
      { message: told(withColons), remedy: `Write "${thumbprint}".` },
    ],
    "the certificate instead of its thumbprint": [
      revoked("MIIC5zCCAc+gAwIBAgIQ"),
      {
        message: told("MIIC5zCCAc+gAwIBAgIQ"),
        remedy: "Write the SHA-1 thumbprint of the client certificate.",
      },
    ],
  },
});
