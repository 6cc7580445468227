import type { Page } from 'playwright-core';

/** A picture of the site: where it is written, which page it is of, and what is done there first. */
export interface Shot {
  file: string;
  path: string;
  dark: boolean;
  prepare?: (page: Page) => Promise<void>;
}

/** The pictures that the README shows. */
export const SHOTS: readonly Shot[] = [
  {
    file: '.github/screenshots/operation.webp',
    path: 'openapi/v3/pay/transactions/jsapi',
    dark: false,
    prepare: async (page) => {
      await page.locator('[data-h]', { hasText: 'time_expire' }).first().hover();
      await page.locator('#hover-popover:not([hidden])').waitFor();
    },
  },
  { file: '.github/screenshots/product.webp', path: 'product/payment', dark: false },
  {
    file: '.github/screenshots/search.webp',
    path: '',
    dark: true,
    prepare: async (page) => {
      await page.keyboard.press('/');
      await page.locator('dialog[open] [role=combobox]').fill('退款');
      await page.locator('[role=option]').first().waitFor();
    },
  },
];
