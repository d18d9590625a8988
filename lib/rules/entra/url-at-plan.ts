import { entraCloudNames, type EntraCloudName } from "../../domain/entra-url";
import { is, matches } from "../terraform";

/** Whether a URL is left out or is one of its cloud; of any cloud where none is told. */
export function isUrlOfCloud(url: string, cloud: string, pattern: (cloud: EntraCloudName) => RegExp): string {
  const ofCloud = entraCloudNames.map(
    (name) => `(${is(cloud, null)} || ${is(cloud, name)}) && ${matches(pattern(name), url)}`,
  );
  return [is(url, null), ...ofCloud].join(" || ");
}
