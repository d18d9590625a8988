import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../lib/cli/usage-error";
import { writeFile } from "../../lib/cli/write-file";
import { file, folder } from "./command";

test("a new file", () => {
  const path = join(folder(), "out.json");
  writeFile(path, "new");
  expect(readFileSync(path, "utf8")).toBe("new");
});

test("a file that is there keeps its permissions, and nothing stays beside it", () => {
  const path = file("out.json", "old and longer");
  chmodSync(path, 0o640);
  writeFile(path, "new");
  expect(readFileSync(path, "utf8")).toBe("new");
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(join(path, ".."))).toEqual(["out.json"]);
});

describe("through a link", () => {
  test.each([
    ["to a file that is there", "old"],
    ["to a file that is not there yet", undefined],
  ])("%s", (_, before) => {
    const target = before === undefined ? join(folder(), "out.json") : file("out.json", before);
    const link = join(folder(), "link.json");
    symlinkSync(target, link);
    writeFile(link, "new");
    expect(readFileSync(target, "utf8")).toBe("new");
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });
});

describe("what can't be written is refused in one line", () => {
  const rows: Record<string, readonly [string, string]> = {
    "in a folder that is not there": [
      join(folder(), "none", "x"),
      "can't be written: its folder is not there",
    ],
    "below a file": [join(file("out.json", ""), "x"), "can't be written: its folder is not there"],
    "a folder": [folder(), "is a folder"],
  };
  test.each(Object.entries(rows))("%s", (_, [path, reason]) => {
    expect(() => {
      writeFile(path, "new");
    }).toThrow(new UsageError(`${path} ${reason}`));
  });

  const testOnLinux = process.platform === "linux" ? test : test.skip;
  testOnLinux("a device without space", () => {
    expect(() => {
      writeFile("/dev/full", "new");
    }).toThrow("/dev/full can't be written: there is no space left");
  });
});

test("what fails leaves what was there, and nothing beside it", () => {
  const path = file("out.json", "old");
  mkdirSync(join(path, "..", `.out.json.${process.pid}`));
  expect(() => {
    writeFile(path, "new");
  }).toThrow(UsageError);
  expect(readFileSync(path, "utf8")).toBe("old");
});
