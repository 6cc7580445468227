import { loadHovers } from '../page-rest.ts';
import type { Popover } from './popover.ts';

/** The popover of a page that loads some hovers when they are asked for: it waits for them, unless it is asked for others. */
export function awaitHovers(popover: Popover): Popover {
  let awaited: { isPinned: boolean } | undefined;
  const showLater = async (token: HTMLElement, loading: Promise<boolean>): Promise<void> => {
    const own = { isPinned: false };
    awaited = own;
    const isLoaded = await loading;
    if (awaited !== own) return;
    awaited = undefined;
    if (isLoaded) popover.show(token);
    if (own.isPinned) popover.pin();
  };
  return {
    ...popover,
    show(token) {
      awaited = undefined;
      const block = token.closest<HTMLElement>('[data-hovers]');
      const loading = block ? loadHovers(block) : undefined;
      if (!loading) return popover.show(token);
      popover.hide();
      void showLater(token, loading);
    },
    pin() {
      if (awaited) awaited.isPinned = true;
      else popover.pin();
    },
    hide() {
      awaited = undefined;
      popover.hide();
    },
  };
}
