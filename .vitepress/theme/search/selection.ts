import type { Frame } from './frame.ts';

/** Moves through the results while the focus stays in the input. */
export interface Selection {
  /** Selects the result with an address, or else the first one. */
  reset(address?: string): void;
  /** The address of a result that was selected by a key; undefined for the initial selection. */
  chosen(): string | undefined;
  /** Handles a key of the input; returns whether it belongs to the list. */
  press(event: KeyboardEvent): boolean;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };

/** Creates the selection of a list whose options are links. */
export function createSelection({ input, list }: Frame): Selection {
  const state = { moved: false };
  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const current = (): number =>
    options().findIndex((option) => option.id === input.getAttribute('aria-activedescendant'));
  const select = (index: number): void => {
    const all = options();
    for (const option of all) option.setAttribute('aria-selected', String(option === all[index]));
    const chosen = all[index];
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  };
  const move = (step: number): void => {
    const { length } = options();
    if (!length) return;
    state.moved = true;
    const next = current() + step;
    // One step goes around; a page stops at the end.
    select(Math.abs(step) === 1 ? (next + length) % length : Math.min(Math.max(next, 0), length - 1));
  };
  const open = ({ ctrlKey, metaKey, shiftKey }: KeyboardEvent): void => {
    const how = { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey };
    options()[current()]?.dispatchEvent(new MouseEvent('click', how));
  };
  return {
    reset(address) {
      const index = options().findIndex((option) => option.getAttribute('href') === address);
      state.moved &&= index >= 0;
      select(Math.max(0, index));
    },
    chosen: () => (state.moved ? (options()[current()]?.getAttribute('href') ?? undefined) : undefined),
    press(event) {
      // Enter and arrows belong to the input method while it composes.
      if (event.isComposing) return false;
      const step = STEPS[event.key];
      if (step) move(step);
      else if (event.key === 'Enter') open(event);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}
