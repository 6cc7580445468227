import { startTypes, type TypesClient } from '../../../live/src/types/types-client.ts';
import { TYPES_FOLDER } from '../../../live/src/types/types-files.ts';
import { programFile } from '../../../scripts/docs/runnable-code.ts';
import { pageCode } from '../live/shown-code.ts';

/** Where the types come with the editor: they are large, and what they show needs room. */
const ROOMY = '(hover: hover) and (min-width: 48rem)';

/** Whether the types come with the editor; elsewhere readers ask for them. */
export const comeWithEditor = (): boolean => matchMedia(ROOMY).matches;

let types: TypesClient | undefined;

/** The worker of this visit, which knows the types. */
export function openTypes(): TypesClient {
  types ??= startTypes(new URL(import.meta.env.BASE_URL + TYPES_FOLDER, location.href).href);
  return types;
}

/** A worker that could not be loaded is not asked again. */
export function dropTypes(): void {
  types = undefined;
}

/** Lets the worker read the example of a block while the editor is being loaded. */
export function prepareTypes(block: HTMLElement): void {
  const name = block.querySelector<HTMLElement>('pre[data-run]')?.dataset.run;
  if (!name || !comeWithEditor()) return;
  // Whoever opens the editor hears of a failure.
  void openTypes()
    .of(programFile(name))('faults', pageCode(block).text())
    .catch(() => undefined);
}
