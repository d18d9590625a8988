/** What Azure takes as the name of a child resource, such as a root certificate; inferred from what it refused. */
export const resourceName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

/** A resource name made of a text; undefined where nothing of it can stand in one. */
export function toResourceName(text: string): string | undefined {
  const name = text
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[^A-Za-z0-9]+|-+$/g, "")
    .slice(0, 80);
  return name === "" ? undefined : name;
}
