import { radiusSecretLength } from "../../../lib/rules/radius/radius-secret-length";
import { ruleTable } from "../rule-table";

ruleTable(radiusSecretLength, {
  keeps: {
    "the shortest and the longest": { radiusSecretLengths: [1, 128] },
    "no literal secret": {},
  },
  breaks: {
    "an empty one": [{ radiusSecretLengths: [0] }, "a RADIUS secret of 0 characters"],
    "one character too many": [{ radiusSecretLengths: [24, 129] }, "a RADIUS secret of 129 characters"],
  },
});
