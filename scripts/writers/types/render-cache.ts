import type { Rendered } from './rendered.ts';

/** Cache of a process that renders repeatedly: the files, and the objects that each was rendered from. */
export interface RenderCache {
  /** Key of the input that all files share; when it changes, all are rendered again. */
  shared: string;
  files: Map<string, { from: readonly unknown[]; file: Rendered }>;
}

/** Makes an empty cache. */
export const createRenderCache = (): RenderCache => ({ shared: '', files: new Map() });

/** Returns the cached file of the same objects, else the result of `render`. */
export type CachedFile = (key: string, from: readonly unknown[], render: () => Rendered) => Rendered;

/** Starts a rendering. The catalog is immutable, so the same object has the same content. */
export function openRenderCache(cache: RenderCache, shared: string): CachedFile {
  const before = cache.shared === shared ? cache.files : new Map<string, never>();
  cache.shared = shared;
  cache.files = new Map();
  return (key, from, render) => {
    const known = before.get(key);
    const same = known?.from.length === from.length && known.from.every((each, index) => each === from[index]);
    const file = known && same ? known.file : render();
    cache.files.set(key, { from, file });
    return file;
  };
}
