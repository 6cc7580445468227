import { typescript } from '../../lib/typescript-syntax.ts';

/** The comments of a TypeScript file, by their places in its text. */
export function commentsOf(text: string): { from: number; to: number }[] {
  if (!/\/[/*]/.test(text)) return [];
  const found: { from: number; to: number }[] = [];
  typescript.parse(text).iterate({
    enter({ name, from, to }) {
      if (name === 'LineComment' || name === 'BlockComment') found.push({ from, to });
    },
  });
  return found;
}
