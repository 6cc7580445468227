import { parse } from 'yaml';
import { loadCatalog } from '../spec/load/load-catalog.ts';
import { renderTypes } from '../writers/types/render-types.ts';

/** Changes to the files of a project. */
interface Changes {
  /** New texts; an empty one takes the file away. */
  files?: Record<string, string | null>;
  replace?: { in: string; from: string; to: string }[];
  rename?: Record<string, string>;
}

/** One file of `fixtures/`: changes to the spec, examples and pages of `base.yaml`, and to the types made from it. */
export interface Fixture extends Changes {
  /** Rules to run; all that only read, but those of types, when it is absent. */
  only?: string[];
  /** The project is written to disk, for the rules that start a compiler. */
  compile?: boolean;
  types?: Changes;
}

/** Reads a fixture. */
export const readFixture = (text: string): Fixture => parse(text) as Fixture; // its shape is the test's own business

/**
 * The files of the project that a fixture describes, with the declarations that its spec gives.
 * Throws when a replacement finds nothing: such a fixture would test nothing.
 */
export function fixtureFiles(base: Fixture, fixture: Fixture): Map<string, string> {
  const files = change(change(new Map(), base), fixture);
  const spec = [...change(new Map(), base)].filter(([file]) => file.startsWith('openapi/'));
  const declarations = renderTypes(loadCatalog(new Map(spec)).catalog).map(
    ({ path, content }) => [path, content] as const,
  );
  return new Map([...files, ...change(new Map(declarations), fixture.types ?? {})]);
}

function change(original: ReadonlyMap<string, string>, { files, replace, rename }: Changes): Map<string, string> {
  const changed = new Map(original);
  for (const [file, text] of Object.entries(files ?? {})) {
    if (text === null) changed.delete(file);
    else changed.set(file, text);
  }
  for (const { in: file, from, to } of replace ?? []) {
    const text = changed.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`${file} has no "${from}" to replace.`);
    changed.set(
      file,
      text.replace(from, () => to),
    );
  }
  for (const [from, to] of Object.entries(rename ?? {})) {
    changed.set(to, changed.get(from) ?? '');
    changed.delete(from);
  }
  return changed;
}
