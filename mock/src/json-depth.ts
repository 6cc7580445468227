/** Levels of objects and lists in a body, far more than any operation has: what walks through a body is recursive. */
export const MAX_DEPTH = 64;

/** Whether a value has more levels than are read. */
export const isTooDeep = (value: unknown, levels = MAX_DEPTH): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((part) => isTooDeep(part, levels - 1)));
