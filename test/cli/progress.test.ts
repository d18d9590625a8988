import { Progress } from "../../lib/cli/progress";

function progress(watched: boolean): { readonly lines: string[]; readonly progress: Progress } {
  const lines: string[] = [];
  const terminal = {
    out: () => undefined,
    error: (text: string) => void lines.push(text),
    input: () => Buffer.alloc(0),
    colour: false,
    watched,
    today: "2026-11-22",
  };
  return { lines, progress: new Progress(terminal) };
}

test("long work is told at once, and the line is cleared", () => {
  const { lines, progress: told } = progress(true);
  told.tell("reading tfplan.json", true);
  told.tell("judged 500 of 1000 gateways");
  told.end();
  expect(lines.map((line) => line.replace("\r\u001b[K", ""))).toEqual([
    "reading tfplan.json",
    "judged 500 of 1000 gateways",
    "",
  ]);
});

test("short work is not told", () => {
  const { lines, progress: told } = progress(true);
  told.tell("reading cdk.tf.json");
  told.end();
  expect(lines).toEqual([]);
});

test("nothing is told where nobody watches", () => {
  const { lines, progress: told } = progress(false);
  told.tell("reading tfplan.json", true);
  told.end();
  expect(lines).toEqual([]);
});
