const GAP = 6;
const MARGIN = 12;
const SMALL_SCREEN = '(max-width: 640px)';
/** Widths of the room beside a block of code from which on it is used. */
const LEAST_BESIDE = 320;

/**
 * Places the popover of a token where it covers none of the lines that come next: above the token, else beside its block;
 * where both lack room, on the side of the token that has more. On a small screen CSS makes it a sheet.
 * False: the token is out of sight.
 */
export function placePopover(element: HTMLElement, token: HTMLElement): boolean {
  const anchor = token.getBoundingClientRect();
  if (!token.isConnected || anchor.bottom < 0 || anchor.top > innerHeight) return false;
  element.removeAttribute('style');
  if (matchMedia(SMALL_SCREEN).matches) {
    revealAbove(element, anchor);
    return true;
  }
  const above = anchor.top - GAP - MARGIN;
  if (element.offsetHeight > above && placeBeside(element, token, anchor)) return true;
  const { width, height } = element.getBoundingClientRect();
  const below = innerHeight - anchor.bottom - GAP - MARGIN;
  const isAbove = height <= above || above >= below;
  const shown = Math.min(height, isAbove ? above : below);
  const left = Math.max(MARGIN, Math.min(anchor.left, document.documentElement.clientWidth - width - MARGIN));
  const top = isAbove ? anchor.top - GAP - shown : anchor.bottom + GAP;
  Object.assign(element.style, { maxHeight: `${shown}px`, left: `${left}px`, top: `${top}px` });
  return true;
}

/** Places it on the roomier side of the token's block, level with the token as far as the window allows. False: no room. */
function placeBeside(element: HTMLElement, token: HTMLElement, { top }: DOMRect): boolean {
  const block = token.closest('pre')?.getBoundingClientRect();
  const before = (block?.left ?? 0) - GAP - MARGIN;
  const after = document.documentElement.clientWidth - (block?.right ?? innerWidth) - GAP - MARGIN;
  const room = Math.max(before, after);
  if (room < LEAST_BESIDE) return false;
  element.style.maxWidth = `${Math.min(room, element.offsetWidth)}px`;
  const left = after >= before ? (block?.right ?? 0) + GAP : MARGIN + room - element.offsetWidth;
  const highest = innerHeight - element.offsetHeight - MARGIN;
  Object.assign(element.style, { left: `${left}px`, top: `${Math.max(MARGIN, Math.min(top, highest))}px` });
  return true;
}

/** The sheet must not cover the token that it describes. */
function revealAbove(sheet: HTMLElement, anchor: DOMRect): void {
  const covered = anchor.bottom + MARGIN - (innerHeight - sheet.offsetHeight);
  if (covered > 0) window.scrollBy({ top: covered, behavior: 'instant' });
}
