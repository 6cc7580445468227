import { type Extras, takeExtra } from '../node/extras.ts';

/** Runs the script of an extra, which leaves it as a global value, and hands it to the modules that need it. */
export function evaluateExtra(code: string): void {
  new Function(code)();
  const { extra } = globalThis as unknown as { extra: Partial<Extras> }; // `xml.ts` and `zip.ts` are such scripts
  takeExtra(extra);
}
