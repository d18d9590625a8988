import { tunnelTypeOf } from "../domain/tunnel-type";
import { phrase } from "../domain/words";
import { defineConsequence, type Moment } from "./consequence";
import { pages } from "./pages";

const argument = "vpn_client_configuration.vpn_client_protocols";

export const sstpLeft = defineConsequence({
  id: "sstp-left",
  rung: "reissue",
  statement: "Whoever connects by SSTP is out, once it is gone, until the new profile is configured.",
  source: pages.sstp,
  arguments: [argument],
  reads: ["tunnels"],
  find: (moment) => (left(moment).includes("SSTP") ? [tunnelsOf(moment)] : []),
  message: ({ before, after }) => `tunnel type ${before} becomes ${after}`,
  who: () => "everyone who connects by SSTP",
  first: ({ before }) =>
    before === "SSTP"
      ? 'Take "IKEv2 and SSTP" first, which interrupts nobody, give everyone the new profile, and only then leave SSTP out.'
      : "See that nobody connects by SSTP any more: give everyone the profile with IKEv2.",
});

export const tunnelRemoved = defineConsequence({
  id: "tunnel-removed",
  rung: "reissue",
  statement: "Whoever connects by a tunnel type that goes is out until a new profile is configured.",
  source: pages.faq,
  arguments: [argument],
  reads: ["tunnels"],
  find: (moment) => {
    const gone = left(moment).filter((one) => one !== "SSTP");
    return gone.length > 0 ? [{ ...tunnelsOf(moment), gone: phrase(gone.map(spelt)) }] : [];
  },
  message: ({ before, after }) => `tunnel type ${before} becomes ${after}`,
  who: ({ gone }) => `everyone who connects by ${gone}`,
  first: ({ after }) =>
    `Give these people a profile with ${after} that works for them, and only then change it.`,
});

export const tunnelAdded = defineConsequence({
  id: "tunnel-added",
  rung: "none",
  statement: "A tunnel type that comes beside the others interrupts nobody; only new profiles use it.",
  source: pages.sstp,
  arguments: [argument],
  reads: ["tunnels"],
  find: (moment) => {
    const { before, after } = moment;
    const added = after.tunnels.filter((one) => !before.tunnels.includes(one));
    return before.tunnels.length > 0 && added.length > 0 && left(moment).length === 0
      ? [
          {
            ...tunnelsOf(moment),
            hasSstp: before.tunnels.includes("SSTP"),
            addsIkev2: added.includes("IkeV2"),
          },
        ]
      : [];
  },
  message: ({ before, after }) => `tunnel type ${before} becomes ${after}`,
  who: ({ hasSstp }) =>
    hasSstp
      ? "nobody: SSTP clients go on, and with the new profile try IKEv2 and fall back to SSTP"
      : "nobody: people go on with the profile they have",
  first: ({ addsIkev2 }) =>
    `Give the new profile to those who are to use the new tunnel type${addsIkev2 ? "; IKEv2 needs UDP 500 and 4500 open where they are" : ""}.`,
});

/** Protocols that go; none where either side leaves them to Azure. */
function left({ before, after }: Moment<"tunnels">): readonly string[] {
  return after.tunnels.length === 0 ? [] : before.tunnels.filter((one) => !after.tunnels.includes(one));
}

function tunnelsOf({ before, after }: Moment<"tunnels">): {
  readonly before: string;
  readonly after: string;
} {
  return { before: typeText(before.tunnels), after: typeText(after.tunnels) };
}

function typeText(tunnels: readonly string[]): string {
  return tunnelTypeOf(tunnels) ?? phrase(tunnels.map(spelt));
}

function spelt(protocol: string): string {
  return tunnelTypeOf([protocol]) ?? protocol;
}
