import type { Certificate } from "./certificate";
import type { RootCertificateFact } from "./facts";

/** A root certificate whose data could be read. */
export interface ReadableRoot {
  readonly name: string;
  readonly certificate: Certificate;
}

/** The root certificates whose data could be read; the others are another rule's matter. */
export function readableRoots(roots: readonly RootCertificateFact[]): readonly ReadableRoot[] {
  return roots.flatMap(({ name, certificate }) => ("fault" in certificate ? [] : [{ name, certificate }]));
}

/** The root certificates whose data could not be read, each with the reason. */
export function unreadableRoots(
  roots: readonly RootCertificateFact[],
): readonly { readonly name: string; readonly fault: string; readonly message: string }[] {
  return roots.flatMap(({ name, certificate }) => ("fault" in certificate ? [{ name, ...certificate }] : []));
}
