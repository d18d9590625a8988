import type { JsonPath } from "../readers/gateway-read";

/** Paths to look for, as a tree. */
type Wanted = Map<string, Wanted>;

/**
 * The lines on which values of a JSON text begin, by path; `lineOf` gives the line of the nearest value around a path
 * that is not in the text. One pass over the text, however many paths.
 */
export class JsonLines {
  private readonly lines = new Map<string, number>();
  private at = 0;
  private line = 1;

  /** The text has been parsed before: what is no JSON gives lines without meaning. */
  constructor(
    private readonly text: string,
    paths: readonly JsonPath[],
  ) {
    const wanted: Wanted = new Map();
    for (const path of paths) {
      let node = wanted;
      for (const step of path) {
        const next = node.get(String(step)) ?? (new Map() as Wanted);
        node.set(String(step), next);
        node = next;
      }
    }
    this.value(wanted, "");
  }

  /** Line of a value, counted from 1. */
  lineOf(path: JsonPath): number {
    for (let length = path.length; length > 0; length -= 1) {
      const line = this.lines.get(keyOf(path.slice(0, length)));
      if (line !== undefined) return line;
    }
    return 1;
  }

  private value(wanted: Wanted, key: string): void {
    this.space();
    const first = this.text[this.at];
    if (first === "{" && wanted.size > 0) this.members(wanted, key, "}");
    else if (first === "[" && wanted.size > 0) this.members(wanted, key, "]");
    else this.skip();
  }

  private members(wanted: Wanted, key: string, end: string): void {
    this.at += 1;
    for (let index = 0; this.at < this.text.length; index += 1) {
      this.space();
      if (this.text[this.at] === end) break;
      const { line } = this;
      const name = end === "}" ? this.name() : String(index);
      const below = wanted.get(name);
      if (below) this.lines.set(`${key}\u0000${name}`, line);
      if (below) this.value(below, `${key}\u0000${name}`);
      else this.skip();
      this.space();
      if (this.text[this.at] === ",") this.at += 1;
    }
    this.at += 1;
  }

  private name(): string {
    const start = this.at;
    this.string();
    const name = this.text.slice(start, this.at);
    this.space();
    this.at += 1;
    return name.includes("\\") ? (JSON.parse(name) as string) : name.slice(1, -1);
  }

  private skip(): void {
    this.space();
    let depth = 0;
    do {
      const character = this.text[this.at];
      if (character === '"') this.string();
      else if (character === "{" || character === "[") depth += 1;
      else if (character === "}" || character === "]") depth -= 1;
      else if (character === "\n") this.line += 1;
      if (character !== '"') this.at += 1;
    } while (this.at < this.text.length && (depth > 0 || !this.isOver()));
  }

  private isOver(): boolean {
    return /[,\]}]/.test(this.text[this.at] ?? ",");
  }

  private string(): void {
    this.at += 1;
    while (this.at < this.text.length && this.text[this.at] !== '"')
      this.at += this.text[this.at] === "\\" ? 2 : 1;
    this.at += 1;
  }

  private space(): void {
    for (;;) {
      const character = this.text[this.at];
      if (character === "\n") this.line += 1;
      else if (character !== " " && character !== "\r" && character !== "\t") return;
      this.at += 1;
    }
  }
}

function keyOf(path: JsonPath): string {
  return path.map((step) => `\u0000${step}`).join("");
}
