import { parseXml } from "./xml";

const whole = (inside: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${inside}\n`;

test("a document is read", () => {
  expect(parseXml(whole('<a b="&lt;&#x41;"><c/>x &amp; <![CDATA[<&]] >]]></a>'))).toEqual({
    name: "a",
    attributes: { b: "<A" },
    children: [{ name: "c", attributes: {}, children: [], text: "" }],
    text: "x & <&]] >",
  });
});

const rows: Readonly<Record<string, string>> = {
  "an element that is not closed": "<a><b></a>",
  "two roots": "<a/><b/>",
  "text beside the root": "<a/>x",
  "an ampersand that refers to nothing": "<a>&</a>",
  "an entity that nobody declared": "<a>&nbsp;</a>",
  "a reference to a character that XML does not have": "<a>&#x1;</a>",
  "a character that XML does not have": "<a>\u0001</a>",
  "half of a surrogate pair": "<a>\ud800</a>",
  "a < in an attribute": '<a b="<"/>',
  "an attribute that stands twice": '<a b="" b=""/>',
  "an attribute without quotes": "<a b=c/>",
  "the end of a CDATA section outside of one": "<a><![CDATA[ ]]> ]]></a>",
};
test.each(Object.entries(rows))("a document is refused for %s", (_, inside) => {
  expect(() => parseXml(whole(inside))).toThrow(Error);
});
