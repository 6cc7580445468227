import { parser } from '@lezer/javascript';

/** Reads TypeScript; of code that is none, what can be read of it. */
export const typescript = parser.configure({ dialect: 'ts' });
