/** The reader's last choice: a language, and one style for each language. */
export interface Choice {
  language: string;
  styles: Record<string, string>;
}

const KEY = 'example-language';
const KEY_MODE = 'key-mode';
const DEFAULT: Choice = { language: 'ts', styles: {} };

/** Reads the stored choice; TypeScript without one. */
export function readChoice(): Choice {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isChoice(stored) ? stored : DEFAULT;
  } catch {
    return DEFAULT;
  }
}

/** Stores a choice for other pages, where the browser allows it. */
export function saveChoice(choice: Choice): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choice));
  } catch {
    // Storage is off: the choice holds for this page.
  }
}

/** Reads the stored key mode; undefined without one. */
export function readKeyMode(): string | undefined {
  try {
    return localStorage.getItem(KEY_MODE) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a key mode for other pages, where the browser allows it. */
export function saveKeyMode(mode: string): void {
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
