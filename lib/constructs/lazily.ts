import type { IResolvable, IResolveContext } from "./bindings";

/**
 * A value that is made when it is resolved. Unlike cdktf's `Lazy` it takes no stack trace, which costs more than all else
 * that making a gateway does.
 */
export function lazily(produce: (context: IResolveContext) => unknown): IResolvable {
  return new LateValue(produce);
}

class LateValue implements IResolvable {
  readonly creationStack: string[] = [];

  constructor(private readonly produce: (context: IResolveContext) => unknown) {}

  resolve(context: IResolveContext): unknown {
    return this.produce(context);
  }

  toString(): string {
    return "[late value]";
  }
}
