import { rootCertDuplicate } from "../../../lib/rules/certificate/root-cert-duplicate";
import { ruleTable } from "../rule-table";

const [one, two] = ["0F9D26B8A5C1E3D7F4A2B6C8D0E1F2A3B4C5D6E7", "A1B2C3D4E5F60718293A4B5C6D7E8F9012345678"];
const roots = (...thumbprints: (string | undefined)[]) => ({
  rootCertificates: thumbprints.map((thumbprint, index) => ({
    name: `root-${index + 1}`,
    certificate: { ...(thumbprint !== undefined && { thumbprint }) },
  })),
});

ruleTable(rootCertDuplicate, {
  keeps: {
    "two roots": roots(one, two),
    "data that can't be read, twice": {
      rootCertificates: [
        { name: "root-1", certificate: { fault: "empty", message: "the data is empty" } },
        { name: "root-2", certificate: { fault: "empty", message: "the data is empty" } },
      ],
    },
    "no roots": {},
  },
  breaks: {
    "one root under two names": [
      roots(one, two, one),
      {
        message: `root certificates "root-1" and "root-3" are the same: ${one}`,
        remedy: 'Leave "root-3" out.',
      },
    ],
    "one root three times": [
      roots(one, one, one),
      [
        `root certificates "root-1" and "root-2" are the same: ${one}`,
        `root certificates "root-1" and "root-3" are the same: ${one}`,
      ],
    ],
  },
});
