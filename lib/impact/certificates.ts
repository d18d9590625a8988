import { readableRoots, type ReadableRoot } from "../domain/readable-roots";
import { phrase } from "../domain/words";
import { defineConsequence, type Moment } from "./consequence";
import { pages } from "./pages";

const roots = "vpn_client_configuration.root_certificate";
const revoked = "vpn_client_configuration.revoked_certificate";

// Roots are told apart by their thumbprints: a name or a line break more changes nothing for anyone.
export const rootRemoved = defineConsequence({
  id: "root-removed",
  rung: "reissue",
  statement: "Certificates of a root that the gateway no longer trusts no longer connect.",
  source: pages.certificates,
  arguments: [roots],
  reads: ["rootCertificates", "authentication"],
  find: (moment) => {
    const { before, after } = moment;
    if (![before, after].every(({ authentication }) => authentication.includes("Certificate"))) return [];
    const names = readableRoots(after.rootCertificates).map(({ name }) => name);
    return only(moment, "before").map(({ name, certificate }) => ({
      name,
      subject: certificate.subject || name,
      thumbprint: certificate.thumbprint,
      isNameTaken: names.includes(name),
      stay: phrase(names.map((one) => `"${one}"`)),
    }));
  },
  message: ({ name, subject, thumbprint }) =>
    `root certificate "${name}" (${subject}, ${thumbprint}) is no longer trusted`,
  who: ({ subject }) => `people whose certificates were issued by ${subject}`,
  first: ({ name, stay, isNameTaken }) => {
    if (stay === "") return "Keep it until another root is there and these people have its certificates.";
    const beside = isNameTaken ? `beside the new one, under another name,` : `beside ${stay}`;
    return `Keep "${name}" ${beside} until these people have certificates that still work.`;
  },
});

export const rootAdded = defineConsequence({
  id: "root-added",
  rung: "none",
  statement: "A root certificate that comes beside the others touches nobody.",
  source: pages.certificates,
  arguments: [roots],
  reads: ["rootCertificates"],
  find: (moment) => only(moment, "after"),
  message: ({ name, certificate }) =>
    `root certificate "${name}" (${certificate.subject || name}, ${certificate.thumbprint}) is trusted from now on`,
});

export const rootRenamed = defineConsequence({
  id: "root-renamed",
  rung: "none",
  statement: "The name of a root certificate means nothing to clients.",
  source: pages.certificates,
  arguments: [roots],
  reads: ["rootCertificates"],
  find: ({ before, after }) => {
    const names = new Map(
      readableRoots(before.rootCertificates).map(({ name, certificate }) => [certificate.thumbprint, name]),
    );
    return readableRoots(after.rootCertificates).flatMap(({ name, certificate }) => {
      const from = names.get(certificate.thumbprint);
      return from === undefined || from === name ? [] : [{ from, to: name }];
    });
  },
  message: ({ from, to }) => `root certificate "${from}" is called "${to}", and is the same certificate`,
});

export const rootRewritten = defineConsequence({
  id: "root-rewritten",
  rung: "none",
  statement: "Line breaks in a certificate's data mean nothing.",
  source: pages.certificates,
  arguments: [`${roots}.public_cert_data`],
  reads: ["rootCertificates"],
  find: (moment) =>
    moment.change.changed.some(({ path }) => path === `${roots}.public_cert_data`) &&
    moment.before.rootCertificates.length === readableRoots(moment.before.rootCertificates).length &&
    [...only(moment, "before"), ...only(moment, "after")].length === 0
      ? [roots]
      : [],
  message: () => "root certificates are written otherwise, and are the same",
});

export const clientRevoked = defineConsequence({
  id: "client-revoked",
  rung: "reissue",
  statement: "A certificate that is revoked no longer connects.",
  source: pages.certificates,
  arguments: [revoked],
  reads: ["revokedCertificates"],
  find: ({ before, after }) => newIn(after, before),
  message: ({ name, value }) => `certificate "${name}" (${value}) is revoked`,
  who: ({ name }) => `whoever has the certificate "${name}", and nobody else`,
  first: () => "Give its owner a new certificate, unless being out is what is wanted.",
});

export const clientRestored = defineConsequence({
  id: "client-restored",
  rung: "none",
  statement: "A certificate that is no longer revoked connects again.",
  source: pages.certificates,
  arguments: [revoked],
  reads: ["revokedCertificates"],
  find: ({ before, after }) => newIn(before, after),
  message: ({ name, value }) => `certificate "${name}" (${value}) is no longer revoked`,
  who: ({ name }) => `whoever has the certificate "${name}" can connect again`,
});

/** Roots of one side whose certificates the other side does not have. */
function only(moment: Moment<"rootCertificates">, side: "before" | "after"): readonly ReadableRoot[] {
  const other = side === "before" ? "after" : "before";
  const there = new Set(
    readableRoots(moment[other].rootCertificates).map(({ certificate }) => certificate.thumbprint),
  );
  return readableRoots(moment[side].rootCertificates).filter(
    ({ certificate }) => !there.has(certificate.thumbprint),
  );
}

type Revoked = Moment<"revokedCertificates">["after"];

function newIn(some: Revoked, others: Revoked): Revoked["revokedCertificates"] {
  const there = new Set(others.revokedCertificates.map(({ value }) => value.toUpperCase()));
  return some.revokedCertificates.filter(({ value }) => !there.has(value.toUpperCase()));
}
