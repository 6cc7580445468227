import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { globSync } from 'tinyglobby';
import { type CompiledModule, compileModule } from '../../live/src/compile/compile-module.ts';
import type { Program } from '../../live/src/protocol.ts';
import { programFile, programName } from '../docs/runnable-code.ts';
import { guideModes } from '../run/guide-files.ts';
import { uploadsOf } from '../run/run-environment.ts';

/** What the imports of the project's code lead to. */
const SET_UPS: Readonly<Record<string, string>> = {
  '#wxpay': 'snippets/wxpay.ts',
  '#brand': 'snippets/brand.ts',
  '#webhook': 'snippets/webhook/webhook.ts',
};

/** Code that reads or writes XML, or bills that are zipped. */
const NEEDS_EXTRAS = /\bv2\b|Transformer|gzip|bill/i;

/** Names of all programs of a project that pages can run, sorted. */
export const programNames = (project: string): string[] =>
  globSync('snippets/{v2,v3,brand,guide,webhook}/**/*.ts', { cwd: project })
    .flatMap((file) => programName(file) ?? [])
    .sort();

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
    const resolve = (specifier: string): string => targetOf(specifier, path);
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
    extras: NEEDS_EXTRAS.test(`${name} ${sources.join('\n')}`),
    ...(webhook !== undefined && { webhook }),
  };
}

function compileFile(file: string, resolve: (specifier: string) => string): CompiledModule & { source: string } {
  const source = readFileSync(file, 'utf8');
  return { source, ...compileModule(source, resolve) };
}

/** The file of the project that an import means; the name of a package stays. */
const targetOf = (specifier: string, from: string): string =>
  SET_UPS[specifier] ?? (specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier);
