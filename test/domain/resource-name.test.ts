import { resourceName, toResourceName } from "../../lib/domain/resource-name";

test.each([
  ["a name that needs no change", "corp-root_1.v2", "corp-root_1.v2"],
  ["spaces and parentheses", "Contoso (VPN) root", "Contoso-VPN-root"],
  ["signs around it", "_[root]_", "root-_"],
  ["hyphens at its end", "root--", "root"],
  ["too many characters", "r".repeat(90), "r".repeat(80)],
  ["nothing that can stand in a name", "()", undefined],
])("a resource name made of %s", (_, text, name) => {
  const made = toResourceName(text);
  expect(made).toBe(name);
  if (made !== undefined) expect(made).toMatch(resourceName);
});
