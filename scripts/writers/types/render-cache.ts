import type { Rendered } from './rendered.ts';

/** Cache of what was rendered before. */
export interface RenderCache {
  /** Starts a rendering. `shared` is the key of the input that all files share; when it changes, all are rendered again. */
  open(shared: string): CachedFile;
}

/** Returns the cached file of the same objects, else the result of `render`. */
export type CachedFile = (key: string, from: readonly unknown[], render: () => Rendered) => Rendered;

/**
 * Cache of a process that renders repeatedly. The catalog is immutable, so the same object has the same content. What it does not
 * know, `others` may.
 */
export function createRenderCache(others?: RenderCache): RenderCache {
  let earlier = { shared: '', files: new Map<string, { from: readonly unknown[]; file: Rendered }>() };
  return {
    open(shared) {
      const before = earlier.shared === shared ? earlier.files : new Map<string, never>();
      const files: typeof earlier.files = new Map();
      earlier = { shared, files };
      const other = others?.open(shared);
      return (key, from, render) => {
        const known = before.get(key);
        const same = known?.from.length === from.length && known.from.every((each, index) => each === from[index]);
        const file = known && same ? known.file : (other?.(key, from, render) ?? render());
        files.set(key, { from, file });
        return file;
      };
    },
  };
}
