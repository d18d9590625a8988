/** Terraform expressions that conditions are made of. Each takes and gives expressions without `${}`. */

/** Whether a value is one of these texts. */
export function isOneOf(values: readonly string[], expression: string): string {
  return `try(contains(${JSON.stringify(values)}, ${expression}), false)`;
}

/** Whether a value is this one; `null` for a value that is left out. */
export function is(expression: string, value: string | boolean | null): string {
  return `(${expression}) == ${JSON.stringify(value)}`;
}

/** Whether an instant, as ISO 8601 in UTC, has not come yet when Terraform plans. */
export function isToCome(instant: string): string {
  return `timecmp(plantimestamp(), ${JSON.stringify(instant.replace(/\.\d+Z$/, "Z"))}) < 0`;
}

/** Whether a list of texts has this one; a list that is null has none. */
export function has(list: string, value: string): string {
  return `try(contains(${list}, ${JSON.stringify(value)}), false)`;
}

/** Whether these conditions never hold together. */
export function notTogether(...conditions: readonly string[]): string {
  return `!(${conditions.join(" && ")})`;
}

/** An attribute of an object; null where the object is null or lacks it. */
export function attribute(object: string, name: string): string {
  return `try((${object}).${name}, null)`;
}

/** How many members a list has; none where it is null. */
export function count(list: string): string {
  return `length(${members(list)})`;
}

/** The members of a list of texts as one text, in order and without repetitions. */
export function sortedText(list: string): string {
  return `join("+", sort(distinct(${members(list)})))`;
}

/** Whether a condition holds for every member of a list; `each` names the member. */
export function every(list: string, each: string, condition: string): string {
  return `alltrue([for ${each} in ${members(list)} : ${condition}])`;
}

/** Whether a condition holds for a member of a list; `each` names the member. */
export function some(list: string, each: string, condition: string): string {
  return `anytrue([for ${each} in ${members(list)} : ${condition}])`;
}

/** Whether a list of texts has one of these values. */
export function hasOneOf(list: string, values: readonly string[]): string {
  return some(list, "one", isOneOf(values, "one"));
}

/** The lists that the members of a list have, as one; `each` names the member. */
export function flatMap(list: string, each: string, inner: string): string {
  return `concat([], [for ${each} in ${members(list)} : ${members(inner)}]...)`;
}

/** The members of a list, whose objects may lack different attributes; none where it is null. */
export function members(list: string): string {
  // coalesce and ?: make the objects alike, and try waits until every attribute is known.
  return `concat([], [for list in [${list}] : [for member in list : member] if list != null]...)`;
}

/** The texts of a list that are address blocks, aligned or not. */
export function blocks(list: string): string {
  return `[for text in ${members(list)} : text if ${isBlock("text")}]`;
}

/** The blocks of a list of named ones; a block that is known only at plan stands there without a name. */
export function unnamed(list: string): string {
  return `try([for space in ${list} : try(space.value, space)], [])`;
}

/** Whether a text is an address block in CIDR notation, aligned or not. */
export function isBlock(text: string): string {
  const sameVersion = `${isIpv4(text)} == ${isIpv4(`cidrhost(${text}, 0)`)}`;
  return `(can(cidrhost(${text}, 0)) && ${matches(blockPattern, text)} && try(${sameVersion}, false))`;
}

/** Whether a block is written with its lowest address. */
export function isAligned(block: string): string {
  const address = `split("/", ${block})[0]`;
  const bits = `(${isIpv4(block)} ? 32 : 128)`;
  return `cidrhost(${block}, 0) == cidrhost("\${${address}}/\${${bits}}", 0)`;
}

/** Whether no block of one list shares an address with a block of the other. */
export function disjoint(some: string, others: string): string {
  return `alltrue(flatten([for a in ${blocks(some)} : [for b in ${blocks(others)} : ${areApart("a", "b")}]]))`;
}

/** Whether an address lies in a block of a list; text that is no address lies in none. */
export function holdsAddress(list: string, address: string): string {
  const host = `try("\${${address}}/\${${isIpv4(address)} ? 32 : 128}", "")`;
  return `!${disjoint(`[${host}]`, list)}`;
}

/** Whether no two blocks of a list share an address. */
export function eachDisjoint(list: string): string {
  return `alltrue(flatten([for i, a in ${blocks(list)} : [for j, b in ${blocks(list)} : i >= j || ${areApart("a", "b")}]]))`;
}

/** Whether two blocks share no address. */
export function areApart(a: string, b: string): string {
  return `${cut(a, a, b)} != ${cut(b, a, b)}`;
}

/** Whether a block lies in one of a list. */
export function within(block: string, outer: string): string {
  const holds = `${prefixLength("b")} <= ${prefixLength(block)} && !(${areApart(block, "b")})`;
  return `anytrue([for b in ${blocks(outer)} : ${holds}])`;
}

/** Whether a block is IPv4. */
export function isIpv4(block: string): string {
  return `!strcontains(${block}, ":")`;
}

/** The prefix length of a block, as a number. */
export function prefixLength(block: string): string {
  return `tonumber(split("/", ${block})[1])`;
}

/** Prefix length of the largest IPv4 block of a list; null where it has none. */
export function largestIpv4(list: string): string {
  return `try(min([for b in ${blocks(list)} : ${prefixLength("b")} if ${isIpv4("b")}]...), null)`;
}

/** Whether a text matches a regular expression, written as in JavaScript. */
export function matches(pattern: RegExp, expression: string): string {
  const flags = pattern.flags.includes("i") ? "(?i)" : "";
  return `can(regex(${JSON.stringify(flags + pattern.source)}, ${expression}))`;
}

// Terraform takes leading zeros, which are no part of CIDR notation.
const blockPattern =
  /^(([0-9a-fA-F]{0,4}:)+([0-9a-fA-F]{1,4})?)?((0|[1-9][0-9]{0,2})(\.(0|[1-9][0-9]{0,2})){3})?\/(0|[1-9][0-9]{0,2})$/;

function cut(block: string, a: string, b: string): string {
  return `cidrhost("\${cidrhost(${block}, 0)}/\${min(${prefixLength(a)}, ${prefixLength(b)})}", 0)`;
}
