import { entraIssuerTrailingSlash } from "../../../lib/rules/entra/entra-issuer-trailing-slash";
import { ruleTable } from "../rule-table";

const issuer = "https://sts.windows.net/6babcaad-604b-40ac-a9d7-9fd97c0b779f";

ruleTable(entraIssuerTrailingSlash, {
  keeps: {
    "a slash at the end": { aadIssuer: `${issuer}/` },
    "no issuer": {},
  },
  breaks: {
    "no slash at the end": [
      { aadIssuer: issuer },
      { message: `issuer "${issuer}"`, remedy: `Write "${issuer}/".` },
    ],
    "a backslash instead": [
      { aadIssuer: `${issuer}\\` },
      { message: `issuer "${issuer}\\"`, remedy: `Write "${issuer}/".` },
    ],
  },
});
