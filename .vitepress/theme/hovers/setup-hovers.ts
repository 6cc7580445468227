import { awaitHovers } from './await-hovers.ts';
import { focusToken, handleKey, handleTab, tokensOf } from './hover-keyboard.ts';
import { createPopover, type Popover } from './popover.ts';

const SHOW_DELAY_MS = 250;
const HIDE_DELAY_MS = 220;

/**
 * Makes the hovers of all code blocks work, on this page and on those that come after it, by mouse, touch and keyboard.
 * All listeners are on the document: blocks need no set-up. To be called once, in the browser.
 */
export function setupHovers(): void {
  const popover = awaitHovers(createPopover());
  listenToMouse(popover);
  listenToClicks(popover);
  listenToKeyboard(popover);
}

function tokenAt(event: Event): HTMLElement | undefined {
  return event.target instanceof Element ? (event.target.closest<HTMLElement>('[data-h]') ?? undefined) : undefined;
}

const isInside = (popover: Popover, event: Event): boolean =>
  event.target instanceof Node && popover.element.contains(event.target);

function listenToMouse(popover: Popover): void {
  let timer = 0;
  const after = (delay: number, action: () => void): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(action, delay);
  };
  const consider = (event: PointerEvent): void => {
    if (popover.isPinned()) return;
    const token = tokenAt(event);
    if (isInside(popover, event) || (token && token === popover.token())) window.clearTimeout(timer);
    else if (token) after(SHOW_DELAY_MS, () => popover.show(token));
    else after(HIDE_DELAY_MS, () => hideUnlessFocused(popover));
  };
  // Scrolling the page under a resting mouse opens nothing: the token under it counts once the mouse moves.
  const rest = { x: -1, y: -1, isPassed: false };
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    rest.isPassed = event.clientX === rest.x && event.clientY === rest.y;
    if (!rest.isPassed) consider(event);
  });
  document.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse' || (event.clientX === rest.x && event.clientY === rest.y)) return;
    const isPassed = rest.isPassed && event.buttons === 0;
    Object.assign(rest, { x: event.clientX, y: event.clientY, isPassed: false });
    if (isPassed) consider(event);
  });
  document.addEventListener('pointerdown', (event) => {
    // Neither a touch nor a click waits for where the mouse was before.
    window.clearTimeout(timer);
    if (event.pointerType !== 'mouse' || isInside(popover, event)) return;
    // A selection may start here; on the popover's own token, it may be a click.
    if (tokenAt(event) !== popover.token()) popover.hide();
  });
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    if (selection?.isCollapsed === false && !popover.element.contains(selection.anchorNode)) popover.hide();
  });
}

/** Hides the popover, unless it was opened by the keyboard: the mouse does not close that one. */
function hideUnlessFocused(popover: Popover): void {
  if (popover.token() !== document.activeElement) popover.hide();
}

/** A click or a tap on an identifier pins its popover, a second one and one elsewhere hide it. */
function listenToClicks(popover: Popover): void {
  document.addEventListener('click', (event) => {
    if (isInside(popover, event)) return;
    const token = tokenAt(event);
    if (!token || (token === popover.token() && popover.isPinned())) return popover.hide();
    if (getSelection()?.isCollapsed === false) return;
    popover.show(token);
    popover.pin();
  });
}

function listenToKeyboard(popover: Popover): void {
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    if (target.matches('[data-h]')) enterToken(target, popover);
    else if (target.matches('pre[data-hovers]:focus-visible')) enterBlock(target);
  });
  document.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (!(target instanceof HTMLElement) || !target.matches('[data-h]')) return;
    const isLeft = !(relatedTarget instanceof Node && popover.element.contains(relatedTarget));
    if (isLeft && !popover.isPinned()) popover.hide();
    target.closest('pre')?.setAttribute('tabindex', '0');
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') popover.hide();
    if (event.ctrlKey || event.metaKey || event.altKey) {
      // Select all must not find the popover's text.
      if (event.key.toLowerCase() === 'a') popover.hide();
      return;
    }
    if (takesKey(event, popover)) event.preventDefault();
  });
}

function takesKey({ key, shiftKey }: KeyboardEvent, popover: Popover): boolean {
  if (key === 'Tab') return handleTab(shiftKey, popover);
  const token = document.activeElement;
  return token instanceof HTMLElement && token.matches('[data-h]') && handleKey(key, token, popover);
}

/** The block is the tab stop until an identifier has the focus; then that one is, and Shift+Tab leaves the block. */
function enterToken(token: HTMLElement, popover: Popover): void {
  token.closest('pre')?.setAttribute('tabindex', '-1');
  popover.show(token);
  for (const other of tokensOf(token)) other.classList.toggle('hover-last', other === token);
}

function enterBlock(block: HTMLElement): void {
  const tokens = tokensOf(block);
  const token = tokens.find((each) => each.classList.contains('hover-last')) ?? tokens[0];
  if (token) focusToken(token);
}
