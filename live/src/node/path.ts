/** Node's `basename`. */
export const basename = (path: string): string => path.split('/').at(-1) ?? '';

/** Node's `extname`. */
export const extname = (path: string): string => /.\.[^./]*$/.exec(basename(path))?.[0].slice(1) ?? '';

/** Node's `join`, of names without dots. */
export const join = (...parts: string[]): string => parts.filter(Boolean).join('/').replace(/\/+/g, '/');
