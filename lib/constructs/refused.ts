declare const refused: unique symbol;

/** The type of no value: whatever stands where it is asked for does not compile, and the compiler prints the sentence. */
export interface Refused<Sentence extends string> {
  readonly [refused]: Sentence;
}
