import type { Certificate } from "./certificate";
import type { RootCertificateFact } from "./facts";

/** A root certificate whose data could be read. */
export interface ReadableRoot {
  readonly name: string;
  readonly certificate: Certificate;
}

const known = new WeakMap<readonly RootCertificateFact[], readonly ReadableRoot[]>();

/** The root certificates whose data could be read; the others are another rule's matter. */
export function readableRoots(roots: readonly RootCertificateFact[]): readonly ReadableRoot[] {
  const found = known.get(roots) ?? roots.filter(isReadable);
  known.set(roots, found);
  return found;
}

function isReadable(root: RootCertificateFact): root is ReadableRoot {
  return !("fault" in root.certificate);
}

/** The root certificates whose data could not be read, each with the reason. */
export function unreadableRoots(
  roots: readonly RootCertificateFact[],
): readonly { readonly name: string; readonly fault: string; readonly message: string }[] {
  return roots.flatMap(({ name, certificate }) => ("fault" in certificate ? [{ name, ...certificate }] : []));
}
