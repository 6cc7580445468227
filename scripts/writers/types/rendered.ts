export type { Output as Rendered } from '../../lib/outputs.ts';

/** The first line of every generated file. */
export const HEADER = '// Generated from openapi/ by `npm run generate`. Do not edit.';
