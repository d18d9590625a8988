import type { GatewayFacts } from "../../domain/facts";
import { barWords, capacityOf, totalOf, widthInClients, type CapacityBar } from "./capacity-bars";
import { chart, percent, rowHeight, strip, upright } from "./chart";
import { markup, type Markup } from "./markup";

/** The clients expected against what the SKU carries and what the pool holds; undefined where none of it is known. */
export function capacity(facts: GatewayFacts): Markup | undefined {
  const all = capacityOf(facts);
  const { expected, carries } = all;
  const bars = [...(expected ? [expected] : []), ...carries];
  if (bars.length === 0) return undefined;
  const clients = expected === undefined ? 0 : totalOf(expected);
  const width = widthInClients(all);
  const rows = bars.map((bar) => ({
    label: bar.label,
    detail: barWords(bar, bar === expected ? 0 : clients),
  }));
  return markup`<figure>${chart(
    {
      title: "Clients against capacity",
      description: rows.map(({ label, detail }) => `${label}: ${detail}`).join(". "),
      rows,
    },
    [
      bars.map((bar, index) => barMarkup(bar, index, width, bar === expected ? "expected" : "carries")),
      clients > 0 && upright("mark", Math.min((clients / width) * 100, 99.6), bars.length),
    ],
  )}</figure>`;
}

function barMarkup(bar: CapacityBar, index: number, width: number, kind: string): Markup {
  const y = index * rowHeight + strip.top;
  const share = (clients: number): number => Math.min((clients / width) * 100, 100);
  const [main, whole] = [share(bar.ikev2OpenVpn), share(totalOf(bar))];
  return markup`<rect class="room" x="0" width="100%" y="${y}" height="${strip.height}" rx="2"/>${
    main > 0 &&
    markup`<rect class="${kind}" x="0" width="${percent(main)}" y="${y}" height="${strip.height}" rx="2"/>`
  }${
    whole > main &&
    markup`<rect class="sstp" x="${percent(main)}" width="${percent(whole - main)}" y="${y}" height="${strip.height}" rx="2"><title>SSTP</title></rect>`
  }${
    totalOf(bar) > width &&
    markup`<svg x="92%" y="${y - 2}" width="12" height="${strip.height + 4}"><path class="break" d="M3 ${strip.height + 4}L9 0"/></svg>`
  }`;
}
