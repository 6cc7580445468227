/** The reader's last choice: a language, and one style for each language. */
export interface Choice {
  language: string;
  styles: Record<string, string>;
}

const KEY = 'example-language';
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

/** Reads the stored tab of a choice, such as `key-mode`; undefined without one. */
export function readTab(choice: string): string | undefined {
  try {
    return localStorage.getItem(choice) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores the tab of a choice for other pages, where the browser allows it. */
export function saveTab(choice: string, value: string): void {
  try {
    localStorage.setItem(choice, value);
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
