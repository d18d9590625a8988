import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { base64Of, oneLine } from "../../domain/certificate-fixtures";
import { clients, file, folder, p2s, stack } from "../command";
import { rowHeight } from "../../../lib/cli/report/chart";
import { describeChromium } from "./chromium";

const labelHeight = 18;

const certificates = (...roots: readonly (readonly [string, string])[]): object =>
  clients({
    vpn_client_protocols: ["IkeV2", "OpenVPN"],
    vpn_auth_types: ["AAD", "Certificate"],
    root_certificate: roots.map(([name, pem]) => ({ name, public_cert_data: oneLine(base64Of(pem)) })),
  });

/** A stack with a little of everything that a page shows. */
const full = stack(
  {
    generation: "Generation2",
    custom_route: [{ address_prefixes: ["10.200.0.0/16"] }],
    vpn_client_configuration: {
      ...certificates(["corp root", "ca.pem"], ["old-root", "ca-expired.pem"]),
      address_space: ["10.0.200.0/23", "172.20.0.0/24", "fd00:200::/64"],
    },
  },
  {
    expectedClients: 400,
    clientOperatingSystems: ["Windows 10", "macOS"],
    network: {
      peers: [
        { name: "vnet-spoke-apps", addressSpace: ["10.2.0.0/16"] },
        { name: "vnet-spoke-data", addressSpace: ["172.20.0.0/16", "${var.more}"] },
      ],
      onPremises: [{ name: "zurich", addressSpace: ["192.168.0.0/16"] }],
    },
    waivers: [{ rule: "pool-overlap-peers", reason: "NET-12", owner: "network", until: "2027-01-31" }],
  },
);
const open = stack({
  sku: "${var.sku}",
  vpn_client_configuration: clients({ address_space: "${var.pool}", vpn_client_protocols: "${var.tunnels}" }),
});
const sstp = stack(
  {
    sku: "VpnGw1",
    vpn_client_configuration: {
      ...certificates(["corp-root", "ca.pem"]),
      vpn_client_protocols: ["IkeV2", "SSTP"],
    },
  },
  { expectedClients: 900, deployed: { sku: "VpnGw1", tunnels: ["IkeV2", "SSTP"] } },
);
const evilName =
  '</style></noscript><script>window.hit = 1</script><img src="x" onerror="window.hit = 2">" onload="x \u202egnp';
const long = "x".repeat(10_000);
const evil = stack({
  "//": {
    metadata: { path: `${evilName}/Default` },
    p2s: {
      expectedClients: 1e12,
      network: {
        peers: [evilName, long, "W".repeat(200), "日本語".repeat(30)].map((name, index) => ({
          name,
          addressSpace: [`10.${index + 20}.0.0/16`],
        })),
      },
    },
  },
  vpn_client_configuration: certificates([evilName, "ca.pem"], [long, "ca.pem"]),
});

const expected = join(__dirname, "../../../examples/expected");
const examples = ["certificate", "entra-id", "radius"].map((name) => join(expected, `${name}.tf.json`));

async function pageOf(...contents: readonly object[]): Promise<string> {
  return written(contents.map((content, index) => file(`${index}.json`, content)));
}

async function written(paths: readonly string[]): Promise<string> {
  const output = join(folder(), "vpn.html");
  await p2s(["report", ...paths, "-o", output]);
  return output;
}

/** A fleet of many gateways in one stack, each with a name, a SKU and clients of its own. */
function fleet(count: number): object {
  const skus = ["VpnGw1AZ", "VpnGw2AZ", "VpnGw1"];
  const gateways = Array.from({ length: count }, (_, index) => [
    `Vpn${index}`,
    {
      "//": {
        metadata: { path: `team-${index % 7}/Vpn${index}/Default` },
        p2s: { expectedClients: (index * 37) % 900 },
      },
      name: `vpn-${index}`,
      location: "westeurope",
      type: "Vpn",
      sku: skus[index % 3],
      vpn_client_configuration: clients(),
    },
  ]);
  return { resource: { azurerm_virtual_network_gateway: Object.fromEntries(gateways) as object } };
}

describeChromium("the page in Chromium", (browser) => {
  const contexts: { close: () => Promise<void> }[] = [];
  const said: string[] = [];

  /** Opens a page; what it says on the console, asks for or shows as a dialog is kept, to be none. */
  async function shown(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser().newContext({ viewport: { width: 1200, height: 900 }, ...options });
    contexts.push(context);
    const page = await context.newPage();
    const address = pathToFileURL(path).href;
    page.on("console", (message) => said.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => said.push(`error: ${error.message}`));
    page.on(
      "request",
      (request) => request.url().split("#")[0] !== address && said.push(`request: ${request.url()}`),
    );
    page.on("dialog", (dialog) => {
      said.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(address);
    return page;
  }

  beforeEach(() => said.splice(0));
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    expect(said).toEqual([]);
  });

  const texts = (page: Page, selector: string): Promise<string[]> => page.locator(selector).allTextContents();

  const pages: Record<string, () => Promise<string>> = {
    "one gateway with many faults": () => pageOf(full),
    "one of which little is known": () => pageOf(open),
    "one with SSTP": () => pageOf(sstp),
    "one with evil and long names": () => pageOf(evil),
    "the examples": () => written(examples),
    "a fleet": () => pageOf(full, open, sstp, evil, stack()),
    "a page with files that were not read": () =>
      written([file("a.json", full), "nowhere.json", `${long}.json`]),
  };
  const unfold = `document.querySelectorAll("details").forEach((details) => { details.open = true; })`;

  describe.each(Object.entries(pages))("%s", (_, made) => {
    test.each(["light", "dark"] as const)(
      "every text has a contrast of 4.5 or more: %s",
      async (colorScheme) => {
        const page = await shown(await made(), { colorScheme });
        await page.evaluate(unfold);
        const { checked, faint } = await page.evaluate<{ checked: number; faint: string[] }>(contrasts);
        expect(checked).toBeGreaterThan(20);
        expect(faint).toEqual([]);
      },
    );

    test("has room from 360 pixels on: no window to scroll sideways, no label over another or over the drawing", async () => {
      const page = await shown(await made());
      await page.evaluate(unfold);
      for (const width of [360, 700, 1200]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
        expect(await page.evaluate<string[]>(crowded)).toEqual([]);
      }
      expect(await page.evaluate<string[]>(outside)).toEqual([]);
    });

    test("has landmarks, one main heading, no level skipped, and words for each picture", async () => {
      const page = await shown(await made());
      await page.evaluate(unfold);
      for (const landmark of ["header", "main", "footer"])
        expect(await page.locator(landmark).count()).toBe(1);
      const levels = await page.evaluate<number[]>(
        `[...document.querySelectorAll("h1, h2, h3, h4")].map((heading) => Number(heading.localName[1]))`,
      );
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      });
      expect(
        await page.evaluate(
          `[...document.querySelectorAll("svg[role=img]")].filter((svg) => svg.children[0].localName !== "title" || svg.children[1].localName !== "desc" || svg.children[1].textContent === "").length`,
        ),
      ).toBe(0);
      expect(
        await page.evaluate(
          `document.querySelectorAll("[id]").length - new Set([...document.querySelectorAll("[id]")].map(({ id }) => id)).size`,
        ),
      ).toBe(0);
    });
  });

  test.each([
    ["alone", 1],
    ["in a fleet", 2],
    ["in a large fleet, once it is unfolded", 101],
  ])("names stay names: %s", async (_, count) => {
    const page = await shown(await pageOf(...Array.from({ length: count }, () => evil)));
    if (count > 1) await page.locator(".gateway summary").first().click();
    await page.locator(".picture").first().waitFor();
    expect(await page.evaluate("window.hit")).toBeUndefined();
    expect(await page.locator("script").count()).toBe(1);
    expect(await page.locator("style").count()).toBe(1);
    expect(await page.locator("img, [onload], [onerror]").count()).toBe(0);
  });

  test("the policy of the page refuses what it does not hold itself", async () => {
    const page = await shown(await pageOf(stack()));
    const refused = await page.evaluate<string[]>(`new Promise((resolve) => {
      const found = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
        found.push(effectiveDirective);
        if (found.length === 4) resolve(found.sort());
      });
      document.body.insertAdjacentHTML("beforeend", '<img src="data:,"><p style="color: red"></p><p onclick=""></p>');
      document.body.append(Object.assign(document.createElement("script"), { textContent: "window.hit = 1" }));
    })`);
    expect(refused).toEqual(["img-src", "script-src-attr", "script-src-elem", "style-src-attr"]);
    expect(said.splice(0)).not.toEqual([]);
  });

  describe("the overview", () => {
    const names = (page: Page): Promise<string[]> => texts(page, "#fleet tbody tr:not([hidden]) a");
    const sorted = (page: Page): Promise<string[]> =>
      page.evaluate<string[]>(
        `[...document.querySelectorAll("#fleet thead th")].map((head) => head.textContent + " " + head.ariaSort)`,
      );

    test("sorts by a click: numbers from the largest, and back", async () => {
      const page = await shown(await pageOf(fleet(12)));
      const counts = (): Promise<string[]> => texts(page, "#fleet td:nth-child(6)");
      const before = await counts();
      await page.getByRole("button", { name: "Clients" }).click();
      const down = [...before].sort((a, b) => Number(b) - Number(a));
      expect(await counts()).toEqual(down);
      expect((await sorted(page))[5]).toBe("Clients descending");
      await page.getByRole("button", { name: "Clients" }).click();
      expect(await counts()).toEqual([...down].reverse());
      expect((await sorted(page))[5]).toBe("Clients ascending");
    });

    test("sorts by keyboard, numbers in names as numbers, and one column at a time", async () => {
      const page = await shown(await pageOf(fleet(12)));
      await page.getByRole("button", { name: "SKU" }).focus();
      await page.keyboard.press("Enter");
      expect(new Set((await texts(page, "#fleet td:nth-child(2)")).slice(0, 4))).toEqual(new Set(["VpnGw1"]));
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Space");
      expect((await names(page)).slice(0, 3)).toEqual(["team-0/Vpn0", "team-0/Vpn7", "team-1/Vpn1"]);
      expect((await sorted(page)).filter((head) => !head.endsWith("none"))).toEqual(["Gateway ascending"]);
    });

    test("has what is not known last, both ways", async () => {
      const page = await shown(await pageOf(stack(), full, sstp));
      for (const direction of ["first", "second"]) {
        await page.getByRole("button", { name: "Clients" }).click();
        expect([direction, (await texts(page, "#fleet td:nth-child(6)")).at(-1)]).toEqual([direction, ""]);
      }
    });

    test("finds by words and by rules, and hides the details of the others", async () => {
      const page = await shown(await pageOf(fleet(12)));
      await page.getByLabel("Find").fill("TEAM-3");
      expect(await names(page)).toEqual(["team-3/Vpn3", "team-3/Vpn10"]);
      expect(await texts(page, "details.gateway:not([hidden]) h3")).toEqual(["team-3/Vpn3", "team-3/Vpn10"]);
      expect(await page.locator("#found").textContent()).toBe("2 of 12");
      await page.getByLabel("Find").fill("");
      await page.getByLabel("Rule").selectOption("sku-non-az-create-blocked");
      expect(await page.locator("#found").textContent()).toBe("4 of 12");
      await page.getByLabel("Rule").selectOption("any");
      expect(await page.locator("#found").textContent()).toBe("12 of 12");
    });

    test("finds whose SKU ends, whose root, whose SSTP: also where another date is the next", async () => {
      const page = await shown(await pageOf(sstp, full, stack()));
      const found = async (label: string): Promise<string[]> => {
        await page.getByLabel("Date").selectOption({ label });
        const ids = "[...document.querySelectorAll('details.gateway:not([hidden])')].map(({ id }) => id)";
        return page.evaluate<string[]>(ids);
      };
      expect(await found("2026-09-30 SKU VpnGw1 retirement")).toEqual(["g1"]);
      expect(await found("2027-03-31 SSTP retirement")).toEqual(["g1"]);
      expect(await found("2049-12-31 root corp root expiry")).toEqual(["g2"]);
      expect(await found("any")).toEqual(["g1", "g2", "g3"]);
    });

    test("sorts numbers of four digits as numbers", async () => {
      const expecting = (count: number): object => stack({}, { expectedClients: count });
      const page = await shown(
        await pageOf(expecting(900), expecting(1100), expecting(20), expecting(12000)),
      );
      await page.getByRole("button", { name: "Clients" }).click();
      expect(await texts(page, "#fleet td:nth-child(6)")).toEqual(["12,000", "1,100", "900", "20"]);
    });

    test.each(["screen", "print"] as const)("breaks no word of the usual ones: %s", async (media) => {
      const sku = { sku: "HighPerformance", location: "switzerlandnorth" };
      const page = await shown(await pageOf(stack(sku), sstp), {
        viewport: { width: media === "print" ? 718 : 1040, height: 900 },
      });
      await page.emulateMedia({ media });
      expect(await page.evaluate<string[]>(brokenWords)).toEqual([]);
    });

    test("leads to the details, which unfold", async () => {
      const page = await shown(await pageOf(fleet(3)));
      await page.getByRole("link", { name: "team-1/Vpn1" }).click();
      await page.locator("#g2 .picture").waitFor({ state: "visible" });
      expect(await page.locator("details.gateway[open]").count()).toBe(1);
      expect(await page.evaluate("document.activeElement.parentElement.id")).toBe("g2");
    });

    test("of 1,000 gateways sorts, finds and unfolds", async () => {
      const path = await pageOf(fleet(1000));
      const page = await shown(path);
      expect(await page.locator(".picture").count()).toBe(0);
      await page.getByRole("button", { name: "Clients" }).click();
      expect((await texts(page, "#fleet td:nth-child(6)"))[0]).toBe("899");
      await page.getByLabel("Find").fill("Vpn999");
      expect(await page.locator("#found").textContent()).toBe("1 of 1000");
      await page.getByRole("link", { name: "Vpn999" }).click();
      await page.locator("#g1000 .picture").waitFor({ state: "visible" });
      expect(await page.locator(".picture").count()).toBe(1);
    });

    test("unfolds what the address of the page names", async () => {
      const path = await pageOf(fleet(101));
      const page = await shown(path);
      await page.goto("about:blank");
      said.splice(0);
      await page.goto(`${pathToFileURL(path).href}#g42`);
      await page.locator("#g42 .picture").waitFor({ state: "visible" });
    });
  });

  describe("without scripts", () => {
    test.each([3, 101])("a fleet of %i is there to read, and its details unfold", async (count) => {
      const page = await shown(await pageOf(fleet(count)), { javaScriptEnabled: false });
      expect(await page.locator("#fleet tbody tr").count()).toBe(count);
      expect(await page.locator("#fleet button").count()).toBe(0);
      expect(await page.locator("#filter").isVisible()).toBe(false);
      await page.locator("#g2 > summary").click();
      expect(await page.locator("#g2 .picture").isVisible()).toBe(true);
    });

    test("paper has all details", async () => {
      const page = await shown(await pageOf(fleet(3)), { javaScriptEnabled: false });
      expect(await page.locator("#g2 .picture").isVisible()).toBe(false);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("#g2 .picture").isVisible()).toBe(true);
    });
  });

  test("paper has all details, which fold again", async () => {
    const page = await shown(await pageOf(open, open, open));
    await page.evaluate(`addEventListener("beforeprint", () => {
      window.printed = document.querySelectorAll("details:not([open])").length;
    })`);
    await page.pdf();
    expect(await page.evaluate("window.printed")).toBe(0);
    expect(await page.locator("details[open]").count()).toBe(0);
  });

  test("paper has all details of a large fleet, those within details too", async () => {
    const page = await shown(await pageOf(...Array.from({ length: 101 }, () => open)));
    await page.evaluate(`dispatchEvent(new Event("beforeprint"))`);
    expect(await page.locator(".picture").count()).toBe(101);
    expect(await page.locator("details").count()).toBe(202);
    expect(await page.locator("details:not([open])").count()).toBe(0);
  });

  test("paper is light, whatever the screen is", async () => {
    const page = await shown(await pageOf(full), { colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(23, 33, 43)");
    const { faint } = await page.evaluate<{ faint: string[] }>(contrasts);
    expect(faint).toEqual([]);
  });

  test("paper has no ground of its own, and each gateway of a fleet begins a page", async () => {
    const page = await shown(await pageOf(full, open, sstp), { viewport: { width: 718, height: 1000 } });
    await page.emulateMedia({ media: "print" });
    await page.evaluate(unfold);
    const styles = (selector: string, name: string): Promise<string[]> =>
      page.evaluate(
        `[...document.querySelectorAll("${selector}")].map((one) => getComputedStyle(one)["${name}"])`,
      );
    expect(new Set(await styles("body, details.gateway", "backgroundColor"))).toEqual(
      new Set(["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"]),
    );
    expect(await styles("#details, details.gateway", "breakBefore")).toEqual([
      "page",
      "auto",
      "page",
      "page",
    ]);
  });

  test("lines across the rows of a chart are drawn in the strips, and not behind labels", async () => {
    const page = await shown(await pageOf(full));
    const drawn = await page.evaluate<{ from: number; to: number; kind: string }[]>(dashes);
    expect(new Set(drawn.map(({ kind }) => kind))).toEqual(new Set(["cut", "mark", "today"]));
    for (const { from, to } of drawn) {
      const start = from % rowHeight;
      expect(start).toBeGreaterThanOrEqual(labelHeight);
      expect(start + to - from).toBeLessThanOrEqual(rowHeight);
    }
  });

  test("the whole page is one file", async () => {
    const text = readFileSync(await pageOf(full), "utf8");
    expect(text).not.toMatch(/<(?:link|img|iframe|object|embed|base)\b|@import|\bsrc=/);
  });
});

/** Texts whose contrast with what is painted below them is less than 4.5, by WCAG's formula. */
const contrasts = `(() => {
  const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const isOpaque = (colour) => colour.startsWith("rgb") && (channels(colour)[3] ?? 1) === 1;
  const luminance = (colour) => {
    const [r, g, b] = channels(colour).map((value) => value / 255).map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    const style = getComputedStyle(element);
    const isShape = element instanceof SVGElement;
    const colour = isShape ? (["rect", "path", "circle"].includes(element.localName) ? style.fill : "") : style.backgroundColor;
    return isOpaque(colour) ? colour : undefined;
  };
  const faint = [];
  let checked = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const parent = text.parentElement;
    if (text.data.trim() === "" || parent.closest("script, style, title, desc, noscript, option, .skip")) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    if (range.getClientRects().length === 0) continue;
    scrollBy(0, range.getClientRects()[0].top - innerHeight / 2);
    const [box] = range.getClientRects();
    const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 10), 0), innerWidth - 1);
    const below = document.elementsFromPoint(x, box.top + box.height / 2).map(ground).find((colour) => colour !== undefined);
    if (below === undefined) { faint.push("nothing below: " + text.data.slice(0, 60)); continue; }
    const style = getComputedStyle(parent);
    const [light, dark] = [parent instanceof SVGElement ? style.fill : style.color, below].map(luminance).sort((a, b) => b - a);
    checked += 1;
    if ((light + 0.05) / (dark + 0.05) < 4.5) faint.push(text.data.slice(0, 60) + " on " + below);
  }
  return { checked, faint };
})()`;

/** Texts of pictures that are not within the box they begin in. */
const outside = `[...document.querySelectorAll(".picture")].flatMap((picture) => {
  const boxes = [...picture.querySelectorAll("rect")].map((rect) => rect.getBoundingClientRect());
  const whole = picture.getBoundingClientRect();
  return [...picture.querySelectorAll("text")].filter((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    const y = (top + bottom) / 2;
    const holding = boxes.filter((box) => box.left < right && left < box.right && box.top < y && y < box.bottom);
    const box = holding.at(-1) ?? whole;
    return left < box.left - 0.5 || right > box.right + 0.5 || top < box.top || bottom > box.bottom;
  }).map((text) => text.lastChild.data);
})`;

/** Labels of charts that overlap each other, or reach into the drawing below them. */
const crowded = `[...document.querySelectorAll(".chart li")].flatMap((row) => {
  const [left, right] = [...row.children].map((label) => label.getBoundingClientRect());
  const { top } = row.getBoundingClientRect();
  const isCrowded = left.right > right.left || Math.max(left.bottom, right.bottom) > top + 20;
  return isCrowded ? [row.textContent.slice(0, 80)] : [];
})`;

/** Cells whose text has a line break within a word. */
const brokenWords = `[...document.querySelectorAll("#fleet tbody td")].flatMap((cell) => {
  const text = cell.firstChild;
  if (text?.nodeType !== Node.TEXT_NODE) return [];
  return [...text.data.matchAll(/\\S+/g)].flatMap(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return range.getClientRects().length > 1 ? [word] : [];
  });
})`;

/** Where the dashes of lines across rows begin and end, in pixels from the top of their chart. */
const dashes = `[...document.querySelectorAll(".cut, .mark, .today")].flatMap((line) => {
  const style = getComputedStyle(line);
  const lengths = style.strokeDasharray.split(/[ ,]+/).map(parseFloat);
  const [top, bottom] = [line.y1, line.y2].map(({ baseVal }) => baseVal.value);
  const found = [];
  for (let at = top - parseFloat(style.strokeDashoffset), index = 0; at < bottom; index += 1) {
    const to = at + lengths[index % lengths.length];
    if (index % 2 === 0) found.push({ from: at, to: Math.min(to, bottom), kind: line.classList[0] });
    at = to;
  }
  return found;
})`;
