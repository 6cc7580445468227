import type { Locator, Page } from 'playwright-core';

/** Reads the hovers of one code block of an open page, as a reader gets to them. */
export interface HoverReader {
  /** Offsets in the code of the identifiers that have a hover, in their order. */
  offsets: () => Promise<number[]>;
  /** Points at the identifier at an offset, and gives the type that is then seen. */
  byMouse: (offset: number) => Promise<string>;
  /** Tabs into the block, walks it with the arrow key, and gives the type seen at each offset. */
  byKeyboard: () => Promise<Map<number, string>>;
  /** Taps the identifier at an offset, and gives the type that is then seen. */
  byTouch: (offset: number) => Promise<string>;
}

/** A reader of a block, the element that VitePress puts around a highlighted example. */
export function createHoverReader(page: Page, block: Locator): HoverReader {
  const tokens = block.locator('[data-h]');
  const known: { offsets?: Promise<number[]> } = {};
  const offsets = (): Promise<number[]> => {
    known.offsets ??= tokens.evaluateAll(measureOffsets);
    return known.offsets;
  };
  const tokenAt = async (offset: number): Promise<Locator> => {
    const index = (await offsets()).indexOf(offset);
    if (index === -1) throw new Error(`no identifier at offset ${offset} has a hover`);
    return tokens.nth(index);
  };
  return {
    offsets,
    async byMouse(offset) {
      const token = await tokenAt(offset);
      // The popover of the identifier before may lie over this one.
      await page.keyboard.press('Escape');
      await page.mouse.move(0, 0);
      // Playwright's own `hover` waits for two frames, of which there are few without a graphics card.
      const { x, y } = await token.evaluate(measureCentre);
      await page.mouse.move(x, y);
      return token.evaluate(readPopover);
    },
    async byTouch(offset) {
      const token = await tokenAt(offset);
      await token.tap();
      return token.evaluate(readPopover);
    },
    async byKeyboard() {
      await block.locator('button.copy').focus();
      await page.keyboard.press('Tab');
      const seen = new Map<number, string>();
      for (const [index, offset] of (await offsets()).entries()) {
        if (index > 0) await page.keyboard.press('ArrowRight');
        seen.set(offset, await tokens.nth(index).evaluate(readPopover));
      }
      return seen;
    },
  };
}

/** Runs in the page: where on the screen the middle of an element is; brings it there when something else is. */
function measureCentre(element: Element): { x: number; y: number } {
  const centre = (): { x: number; y: number } => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const { x, y } = centre();
  if (element.contains(document.elementFromPoint(x, y))) return { x, y };
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  return centre();
}

/** Runs in the page: the visible text of the type, once the popover shows this identifier. */
async function readPopover(token: Element): Promise<string> {
  const isTold = (): boolean => token.getAttribute('aria-describedby') === 'hover-popover';
  for (let waited = 0; !isTold() && waited < 20_000; waited += 5)
    await new Promise((resolve) => setTimeout(resolve, 5));
  const type = document.querySelector<HTMLElement>('#hover-popover .hover-type');
  if (!isTold() || !type?.checkVisibility({ visibilityProperty: true })) {
    throw new Error(`no hover is shown for ${token.textContent}`);
  }
  return type.innerText.replace(/\s+/g, ' ').trim();
}

/** Runs in the page: the offset of each element in the block's code, in characters. */
function measureOffsets(elements: Element[]): number[] {
  return elements.map((element) => {
    const range = document.createRange();
    range.setStart(element.closest('code') ?? element, 0);
    range.setEndBefore(element);
    return range.toString().length;
  });
}
