import { deferred, known, type Fact, type ListFact } from "../domain/facts";
import { terraformLiteral } from "../domain/terraform-literal";
import { asArray, asBlock, expressionOf, isDeferred, type Block, type Configuration } from "./configuration";
import { joinLists } from "./fact-set";

/**
 * A `dynamic` block: its content stands once for each element of a collection.
 * https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks
 */
interface Dynamic {
  readonly content: Block;
  /** Name by which the content refers to the element. */
  readonly iterator: string;
  /** Expression of the collection. */
  readonly collection: string;
  /** How many elements it has, where that is known. */
  readonly size?: number;
}

/**
 * The first nested block of a name, and whether there is one. Of a `dynamic` block it is the content, with what the first
 * element gives it; whether that stands may be known only at plan.
 */
export function firstNested(
  configuration: Configuration,
  block: Block,
  name: string,
): { readonly first?: Block; readonly presence: Fact<boolean> } {
  const written = configuration.follow(block[name]);
  if (isDeferred(written)) return { presence: deferred(`length(${expressionOf(written)}) > 0`) };
  const [first] = asArray(written).map(asBlock);
  if (first !== undefined) return { first, presence: known(true) };
  const dynamic = dynamicBlock(configuration, block, name);
  if (dynamic === undefined || dynamic.size === 0) return { presence: known(false) };
  return {
    first: asBlock(ofFirstElement(dynamic, dynamic.content)),
    presence: dynamic.size === undefined ? deferred(`length(${dynamic.collection}) > 0`) : known(true),
  };
}

/** A list fact of the nested blocks of a name, static and `dynamic`: each is read on its own. */
export function nestedList<T>(
  configuration: Configuration,
  block: Block,
  name: string,
  read: (nested: Block) => Fact<T>,
): ListFact<T> {
  const written = configuration.list(block[name], (nested) => read(asBlock(nested)));
  const dynamic = dynamicBlock(configuration, block, name);
  if (dynamic === undefined || dynamic.size === 0) return written;
  const member = read(dynamic.content);
  if (member.state === "absent") return written;
  const expression = member.state === "known" ? terraformLiteral(member.value) : member.expression;
  const repeated = deferred(`[${forEach(dynamic)} : ${expression}]`);
  return written.state === "absent" ? repeated : joinLists([written, repeated]);
}

/** How many nested blocks of a name there are. */
export function nestedCount(configuration: Configuration, block: Block, name: string): Fact<number> {
  const written = configuration.follow(block[name]);
  if (isDeferred(written)) return deferred(`length(${expressionOf(written)})`);
  const count = asArray(written).length;
  const dynamic = dynamicBlock(configuration, block, name);
  if (dynamic === undefined) return known(count);
  if (dynamic.size !== undefined) return known(count + dynamic.size);
  const repeated = `length(${dynamic.collection})`;
  return deferred(count === 0 ? repeated : `${count} + ${repeated}`);
}

/** The nested blocks of a name as they are written, the content of a `dynamic` block among them; none where all are open. */
export function writtenNested(configuration: Configuration, block: Block, name: string): readonly Block[] {
  const dynamic = dynamicBlock(configuration, block, name);
  const content = dynamic === undefined || dynamic.size === 0 ? [] : [dynamic.content];
  const written = configuration.follow(block[name]);
  return [...(isDeferred(written) ? [] : asArray(written).map(asBlock)), ...content];
}

function dynamicBlock(configuration: Configuration, block: Block, name: string): Dynamic | undefined {
  if (block["dynamic"] === undefined) return undefined;
  const [dynamic] = asArray(block["dynamic"])
    .flatMap((named) => asArray(asBlock(named)[name]))
    .map(asBlock);
  if (dynamic === undefined) return undefined;
  const elements = configuration.follow(dynamic["for_each"]);
  const content = asBlock(asArray(dynamic["content"])[0]);
  const iterator = typeof dynamic["iterator"] === "string" ? dynamic["iterator"] : name;
  if (isDeferred(elements)) return { content, iterator, collection: expressionOf(elements) };
  const size = Array.isArray(elements) ? elements.length : Object.keys(asBlock(elements)).length;
  return { content, iterator, collection: JSON.stringify(elements ?? []), size };
}

/** The head of a `for` expression over the elements, in which the content's own expressions hold. */
function forEach({ iterator, collection }: Dynamic): string {
  return `for ${iterator} in [for key, value in ${collection} : { key = key, value = value }]`;
}

function ofFirstElement(dynamic: Dynamic, raw: unknown): unknown {
  if (Array.isArray(raw)) return raw.map((member) => ofFirstElement(dynamic, member));
  if (typeof raw === "object" && raw !== null) {
    return Object.fromEntries(
      Object.entries(raw).map(([key, value]) => [key, ofFirstElement(dynamic, value)]),
    );
  }
  if (!isDeferred(raw) || !raw.includes(`${dynamic.iterator}.`)) return raw;
  return `\${try([${forEach(dynamic)} : ${expressionOf(raw)}][0], null)}`;
}
