import { decodeHovers } from '../../../scripts/hovers/hover-payload.ts';
import { renderHover } from './hover-content.ts';
import { placePopover } from './place-popover.ts';

/** The one popover of the page. */
export interface Popover {
  element: HTMLElement;
  show(token: HTMLElement): void;
  /** Keeps it open until it is hidden or shows another token; its links and its button can then be reached. */
  pin(): void;
  isPinned(): boolean;
  hide(): void;
  /** The token that it describes. */
  token(): HTMLElement | undefined;
}

const ID = 'hover-popover';
const PINNED = 'hover-pinned';

/** Makes the popover, at the end of the page and hidden. */
export function createPopover(): Popover {
  const element = createElement();
  let current: HTMLElement | undefined;
  const isPinned = (): boolean => element.classList.contains(PINNED);
  const hide = (): void => {
    // The focus goes back to where it came from.
    if (element.contains(document.activeElement)) current?.focus({ preventScroll: true });
    current?.classList.remove('hover-active');
    current?.removeAttribute('aria-describedby');
    current = undefined;
    element.hidden = true;
    setPinned(element, false);
  };
  element.querySelector('button')?.addEventListener('click', hide);
  const follow = (): void => {
    // A pinned one stays for comparison when its token is scrolled out of sight.
    if (current && !placePopover(element, current) && !(isPinned() && current.isConnected)) hide();
  };
  window.addEventListener('scroll', (event) => event.target !== element && follow(), { capture: true, passive: true });
  window.addEventListener('resize', follow, { passive: true });
  return {
    element,
    token: () => current,
    isPinned,
    hide,
    pin() {
      if (!current) return;
      setPinned(element, true);
      placePopover(element, current);
    },
    show(token) {
      if (token === current) return;
      hide();
      if (!fill(element, token)) return;
      current = token;
      token.classList.add('hover-active');
      token.setAttribute('aria-describedby', ID);
      element.hidden = false;
      element.scrollTop = 0;
      placePopover(element, token);
    },
  };
}

/** A tooltip has nothing to operate; pinned, it is a dialog, which has. */
function setPinned(element: HTMLElement, pinned: boolean): void {
  element.classList.toggle(PINNED, pinned);
  element.setAttribute('role', pinned ? 'dialog' : 'tooltip');
}

function createElement(): HTMLElement {
  const element = document.createElement('div');
  element.id = ID;
  element.hidden = true;
  element.setAttribute('role', 'tooltip');
  element.setAttribute('aria-label', '说明');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'hover-close';
  close.setAttribute('aria-label', '关闭');
  const body = document.createElement('div');
  body.className = 'hover-body';
  element.append(close, body);
  document.body.append(element);
  return element;
}

function fill(element: HTMLElement, token: HTMLElement): boolean {
  const json = token.closest<HTMLElement>('[data-hovers]')?.dataset.hovers;
  const payload = json === undefined ? undefined : decodeHovers(json)[Number(token.dataset.h)];
  if (!payload) return false;
  element.querySelector('.hover-body')?.replaceChildren(renderHover(payload));
  return true;
}
