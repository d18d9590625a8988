import { catalogue } from "../../lib/rules/catalogue";
import { p2s } from "./command";

test("every rule is listed", async () => {
  const { code, out } = await p2s(["rules"]);
  expect(code).toBe(0);
  for (const { id } of catalogue) expect(out).toContain(`${id} `);
  expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

test("the next dates that change a verdict are listed, from the day on", async () => {
  const dates = async (day: string): Promise<unknown> => {
    const { out } = await p2s(["rules", "--format", "json", "--as-of", day]);
    return (JSON.parse(out) as { dates: unknown[] }).dates[0];
  };
  expect(await dates("2027-03-30")).toMatchObject({ day: "2027-03-30", change: "is no longer in force" });
  expect(await dates("2027-03-31")).not.toMatchObject({ day: "2027-03-31" });
});

test("JSON has what the records say", async () => {
  const { out } = await p2s(["rules", "--format", "json"]);
  const { rules } = JSON.parse(out) as { rules: { id: string }[] };
  expect(rules.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
  expect(rules.find(({ id }) => id === "openvpn-no-radius")).toMatchObject({
    severity: "error",
    lifted: { on: "2023-03-08" },
    source: { page: expect.any(String) as unknown },
  });
});

const helps = [["--help"], ["help"], ["check", "--help"], ["explain", "-h"], ["help", "rules"]];
test.each(helps)("help is printed in 80 columns: %s %s", async (...args) => {
  const { code, out } = await p2s(args.filter((one) => typeof one === "string"));
  expect(code).toBe(0);
  expect(out).toMatch(/^p2s/);
  expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
});
