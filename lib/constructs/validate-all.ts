import { attachToNewStacks, stacksOf } from "./apps";
import { annotationsOf, leavingNoTrace } from "./annotations";
import { App, invokeAspects, type IConstruct, type TerraformStack } from "./bindings";

/** What is wrong with an app, each text with the path of the construct it is about. */
export interface Verdict {
  /** What refuses a stack. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** What is only told, such as rules that wait for plan. */
  readonly notes: readonly string[];
}

/**
 * Every error and warning of every stack of an app, before anything is written: validations and annotations, after
 * aspects. `app.synth()` tells those of the first bad stack only. May be called any number of times; nothing that it finds
 * stays on the constructs.
 */
export function validateAll(app: App): Verdict {
  return verdictOf(app, () => stacksOf(app));
}

/** Every error and warning below a construct, once the aspects of some stacks have run. */
export function verdictOf(root: IConstruct, stacks: () => readonly TerraformStack[]): Verdict {
  const app = root.node.root;
  if (App.isApp(app)) attachToNewStacks(app);
  return leavingNoTrace(root, () => {
    stacks().forEach(invokeAspects);
    const constructs = root.node.findAll();
    const refused = constructs.flatMap((construct) => placed(construct, construct.node.validate()));
    const annotated = (kind: "error" | "warning" | "info"): readonly string[] =>
      constructs.flatMap((construct) => placed(construct, annotationsOf(construct, kind)));
    return {
      errors: [...refused, ...annotated("error")],
      warnings: annotated("warning"),
      notes: annotated("info"),
    };
  });
}

function placed({ node }: IConstruct, messages: readonly string[]): readonly string[] {
  return messages.map((message) => `[${node.path}] ${message}`);
}
