import { highest, isAtLeast, rungs } from "../../lib/impact/ladder";

test("the ladder rises from nothing to what Azure refuses", () => {
  expect(rungs).toEqual(["none", "reconnect", "reissue", "replace", "refused"]);
});

test("the highest of no rungs is none", () => {
  expect(highest([])).toBe("none");
  expect(highest(["reissue", "none", "reconnect"])).toBe("reissue");
});

test("a rung is at least itself, and what is below", () => {
  expect(isAtLeast("replace", "replace")).toBe(true);
  expect(isAtLeast("replace", "reissue")).toBe(true);
  expect(isAtLeast("reissue", "replace")).toBe(false);
});
