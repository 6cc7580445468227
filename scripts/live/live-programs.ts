import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { type CompiledModule, compileModule } from '../../live/src/compile/compile-module.ts';
import type { Program } from '../../live/src/protocol.ts';
import { extrasOf, importedFile, programFile, programName, uploadsOf } from '../docs/runnable-code.ts';
import { guideModes } from '../run/guide-files.ts';

/** Names of all programs of a project that pages can run, sorted. */
export const programNames = (project: string): string[] =>
  globSync('snippets/{v2,v3,brand,guide,webhook}/**/*.ts', { cwd: project })
    .flatMap((file) => programName(file) ?? [])
    .sort();

/** Of so many programs, one is run where there is no time for all. */
export const SAMPLE_OF = 24;

/** The programs that stand for all. */
export const sampled = (names: readonly string[]): string[] => names.filter((_, index) => index % SAMPLE_OF === 0);

/** Files that are compiled already, by path: most programs have the same set-up. */
export type CompiledFiles = Map<string, CompiledModule & { source: string }>;

/** The program of a name, with the modules that it imports. Undefined when there is none. */
export function readProgram(project: string, name: string, compiled: CompiledFiles = new Map()): Program | undefined {
  const file = programFile(name);
  if (programName(file) !== name || !existsSync(join(project, file))) return undefined;
  const modules: Record<string, string> = {};
  const sources: string[] = [];
  const add = (path: string): void => {
    if (Object.hasOwn(modules, path)) return;
    const resolve = (specifier: string): string => importedFile(specifier, path);
    const found = compiled.get(path) ?? compileFile(join(project, path), resolve);
    compiled.set(path, found);
    modules[path] = found.code;
    sources.push(found.source);
    for (const target of found.imports.map(resolve)) if (target.startsWith('snippets/')) add(target);
  };
  add(file);
  const [, webhook] = /^webhook\/(.*)$/.exec(name) ?? [];
  return {
    ...{ file, modules },
    uploads: [...new Set(sources.flatMap(uploadsOf))],
    keyMode: guideModes(file).includes('public-key') ? 'public-key' : 'certificate',
    extras: extrasOf(`${name} ${sources.join('\n')}`),
    ...(webhook !== undefined && { webhook }),
  };
}

function compileFile(file: string, resolve: (specifier: string) => string): CompiledModule & { source: string } {
  const source = readFileSync(file, 'utf8');
  return { source, ...compileModule(source, resolve) };
}
