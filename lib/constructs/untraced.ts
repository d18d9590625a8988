/**
 * Makes something of cdktf without the stack traces it takes of every token, which cost more than all the rest. They would
 * only say that one of our constructors wrote it. An error that is thrown keeps its own: that is written when it is read.
 */
export function untraced<T>(make: () => T): T {
  const before = Object.getOwnPropertyDescriptor(Error, "prepareStackTrace");
  Reflect.set(Error, "prepareStackTrace", () => "");
  try {
    return make();
  } finally {
    if (before) Reflect.defineProperty(Error, "prepareStackTrace", before);
    else Reflect.deleteProperty(Error, "prepareStackTrace");
  }
}
