/** A name that is not taken yet: the one that is wished for, or that with the lowest number from 2 on. It is taken then. */
export function takeName(wish: string, taken: Set<string>, beforeNumber = ""): string {
  let name = wish;
  for (let number = 2; taken.has(name); number += 1) name = `${wish}${beforeNumber}${number}`;
  taken.add(name);
  return name;
}
