import { catalogue } from "../../lib/rules/catalogue";
import { p2s } from "./command";

test("a rule is explained", async () => {
  const { code, out } = await p2s(["explain", "openvpn-no-radius"]);
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
   "openvpn-no-radius
     A gateway with OpenVPN among its tunnel types takes no RADIUS authentication.

     weighs  error
     remedy  Take tunnel type "IKEv2" for RADIUS, or relax "openvpn-no-radius" with
             your reason.
     plan    values known only at plan are judged by a precondition in Terraform
     lifted  by Azure on 2023-03-08, says
             https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about
             (2026-08-17)
     relax   p2s check --relax openvpn-no-radius, or relax: { "openvpn-no-radius":
             "why" } in code
     source  https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about
             (2018-12-05)
   "
  `);
});

test("an error code of Azure leads to its rule, whatever its case", async () => {
  const { out } = await p2s(["explain", "nonazskusnotallowedforvpngateway"]);
  expect(out).toMatch(/^sku-non-az-create-blocked\n/);
});

test("every rule is explained in lines of 80 columns", async () => {
  for (const { id } of catalogue) {
    const { out } = await p2s(["explain", id]);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  }
});

const faults: Record<string, readonly [readonly string[], string]> = {
  "nothing to explain": [["explain"], "needs a rule"],
  "the start of a rule": [["explain", "pool-overlap"], 'Did you mean "pool-overlap-'],
  "a misspelt rule": [["explain", "pool-overlap-vnt"], 'Did you mean "pool-overlap-vnet"?'],
  "an unknown command": [["explan", "x"], 'Did you mean "explain"?'],
};
test.each(Object.entries(faults))("%s is refused in one line", async (_, [args, words]) => {
  const { code, error } = await p2s(args);
  expect([code, error]).toEqual([2, expect.stringMatching(/^p2s: [^\n]+\n$/)]);
  expect(error).toContain(words);
});
