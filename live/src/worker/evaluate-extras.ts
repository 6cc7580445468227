import { type Extras, takeExtras } from '../node/extras.ts';

/** Runs the script of the extras, which leaves them as a global value, and hands them to the modules that need them. */
export function evaluateExtras(code: string): void {
  new Function(code)();
  const { extras } = globalThis as unknown as { extras: Extras }; // `extras.ts` is that script
  takeExtras(extras);
}
