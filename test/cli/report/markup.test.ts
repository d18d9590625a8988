import { markup } from "../../../lib/cli/report/markup";

test("text is escaped in content and in attributes", () => {
  const rows: Record<string, readonly [string, string]> = {
    "a tag": ["<script>", "&lt;script&gt;"],
    "the end of an attribute": ['" onload="x', "&quot; onload=&quot;x"],
    "the end of an attribute in single quotes": ["' x", "&#39; x"],
    "what looks escaped": ["&lt;", "&amp;lt;"],
    "what turns the reading direction": ["a\u202egnp.exe\u2066b\u200e", "a\ufffdgnp.exe\ufffdb\ufffd"],
    controls: ["a\u0000b\u001bc\u0085d\u2028e", "a\ufffdb\ufffdc\ufffdd\ufffde"],
    "breaks of lines, and tabs": ["a\nb\r\n\tc", "a b c"],
    "half a character": ["a\ud83d", "a\ufffd"],
    "letters of any script, and a family": ["日本 שלום 👨‍👩‍👧", "日本 שלום 👨‍👩‍👧"],
  };
  for (const [text, escaped] of Object.values(rows)) {
    expect(markup`<p title="${text}">${text}</p>`.text).toBe(`<p title="${escaped}">${escaped}</p>`);
  }
});

test("markup in markup stays as it is, in lists too", () => {
  const items = ["a", "<b>"].map((text) => markup`<li>${text}</li>`);
  expect(markup`<ul>${items}</ul>`.text).toBe("<ul><li>a</li><li>&lt;b&gt;</li></ul>");
});

test("nothing is left out, and zero is something", () => {
  expect(markup`[${undefined}${false}${0}]`.text).toBe("[0]");
});
