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

const POPOVER = '#hover-popover';

/** A reader of a block, the element that VitePress puts around a highlighted example. */
export function createHoverReader(page: Page, block: Locator): HoverReader {
  const tokens = block.locator('[data-h]');
  const offsets = (): Promise<number[]> => tokens.evaluateAll(measureOffsets);
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
      await token.hover();
      return readPopover(page, token);
    },
    async byTouch(offset) {
      const token = await tokenAt(offset);
      await token.tap();
      return readPopover(page, token);
    },
    async byKeyboard() {
      await block.locator('button.copy').focus();
      await page.keyboard.press('Tab');
      const seen = new Map<number, string>();
      for (const [index, offset] of (await offsets()).entries()) {
        if (index > 0) await page.keyboard.press('ArrowRight');
        seen.set(offset, await readPopover(page, tokens.nth(index)));
      }
      return seen;
    },
  };
}

/** The visible text of the popover's first line, once it tells of this identifier. */
async function readPopover(page: Page, token: Locator): Promise<string> {
  await token.and(page.locator('[aria-describedby=hover-popover]')).waitFor({ timeout: 5000 });
  const text = await page.locator(`${POPOVER} .hover-type`).innerText({ timeout: 5000 });
  return text.replace(/\s+/g, ' ').trim();
}

/** Runs in the page: how many characters of the block's code stand before each element. */
function measureOffsets(elements: Element[]): number[] {
  return elements.map((element) => {
    const range = document.createRange();
    range.setStart(element.closest('code') ?? element, 0);
    range.setEndBefore(element);
    return range.toString().length;
  });
}
