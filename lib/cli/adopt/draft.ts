import { Call, Raw, type Code } from "./code";

/** A value that can't be written. */
export class Gap {
  constructor(
    /** Path of the argument in azurerm. */
    readonly path: string,
    /** Why, in words that follow a colon; undefined where the file has no such value. */
    readonly why?: string,
  ) {}
}

/** A value that was looked for. */
export type Found = Code | Gap;

/** A statement of the program: an expression, and what it is assigned to. */
export interface Statement {
  readonly target?: string;
  readonly code: Code;
}

/** Something people should know of an argument. */
export interface Note {
  readonly path: string;
  readonly text: string;
}

/** An argument that is set on the resource itself. */
export interface Kept {
  /** Path of the argument in azurerm. */
  readonly path: string;
  /** Property of the resource that is assigned to, or its method that takes the value. */
  readonly property: string;
  readonly value: Code;
}

/** What comes out beside the props of a construct while they are written. */
export class Draft {
  /** Variables that stand for values the file does not have. */
  readonly variables: Statement[] = [];
  /** What the resource is told after the construct wrote it, for arguments it would write otherwise. */
  readonly kept: Kept[] = [];
  readonly asked: Note[] = [];
  readonly changed: Note[] = [];
  readonly left: Note[] = [];
  private readonly counts = new Map<string, number>();

  /** @param prefix what the names of variables begin with */
  constructor(private readonly prefix: string) {}

  /** A value that may be left out. */
  optional(found: Found): Code | undefined {
    if (!(found instanceof Gap)) return found;
    if (found.why !== undefined) this.leave(found.path, found.why);
    return undefined;
  }

  /** A text that nothing can be made without: where it can't be written, a variable takes its place. */
  text(found: Found, variable: string): Code {
    return found instanceof Gap ? new Raw(`${this.ask(found, variable, "string")}.stringValue`) : found;
  }

  /** A list that nothing can be made without. */
  list(found: Found, variable: string): Code {
    return found instanceof Gap ? new Raw(`${this.ask(found, variable, "list(string)")}.listValue`) : found;
  }

  /** A number that nothing can be made without. */
  number(found: Found, variable: string): Code {
    return found instanceof Gap ? new Raw(`${this.ask(found, variable, "number")}.numberValue`) : found;
  }

  /** One of the words of a closed choice that nothing can be made without. */
  choice(found: Found, variable: string): Code {
    return found instanceof Gap ? new Call("atPlan", [this.text(found, variable)]) : found;
  }

  /** A secret: a reference to one, or a variable. None is ever written out. */
  secret(found: Found, variable: string): Code {
    return found instanceof Gap
      ? new Call("Secret.fromVariable", [new Raw(this.ask(found, variable, "string", true))])
      : new Call("Secret.fromToken", [found]);
  }

  /** Says that an argument is not in the program. */
  leave(path: string, text: string): void {
    this.left.push({ path, text });
  }

  /** Says that an argument is in the program, and not as it was. */
  change(path: string, text: string): void {
    this.changed.push({ path, text });
  }

  private ask({ path, why = "not in the file" }: Gap, name: string, type: string, sensitive = false): string {
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    const id = `${this.prefix}${name}${count === 1 ? "" : `_${count}`}`;
    const constant = camelCase(id);
    const options = { type, ...(sensitive && { sensitive }) };
    const code = new Call("new TerraformVariable", [new Raw("this"), id, options]);
    this.variables.push({ target: `const ${constant}`, code });
    this.asked.push({ path, text: `${why}; the variable ${id} asks for it` });
    return constant;
  }
}

/** `radius_secret` as the name of a constant: `radiusSecret`. */
function camelCase(text: string): string {
  return text.replace(/_(\w)/g, (_, next: string) => next.toUpperCase());
}
