import { relativeImports } from '../../run/snippet-imports.ts';

/** Files of clients and receivers, which examples import by a name. */
const NAMED = /^snippets\/(?:webhook\/)?[^/]+\.ts$/;
const MODULE = /^(?:import|export)\b/m;

/** Of files of `snippets/`, those that decide the types in others: what is imported, and what is no module, whose names are everywhere. */
export function sharedSources<Source extends readonly [file: string, text: string]>(
  sources: readonly Source[],
): Source[] {
  const imported = new Set(sources.flatMap(([file, text]) => relativeImports(file, text)));
  return sources.filter(([file, text]) => imported.has(file) || NAMED.test(file) || !MODULE.test(text));
}
