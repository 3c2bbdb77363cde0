/**
 * Runs the TypeScript compiler over a text that imports the package's sources.
 *
 * @module
 */
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');

/** A complaint of the compiler. */
export interface Complaint {
  /** What it marks, as it stands in the text. */
  readonly marked: string;
  /** Where that begins, in characters from the beginning of the text. */
  readonly from: number;
  /** What it says, with the reasons. */
  readonly message: string;
}

/** What the compiler made of a text. */
export interface Compiled {
  readonly complaints: readonly Complaint[];
  /** How many types it had to make from generic ones: the measure of its work that is the same on each machine. */
  readonly instantiations: number;
  /** Milliseconds that checking took. */
  readonly checkTime: number;
}

const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Compiles a module that stands beside the tests. Of the package, it imports what `'src'` stands for. */
export function compiled(text: string): Compiled {
  const file = join(ROOT, 'test/compiled.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, version) => {
    if (name === file) return ts.createSourceFile(file, text, version);
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, version));
    return parsed.get(name);
  };
  host.fileExists = (name) => name === file || fileExists(name);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  const begun = performance.now();
  const complaints = ts.getPreEmitDiagnostics(program, source).map(({ start = 0, length = 0, messageText }) => ({
    marked: text.slice(start, start + length),
    from: start,
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
  return { complaints, instantiations: program.getInstantiationCount(), checkTime: performance.now() - begun };
}
