/** Terraform expressions that conditions are made of. Each takes and gives expressions without `${}`. */

/** Whether a value is one of these texts. */
export function isOneOf(values: readonly string[], expression: string): string {
  return `try(contains(${JSON.stringify(values)}, ${expression}), false)`;
}

/** Whether a list of texts has this one. */
export function has(list: string, value: string): string {
  return `contains(${list}, ${JSON.stringify(value)})`;
}

/** Whether a condition holds for every member of a list; `each` names the member. */
export function every(list: string, each: string, condition: string): string {
  return `alltrue([for ${each} in ${list} : ${condition}])`;
}

/** Whether no block of one list shares an address with a block of the other. */
export function disjoint(some: string, others: string): string {
  return `alltrue(flatten([for a in ${some} : [for b in ${others} : ${cut("a", "a", "b")} != ${cut("b", "a", "b")}]]))`;
}

/** Whether a block is IPv4. */
export function isIpv4(block: string): string {
  return `!strcontains(${block}, ":")`;
}

/** The prefix length of a block, as a number. */
export function prefixLength(block: string): string {
  return `tonumber(split("/", ${block})[1])`;
}

/** Whether a text matches a regular expression, written as in JavaScript. */
export function matches(pattern: RegExp, expression: string): string {
  const flags = pattern.flags.includes("i") ? "(?i)" : "";
  return `can(regex(${JSON.stringify(flags + pattern.source)}, ${expression}))`;
}

function cut(block: string, a: string, b: string): string {
  return `cidrhost("\${cidrhost(${block}, 0)}/\${min(${prefixLength(a)}, ${prefixLength(b)})}", 0)`;
}
