import { decodeHovers } from '../../../scripts/hovers/hover-payload.ts';
import { renderHover } from './hover-content.ts';

/** The one popover of the page. */
export interface Popover {
  element: HTMLElement;
  show(token: HTMLElement): void;
  hide(): void;
  /** The token that it describes. */
  token(): HTMLElement | undefined;
}

const ID = 'hover-popover';
const GAP = 6;
const MARGIN = 12;
const SMALL_SCREEN = '(max-width: 640px)';

/** Makes the popover, at the end of the page and hidden. */
export function createPopover(): Popover {
  const element = createElement();
  let current: HTMLElement | undefined;
  const hide = (): void => {
    current?.classList.remove('hover-active');
    current?.removeAttribute('aria-describedby');
    current = undefined;
    element.hidden = true;
  };
  element.querySelector('button')?.addEventListener('click', hide);
  const follow = (): void => {
    if (current) place(element, current) || hide();
  };
  window.addEventListener('scroll', (event) => event.target !== element && follow(), { capture: true, passive: true });
  window.addEventListener('resize', follow, { passive: true });
  return {
    element,
    token: () => current,
    hide,
    show(token) {
      if (token === current) return;
      hide();
      if (!fill(element, token)) return;
      current = token;
      token.classList.add('hover-active');
      token.setAttribute('aria-describedby', ID);
      element.hidden = false;
      element.scrollTop = 0;
      place(element, token);
    },
  };
}

function createElement(): HTMLElement {
  const element = document.createElement('div');
  element.id = ID;
  element.hidden = true;
  element.setAttribute('role', 'tooltip');
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

/** Below the token, or above where there is more room; on a small screen CSS makes it a sheet. False: token out of sight. */
function place(element: HTMLElement, token: HTMLElement): boolean {
  const anchor = token.getBoundingClientRect();
  if (anchor.bottom < 0 || anchor.top > innerHeight) return false;
  if (matchMedia(SMALL_SCREEN).matches) {
    element.removeAttribute('style');
    revealAbove(element, anchor);
    return true;
  }
  element.style.maxHeight = '';
  const { width, height } = element.getBoundingClientRect();
  const below = innerHeight - anchor.bottom - GAP - MARGIN;
  const above = anchor.top - GAP - MARGIN;
  const isBelow = height <= below || below >= above;
  const shown = Math.min(height, isBelow ? below : above);
  const left = Math.max(MARGIN, Math.min(anchor.left, document.documentElement.clientWidth - width - MARGIN));
  element.style.maxHeight = `${shown}px`;
  element.style.left = `${left}px`;
  element.style.top = `${isBelow ? anchor.bottom + GAP : anchor.top - GAP - shown}px`;
  return true;
}

/** The sheet must not cover the token that it describes. */
function revealAbove(sheet: HTMLElement, anchor: DOMRect): void {
  const covered = anchor.bottom + MARGIN - (innerHeight - sheet.offsetHeight);
  if (covered > 0) window.scrollBy({ top: covered, behavior: 'instant' });
}
