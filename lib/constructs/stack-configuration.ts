import { known, type Fact } from "../domain/facts";
import { asBlock, Configuration, isDeferred, type Block, type Resource } from "../readers/configuration";
import { declaredKey } from "../readers/declared";
import {
  deepMerge,
  DefaultTokenResolver,
  StringConcat,
  TerraformDataSource,
  TerraformElement,
  TerraformResource,
  TerraformStack,
  Token,
  Tokenization,
  type IConstruct,
} from "./bindings";

const resolver = new DefaultTokenResolver(new StringConcat());

/** What the elements of a stack say in Terraform's terms at the moment they are asked: after overrides and aspects. */
class Snapshot {
  readonly configuration: Configuration;
  readonly asked = {
    check: new Set<IConstruct>(),
    write: new Set<IConstruct>(),
    look: new Set<IConstruct>(),
  };
  private readonly elements = new Map<string, TerraformElement>();
  private readonly addresses = new Map<string, string[]>();
  private readonly blocks = new Map<string, Block>();
  private readonly locals = new Map<string, unknown>();

  constructor(private readonly stack: TerraformStack) {
    for (const construct of stack.node.findAll()) this.add(construct);
    this.configuration = new Configuration({
      block: (address) => this.block(address),
      ofType: (type) => this.ofType(type),
      local: (name) => resolve(stack, this.locals.get(name)),
    });
  }

  private add(construct: IConstruct): void {
    if (!TerraformElement.isTerraformElement(construct)) return;
    if ("expression" in construct) this.locals.set(construct.friendlyUniqueId, localOf(construct));
    if (!isBlock(construct)) return;
    const address = addressOf(construct);
    this.elements.set(address, construct);
    const ofType = this.addresses.get(construct.terraformResourceType) ?? [];
    ofType.push(address);
    this.addresses.set(construct.terraformResourceType, ofType);
  }

  private block(address: string): Block | undefined {
    const element = this.elements.get(address);
    const known = this.blocks.get(address);
    if (element === undefined || known !== undefined) return known;
    const block = finalBlock(this.stack, element);
    this.blocks.set(address, block);
    return block;
  }

  private ofType(type: string): readonly Resource[] {
    return (this.addresses.get(type) ?? []).flatMap((address) => {
      const block = this.block(address);
      return block ? [{ address, block }] : [];
    });
  }
}

const snapshots = new WeakMap<TerraformStack, Snapshot>();

/**
 * The configuration a construct's stack amounts to now. Constructs that ask one after the other share one reading, both to
 * check and to write; one that asks again for the same gets a new reading, since its stack may have changed meanwhile.
 */
export function configurationFor(asking: IConstruct, use: "check" | "write" | "look"): Configuration {
  const stack = TerraformStack.of(asking);
  const last = snapshots.get(stack);
  const snapshot = last === undefined || last.asked[use].has(asking) ? takeSnapshot(stack) : last;
  snapshot.asked[use].add(asking);
  return snapshot.configuration;
}

/** Makes the next one who asks read a construct's stack anew. */
export function forgetConfiguration(construct: IConstruct): void {
  snapshots.delete(TerraformStack.of(construct));
}

/** The fact of one text, with its references inside the stack followed. */
export function textFact(scope: IConstruct, value: string): Fact<string> {
  const stack = TerraformStack.of(scope);
  const text = resolve(scope, value);
  if (!isDeferred(text)) return known(String(text));
  const { configuration } = snapshots.get(stack) ?? takeSnapshot(stack);
  return configuration.text(text);
}

function takeSnapshot(stack: TerraformStack): Snapshot {
  const snapshot = new Snapshot(stack);
  snapshots.set(stack, snapshot);
  queueMicrotask(() => snapshots.delete(stack));
  return snapshot;
}

/** Address of a resource or data source within its stack. */
export function addressOf(element: TerraformElement & { readonly terraformResourceType: string }): string {
  const prefix = TerraformDataSource.isTerraformDataSource(element) ? "data." : "";
  return `${prefix}${element.terraformResourceType}.${element.friendlyUniqueId}`;
}

/**
 * A value with its tokens replaced by Terraform expressions. Literals are left as they are without asking cdktf, whose
 * resolver takes ten times as long over them.
 */
export function resolve(scope: IConstruct, value: unknown): unknown {
  if (isToken(value)) return Tokenization.resolve(value, { scope, resolver, preparing: false });
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((member) => resolve(scope, member)).filter(isGiven);
  const resolved: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const now = resolve(scope, inner);
    if (isGiven(now)) resolved[key] = now;
  }
  return resolved;
}

/** Whether cdktf may see a token in a value itself; what lies deeper is asked on its own. */
function isToken(value: unknown): boolean {
  if (typeof value === "string") return holdsToken(value);
  if (typeof value === "number") return Token.isUnresolved(value);
  if (Array.isArray(value)) return value.length === 1 && isToken(value[0]);
  if (typeof value !== "object" || value === null) return false;
  return "resolve" in value || Object.keys(value).some(holdsToken);
}

/** Whether a text may hold a token: a marked one, or a number that stands for one, which cdktf makes of that size. */
function holdsToken(text: string): boolean {
  return text.includes("{TfToken[") || text.includes("e+298");
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isBlock(
  element: TerraformElement,
): element is TerraformElement & { readonly terraformResourceType: string } {
  return TerraformResource.isTerraformResource(element) || TerraformDataSource.isTerraformDataSource(element);
}

function finalBlock(stack: TerraformStack, element: TerraformElement): Block {
  const kind = TerraformDataSource.isTerraformDataSource(element) ? "data" : "resource";
  const written = asBlock(only(only(asBlock(element.toTerraform())[kind])));
  const declared = asBlock(written["//"])[declaredKey];
  const block: Record<string, unknown> = { ...written, "//": { [declaredKey]: declared } };
  if (hasOverrides(stack)) deepMerge(block, stackOverrides(element));
  // The conditions in `lifecycle` are made from this very block.
  delete block["lifecycle"];
  return asBlock(resolve(stack, block));
}

function only(one: unknown): unknown {
  return Object.values(asBlock(one))[0];
}

/** What overrides of the stack itself say of one of its elements. */
export function stackOverrides(element: TerraformElement): Block {
  const kind = TerraformDataSource.isTerraformDataSource(element) ? "data" : "resource";
  const type = isBlock(element) ? element.terraformResourceType : "";
  return asBlock(
    asBlock(asBlock(overridesOf(TerraformStack.of(element))[kind])[type])[element.friendlyUniqueId],
  );
}

function hasOverrides(stack: TerraformStack): boolean {
  return Object.keys(overridesOf(stack)).length > 0;
}

function overridesOf(stack: TerraformStack): Block {
  return asBlock(Reflect.get(stack, "rawOverrides"));
}

function localOf(element: TerraformElement): unknown {
  return asBlock(asBlock(element.toTerraform())["locals"])[element.friendlyUniqueId];
}
