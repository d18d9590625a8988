import { untraced } from "../../lib/constructs/untraced";

const stackOf = (): string | undefined => {
  const taken = { stack: "" };
  Error.captureStackTrace(taken);
  return taken.stack;
};

afterEach(() => {
  Reflect.deleteProperty(Error, "prepareStackTrace");
});

test("no stack trace is written meanwhile", () => {
  expect(untraced(stackOf)).toBe("");
  expect(stackOf()).toMatch(/untraced\.test/);
});

test("whoever writes stack traces otherwise goes on doing so", () => {
  const own = (): string => "own";
  Error.prepareStackTrace = own;
  untraced(stackOf);
  expect(stackOf()).toBe("own");
});

test("an error passes, and keeps its stack trace", () => {
  const fail = (): never => {
    throw new Error("no such region");
  };
  expect(() => untraced(fail)).toThrow("no such region");
  try {
    untraced(fail);
  } catch (error) {
    expect((error as Error).stack).toMatch(/untraced\.test/);
  }
  expect(Object.hasOwn(Error, "prepareStackTrace")).toBe(false);
});

test("one within another", () => {
  expect(untraced(() => untraced(stackOf) ?? "")).toBe("");
  expect(Object.hasOwn(Error, "prepareStackTrace")).toBe(false);
});
