/** What the reader chose last: a language, and per language one of its styles. */
export interface Choice {
  language: string;
  styles: Record<string, string>;
}

const KEY = 'example-language';
const KEY_MODE = 'key-mode';
const FIRST: Choice = { language: 'ts', styles: {} };

/** Reads what was chosen on any page before; TypeScript where nothing was, or where nothing is kept. */
export function readChoice(): Choice {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isChoice(kept) ? kept : FIRST;
  } catch {
    return FIRST;
  }
}

/** Keeps a choice for the pages to come, where the browser lets it. */
export function keepChoice(choice: Choice): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choice));
  } catch {
    // Storage is off: the choice holds for this page.
  }
}

/** The key mode that was chosen on any page before; undefined where none was, or where nothing is kept. */
export function readKeyMode(): string | undefined {
  try {
    return localStorage.getItem(KEY_MODE) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a key mode for the pages to come, where the browser lets it. */
export function keepKeyMode(mode: string): void {
  try {
    localStorage.setItem(KEY_MODE, mode);
  } catch {
    // Storage is off: the choice holds for this page.
  }
}

const isChoice = (value: unknown): value is Choice =>
  typeof value === 'object' &&
  value !== null &&
  'language' in value &&
  typeof value.language === 'string' &&
  'styles' in value &&
  typeof value.styles === 'object' &&
  value.styles !== null;
