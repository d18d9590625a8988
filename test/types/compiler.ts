import { join, resolve } from "node:path";
import ts from "typescript";

const root = resolve(__dirname, "../..");

/** What the compiler finds wrong: where, and all it says. */
export interface Complaint {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** Type-checks texts as if they stood in `test/types` under these names, with the project's own settings. */
export function compile(texts: Readonly<Record<string, string>>): readonly Complaint[] {
  const options = settings();
  const files = new Map(Object.entries(texts).map(([name, text]) => [join(root, "test/types", name), text]));
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.readFile = (path) => files.get(resolve(path)) ?? readFile(path);
  host.fileExists = (path) => files.has(resolve(path)) || fileExists(path);
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ file, start, messageText }) => ({
        file: file?.fileName.slice(join(root, "test/types/").length) ?? "",
        line: (file?.getLineAndCharacterOfPosition(start ?? 0).line ?? -1) + 1,
        text: ts.flattenDiagnosticMessageText(messageText, "\n"),
      }),
    );
  });
}

function settings(): ts.CompilerOptions {
  const path = join(root, "tsconfig.json");
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { config: object };
  return ts.parseJsonConfigFileContent({ ...config, include: [], files: [path] }, ts.sys, root).options;
}
