/** The one of these words that a text is but for its letter case; undefined where it is none, or spelt right. */
export function respelt(text: string, words: readonly string[]): string | undefined {
  return words.includes(text) ? undefined : words.find((word) => word.toLowerCase() === text.toLowerCase());
}

/** Several things in one phrase: "a", "a and b", "a, b and c". */
export function phrase(words: readonly string[]): string {
  return [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((part) => part !== "").join(" and ");
}
