import { catalogue } from "../../lib/rules/catalogue";
import { p2s } from "./command";

test("every rule is listed", async () => {
  const { code, out } = await p2s(["rules"]);
  expect(code).toBe(0);
  for (const { id } of catalogue) expect(out).toContain(`${id} `);
  expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

test("the next dates that change a verdict are listed, from the day on", async () => {
  const dates = async (day: string): Promise<readonly { day: string; rule: string }[]> => {
    const { out } = await p2s(["rules", "--format", "json", "--as-of", day]);
    return (JSON.parse(out) as { dates: { day: string; rule: string }[] }).dates;
  };
  const ofSstp = async (day: string): Promise<readonly string[]> =>
    (await dates(day)).filter(({ rule }) => rule === "sstp-dead").map((one) => one.day);
  expect(await ofSstp("2027-03-30")).toEqual(["2027-03-31"]);
  expect(await ofSstp("2027-03-31")).toEqual([]);
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
