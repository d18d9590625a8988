import { phrase, respelt } from "../../lib/domain/words";

describe("respelt", () => {
  test.each([
    ["another letter case", "IKEv2", "IkeV2"],
    ["the right letter case", "IkeV2", undefined],
    ["another word", "WireGuard", undefined],
  ])("%s", (_, text, meant) => {
    expect(respelt(text, ["OpenVPN", "IkeV2", "SSTP"])).toBe(meant);
  });
});

describe("phrase", () => {
  test.each([
    ["nothing", [], ""],
    ["one thing", ["a"], "a"],
    ["two things", ["a", "b"], "a and b"],
    ["three things", ["a", "b", "c"], "a, b and c"],
  ])("%s", (_, words, text) => {
    expect(phrase(words)).toBe(text);
  });
});
