import { clients, file, p2s, stack } from "../command";
import { cases, fleet } from "./cases";

const most = 65_536;

async function markdown(args: readonly string[], input?: string): Promise<string> {
  return (await p2s(["check", ...args, "--format", "markdown"], input)).out;
}

/** What is left once code spans and what is escaped are taken out: whatever has a meaning here, we wrote. */
function ours(text: string): string {
  return text
    .replace(/(`+)(?!`).*?[^`]\1(?!`)/gs, "")
    .replace(/&#\d+;/g, "")
    .replace(/ \(\[source\]\(https:\/\/[^()\s]+\), \d{4}-\d\d-\d\d\)$/gm, "");
}

test.each(Object.entries(cases))(
  "%s: fits a comment, and nothing in it has a meaning of its own",
  async (_, make) => {
    const { args, input, has } = make();
    const out = await markdown(args, input);
    expect(out.length).toBeLessThan(most);
    expect(out).toMatch(/^### p2s check /);
    expect(out.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    const lines = ours(out).split("\n");
    expect(lines.filter((line) => /[<>[\]|@\\]|^#{1,2} |:\/\/|www\./.test(line))).toEqual([]);
    const title = has.includes("errors") ? "has findings" : "passes";
    expect(lines[0]).toBe(`### p2s check ${has.includes("unread") ? "could not read everything" : title}`);
  },
);

const finding = async (value: string): Promise<string> => {
  const strange = stack({ vpn_client_configuration: clients({ vpn_client_protocols: ["OpenVPN", value] }) });
  const out = await markdown(["-"], JSON.stringify(strange));
  return /tunnel protocol "(.*)" is not one/.exec(out)?.[1] ?? out;
};
const rows: Readonly<Record<string, readonly [value: string, shown: string]>> = {
  "a plain word": ["IKEv3", "IKEv3"],
  "a dotted name, a path, a number": ["a.b-c/d 10.0.0.0/8 (1)", "a.b-c/d 10.0.0.0/8 (1)"],
  "a mention": ["@all", "&#64;\u200ball"],
  "an issue": ["#12", "&#35;\u200b12"],
  "a merge request": ["!12", "&#33;\u200b12"],
  "a link": ["[x](y)", "&#91;x&#93;(y)"],
  "an address": ["https://x.example", "https&#58;//x.example"],
  "an address without a scheme": ["WWW.x.example", "WWW\u200b.x.example"],
  "an e-mail address": ["a@x.example", "a&#64;\u200bx.example"],
  HTML: ["<img src=x>", "&#60;img src=x&#62;"],
  "an entity": ["&lt;", "&#38;lt;"],
  "emphasis and code": ["*a* _b_ `c` ~d~", "&#42;a&#42; &#95;b&#95; &#96;c&#96; &#126;d&#126;"],
  "a cell of a table": ["a|b", "a&#124;b"],
  "a backslash": ["a\\b", "a&#92;b"],
  "a line of its own": ["a\n# b", "a\ufffd&#35;\u200b b"],
};
test.each(Object.entries(rows))("%s is shown and obeyed by nobody", async (_, [value, shown]) => {
  expect(await finding(value)).toBe(shown);
});

test("a name with backticks stays within its code", async () => {
  const named = (name: string): Promise<string> =>
    markdown(["-"], JSON.stringify(stack({ sku: "VpnGw9" })).replaceAll("network/Vpn/Default", name));
  expect(await named("a`b``c/Default")).toContain("#### ``` a`b``c ``` in `standard input`");
  expect(await named("plain/Default")).toContain("#### `plain` in `standard input`");
});

describe("what is too long", () => {
  test("is cut, and what is left out is counted", async () => {
    const out = await markdown([fleet(1_000)]);
    const told = out.split("\n").filter((line) => /^(- \*\*|####)/.test(line)).length;
    const [, leftOut] = /\n… and (\d+) lines more; run p2s check\n$/.exec(out) ?? [];
    const perGateway = (await markdown([fleet(1)]))
      .split("\n")
      .filter((line) => /^(- \*\*|####)/.test(line)).length;
    expect(out.length).toBeLessThan(most);
    expect(told + Number(leftOut)).toBe(1_000 * perGateway);
  });

  test("as one value leaves room for the others", async () => {
    const long = stack({
      vpn_client_configuration: clients({ vpn_client_protocols: ["x".repeat(100_000), "odd"] }),
    });
    const out = await markdown([file("cdk.tf.json", long)]);
    expect(out.length).toBeLessThan(most);
    expect(out).toContain("x".repeat(900));
    expect(out).toContain('"odd"');
    expect(out).not.toContain("lines more");
  });
});

test("what is wrong with waivers stands by itself", async () => {
  const { args } = cases["a waiver of a file that waives nothing"]?.() ?? { args: [] };
  const out = await markdown(args);
  expect(out).toContain("0 errors, 1 warning");
  expect(out).toContain(
    "\n#### Waivers\n\n- `module.hub.*` the waiver of pool-overlap-vnet matches no finding\n",
  );
});
