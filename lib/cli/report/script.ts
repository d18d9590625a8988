/**
 * The script of the page: it sorts and filters the overview, unfolds what a link leads to, and all for paper. Everything
 * on the page is there to read without it.
 */
export const script = `"use strict";
// Until all of a large fleet is there, drawing its table again and again would take longer than reading it.
document.documentElement.className = "loading";
addEventListener("DOMContentLoaded", () => {
  document.documentElement.className = "";

  const fill = (text) => {
    if (text) text.outerHTML = text.textContent;
  };
  document.addEventListener("toggle", ({ target }) => fill(target.querySelector(":scope > noscript")), true);

  const unfoldTarget = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target?.localName !== "details") return;
    target.open = true;
    target.querySelector("summary").focus();
  };
  addEventListener("hashchange", unfoldTarget);
  unfoldTarget();

  let unfolded = [];
  addEventListener("beforeprint", () => {
    for (const text of document.querySelectorAll("details > noscript")) fill(text);
    unfolded = [...document.querySelectorAll("details:not([open])")];
    for (const details of unfolded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of unfolded) details.open = false;
  });

  const table = document.getElementById("fleet");
  if (table) {
    const heads = [...table.tHead.rows[0].cells];
    const body = table.tBodies[0];
    const { compare } = new Intl.Collator("en", { numeric: true });

    const sort = (column, sign) => {
      const rows = [...body.rows].map((row) => ({ row, text: row.cells[column].textContent.replaceAll(",", "") }));
      rows.sort((a, b) => (a.text === "") - (b.text === "") || sign * compare(a.text, b.text));
      for (const { row } of rows) body.append(row);
    };
    for (const [column, head] of heads.entries()) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      head.setAttribute("aria-sort", "none");
      button.addEventListener("click", () => {
        const was = head.getAttribute("aria-sort");
        const isUp = was === "none" ? head.className !== "number" : was === "descending";
        for (const one of heads) one.setAttribute("aria-sort", "none");
        head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
        sort(column, isUp ? 1 : -1);
      });
    }

    const [filter, text, rule, date, found] = ["filter", "text", "rule", "date", "found"].map((id) =>
      document.getElementById(id),
    );
    const isAmong = (numbers, { value }) => value === "" || numbers.split(" ").includes(value);
    const choose = () => {
      const wanted = text.value.trim().toLowerCase();
      let count = 0;
      for (const row of body.rows) {
        const { rules, dates } = row.dataset;
        const isFound = (row.textContent + " " + rules).toLowerCase().includes(wanted);
        row.hidden = !(isFound && isAmong(rules, rule) && isAmong(dates, date));
        document.getElementById(row.querySelector("a").hash.slice(1)).hidden = row.hidden;
        if (!row.hidden) count += 1;
      }
      found.textContent = count + " of " + body.rows.length;
    };
    filter.hidden = false;
    for (const one of [text, rule, date]) one.addEventListener("input", choose);
    choose();
  }
});
`;
