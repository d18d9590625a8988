import { TerraformStack, type App } from "./bindings";

type Attach = (stack: TerraformStack) => void;

const attachments = new WeakMap<App, { readonly attach: Attach; readonly done: WeakSet<TerraformStack> }[]>();

/** Attaches something to every stack of an app: at once to those there are, and before synthesis to those added later. */
export function onEveryStack(app: App, attach: Attach): void {
  const known = attachments.get(app);
  if (known === undefined) {
    const synth = app.synth.bind(app);
    app.synth = () => {
      attachToNewStacks(app);
      synth();
    };
    onEveryChild(app, (child) => {
      for (const one of attachments.get(app) ?? []) one.attach(child);
    });
  }
  attachments.set(app, [...(known ?? []), { attach, done: new WeakSet() }]);
  attachToNewStacks(app);
}

/** Attaches what `onEveryStack` was asked for to the stacks that came since. */
export function attachToNewStacks(app: App): void {
  for (const { attach, done } of attachments.get(app) ?? []) {
    for (const stack of stacksOf(app).filter((one) => !done.has(one))) {
      done.add(stack);
      attach(stack);
    }
  }
}

/**
 * Tells of every child of an app as it is added, before its own constructor has run: `Testing.synth` takes a stack alone and
 * never asks its app.
 */
function onEveryChild(app: App, tell: (child: TerraformStack) => void): void {
  const add = Reflect.get(app.node, "addChild") as (child: TerraformStack, id: string) => void;
  Reflect.set(app.node, "addChild", (child: TerraformStack, id: string) => {
    add.call(app.node, child, id);
    tell(child);
  });
}

/** The stacks of an app, nested ones too. */
export function stacksOf(app: App): readonly TerraformStack[] {
  return app.node.findAll().filter((construct) => TerraformStack.isStack(construct));
}
