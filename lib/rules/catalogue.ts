import { basicNoIkev2 } from "./basic/basic-no-ikev2";
import { basicNoRadius } from "./basic/basic-no-radius";
import { rootCertMax20 } from "./certificate/root-cert-max-20";
import { openvpnNoRadius } from "./tunnel/openvpn-no-radius";
import { sstpOpenvpnExclusive } from "./tunnel/sstp-openvpn-exclusive";

/** Every rule of this library, subject by subject. */
export const catalogue = [
  basicNoIkev2,
  basicNoRadius,
  rootCertMax20,
  openvpnNoRadius,
  sstpOpenvpnExclusive,
] as const;

type Catalogued = (typeof catalogue)[number];

/** Id of a rule of this library. */
export type RuleId = Catalogued["id"];

/** Id of a rule that Azure has since lifted: the ones that can be relaxed. */
export type LiftedRuleId = Extract<Catalogued, { readonly isLifted: true }>["id"];

/** Id of a team's own rule. */
export type OwnRuleId = `${string}/${string}`;
