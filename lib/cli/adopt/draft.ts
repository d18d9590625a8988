import type { Cloud } from "../../domain/region";
import { Hidden } from "../../readers/gateway-source";
import { Call, Raw, type Code } from "./code";
import { takeName } from "./take-name";

/** What a value is, and so what a variable that stands for it has to be. */
export type ValueType = "text" | "choice" | "number" | "flag" | "list" | "record";

/** A value that can't be written. */
export class Gap {
  constructor(
    /** Path of the argument in azurerm. */
    readonly path: string,
    readonly type: ValueType,
    /** Why, in words that follow a colon, or what stands there instead; undefined where the file has no such value. */
    readonly why?: string | Hidden,
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
  /** The cloud the program says its Entra ID tenant is in. */
  cloud: Cloud | undefined;

  /**
   * @param prefix what the names of variables begin with
   * @param taken ids of constructs, to which those of the variables are added
   */
  constructor(
    private readonly prefix: string,
    private readonly taken: Set<string>,
  ) {}

  /** A value that nothing can be made without: where it can't be written, a variable takes its place. */
  required(found: Found, variable: string): Code {
    return found instanceof Gap ? valuesOf[found.type](this.ask(found, variable)) : found;
  }

  /** A value that may be left out. For one that the file has and does not show, a variable takes its place. */
  optional(found: Found, variable?: string): Code | undefined {
    if (!(found instanceof Gap)) return found;
    const { path, why } = found;
    if (why instanceof Hidden) return this.required(found, variable ?? path.slice(path.lastIndexOf(".") + 1));
    if (why !== undefined) this.leave(path, why);
    return undefined;
  }

  /** A secret: a reference to one, or a variable. None is ever written out. */
  secret(found: Found, variable: string): Code {
    return found instanceof Gap
      ? new Call("Secret.fromVariable", [new Raw(this.ask(found, variable, true))])
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

  private ask({ path, type, why = "not in the file" }: Gap, name: string, isSecret = false): string {
    const id = takeName(this.prefix + name, this.taken, "_");
    const constant = camelCase(id);
    const isHidden = why instanceof Hidden;
    const options = {
      type: terraformTypes[type],
      ...((isSecret || (isHidden && why.isSensitive)) && { sensitive: true }),
    };
    const code = new Call("new TerraformVariable", [new Raw("this"), id, options]);
    this.variables.push({ target: `const ${constant}`, code });
    this.asked.push({ path, text: `${isHidden ? why.why : why}; the variable ${id} asks for it` });
    return constant;
  }
}

const terraformTypes: Readonly<Record<ValueType, string>> = {
  text: "string",
  choice: "string",
  number: "number",
  flag: "bool",
  list: "list(string)",
  record: "map(string)",
};

/** The value of a variable, as the construct takes it. */
const valuesOf: Readonly<Record<ValueType, (variable: string) => Code>> = {
  text: (variable) => new Raw(`${variable}.stringValue`),
  choice: (variable) => new Call("atPlan", [new Raw(`${variable}.stringValue`)]),
  number: (variable) => new Raw(`${variable}.numberValue`),
  flag: (variable) => new Raw(`${variable}.booleanValue`),
  list: (variable) => new Raw(`${variable}.listValue`),
  record: (variable) => new Call("Token.asStringMap", [new Raw(`${variable}.value`)]),
};

/** `radius_secret` as the name of a constant: `radiusSecret`. */
function camelCase(text: string): string {
  return text.replace(/_(\w)/g, (_, next: string) => next.toUpperCase());
}
