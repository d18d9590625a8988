import { authRequired } from "../../../lib/rules/authentication/auth-required";
import { ruleTable } from "../rule-table";

ruleTable(authRequired, {
  keeps: { "one type": { authenticationWritten: ["Radius"] } },
  breaks: {
    "an empty list": [
      { authenticationWritten: [] },
      "no authentication type; Microsoft's table lists no tunnel type without one",
    ],
  },
});
