import type { Popover } from './popover.ts';

/** The identifiers of the block around an element, in the order of the code. */
export function tokensOf(inside: Element): HTMLElement[] {
  const block = inside.closest('[data-hovers]');
  return block ? [...block.querySelectorAll<HTMLElement>('[data-h]')] : [];
}

/**
 * Keys on an identifier: arrows walk, Home and End go to the first and the last, Enter and Space show and pin.
 * True when the key was taken.
 */
export function handleKey(key: string, token: HTMLElement, popover: Popover): boolean {
  if (key === 'Enter' || key === ' ') {
    popover.show(token);
    popover.pin();
    return true;
  }
  const target = destination(key, token);
  if (!target) return false;
  focusToken(target);
  return true;
}

/** Tab goes from the identifier into its pinned popover, through it, and back. True when the focus was moved. */
export function handleTab(isBackward: boolean, popover: Popover): boolean {
  const token = popover.token();
  if (!token || !popover.isPinned()) return false;
  const stops: Element[] = [token, ...popover.element.querySelectorAll('button, a[href]')];
  const place = document.activeElement ? stops.indexOf(document.activeElement) : -1;
  const next = stops[(place + (isBackward ? -1 : 1) + stops.length) % stops.length];
  // Backward from the identifier, the block is left as without a popover.
  if (place === -1 || (place === 0 && isBackward)) return false;
  if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  return true;
}

function destination(key: string, token: HTMLElement): HTMLElement | undefined {
  const tokens = tokensOf(token);
  const index = tokens.indexOf(token);
  if (key === 'ArrowRight') return tokens[index + 1] ?? token;
  if (key === 'ArrowLeft') return tokens[index - 1] ?? token;
  if (key === 'Home') return tokens[0];
  if (key === 'End') return tokens.at(-1);
  if (key === 'ArrowDown') return nearestBelow(tokens.slice(index + 1), token) ?? token;
  return key === 'ArrowUp' ? (nearestBelow(tokens.slice(0, index).reverse(), token) ?? token) : undefined;
}

/** Of the next line that has identifiers, the one that starts nearest. */
function nearestBelow(candidates: HTMLElement[], token: HTMLElement): HTMLElement | undefined {
  const line = token.closest('.line');
  const next = candidates.find((each) => each.closest('.line') !== line)?.closest('.line');
  const { left } = token.getBoundingClientRect();
  const distance = (each: HTMLElement): number => Math.abs(each.getBoundingClientRect().left - left);
  return candidates.filter((each) => each.closest('.line') === next).sort((a, b) => distance(a) - distance(b))[0];
}

/** Moves the block's one tab stop to an identifier. */
export function focusToken(token: HTMLElement): void {
  token.tabIndex = -1;
  token.focus();
}
