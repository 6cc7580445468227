import { resolve } from 'node:path';
import ts from '#typescript';

const ENTRY = resolve('virtual-types/index.d.ts');
const OPTIONS: ts.CompilerOptions = { strict: true, noEmit: true, skipLibCheck: true, types: ['node'] };

/** Parsed files on disk, which all programs of a worker share: options that only checking depends on may differ. */
const parsed = new Map<string, ts.SourceFile | undefined>();

const shared: { program?: ts.Program } = {};

/** The program of this project's declarations, made once for all test files of a worker. */
export function declarationsProgram(): ts.Program {
  shared.program ??= createProgram([ENTRY], OPTIONS, () => undefined);
  return shared.program;
}

/** The program of a source that is not on disk, together with the declarations; options are those that checking depends on. */
export function programWith(source: ts.SourceFile, options: ts.CompilerOptions): ts.Program {
  const own = (name: string): ts.SourceFile | undefined => (name === source.fileName ? source : undefined);
  return createProgram([source.fileName, ENTRY], { ...OPTIONS, ...options }, own);
}

function createProgram(
  files: readonly string[],
  options: ts.CompilerOptions,
  own: (name: string) => ts.SourceFile | undefined,
): ts.Program {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) => {
    if (!parsed.has(name)) parsed.set(name, own(name) ?? getSourceFile(name, ...rest));
    return own(name) ?? parsed.get(name);
  };
  return ts.createProgram(files, options, host);
}
