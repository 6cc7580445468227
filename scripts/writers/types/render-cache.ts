import type { Rendered } from './rendered.ts';

/** Cache of a process that renders repeatedly: the files, and the objects that each was rendered from. */
export interface RenderCache {
  /** Key of the input that all files share; when it changes, all are rendered again. */
  shared: string;
  files: Map<string, { from: readonly unknown[]; file: Rendered }>;
}

/** Makes an empty cache. */
export const createRenderCache = (): RenderCache => ({ shared: '', files: new Map() });

/** Gives the file that was made from the same objects before, else what `render` makes now. */
export type CachedFile = (key: string, from: readonly unknown[], render: () => Rendered) => Rendered;

/** Begins a rendering. The catalogue is never changed in place, so that the same object says the same. */
export function openRenderCache(memory: RenderCache, shared: string): CachedFile {
  const before = memory.shared === shared ? memory.files : new Map<string, never>();
  memory.shared = shared;
  memory.files = new Map();
  return (key, from, render) => {
    const known = before.get(key);
    const same = known?.from.length === from.length && known.from.every((each, index) => each === from[index]);
    const file = known && same ? known.file : render();
    memory.files.set(key, { from, file });
    return file;
  };
}
