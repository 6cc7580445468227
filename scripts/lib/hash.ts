import { createHash } from 'node:crypto';

/** The hash under which a text is known in the stores below `.cache/`. */
export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
