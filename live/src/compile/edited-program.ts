import { extrasOf, importedFile, uploadsOf } from '../../../scripts/docs/runnable-code.ts';
import type { Program } from '../protocol.ts';
import { compileModule } from './compile-module.ts';

/** The program of an example whose code was edited: its other modules, its key mode and its callback stay. Throws a `SyntaxError` for exports that the sandbox lacks. */
export function editedProgram(program: Program, source: string): Program {
  const { file, modules, uploads, extras } = program;
  const { code } = compileModule(source, (specifier) => importedFile(specifier, file));
  return {
    ...program,
    modules: { ...modules, [file]: code },
    uploads: [...new Set([...uploads, ...uploadsOf(source)])],
    extras: [...new Set([...extras, ...extrasOf(source)])],
  };
}
