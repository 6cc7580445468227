import type { Browser } from 'playwright-core';
import { median } from './median.ts';

/** What a reader with a phone notices of a first visit. */
export interface Vitals {
  /** Milliseconds until the largest part of the window is there. */
  paint: number;
  /** Milliseconds for which tasks of more than 50 ms keep the page from answering. */
  blocked: number;
  /** How much moves while the page loads. */
  shift: number;
}

/** Visits of which the middle one counts. */
const VISITS = 3;

/** A phone on a slow network: 1.6 Mbit/s, 150 ms, a processor of a quarter of the speed. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWDOWN = 4;

const OBSERVE = `window.vitals = { paint: 0, blocked: 0, shift: 0 };
for (const [type, add] of [
  ['largest-contentful-paint', (entry) => { vitals.paint = entry.startTime; }],
  ['longtask', (entry) => { vitals.blocked += entry.duration - 50; }],
  ['layout-shift', (entry) => { if (!entry.hadRecentInput) vitals.shift += entry.value; }],
]) new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });`;

/**
 * Whether the browser has a font with Chinese characters. Without one it looks for it again for every piece of text,
 * which takes several times as long as the page's own layout: what is measured then is true of no phone.
 */
export async function hasChineseFont(browser: Browser): Promise<boolean> {
  const page = await browser.newPage();
  try {
    return await page.evaluate<boolean>(COMPARE_GLYPHS);
  } finally {
    await page.close();
  }
}

/** Characters without a glyph all look alike. */
const COMPARE_GLYPHS = `(() => {
  const [one, other] = ['国', '一'].map((character) => {
    const canvas = document.createElement('canvas');
    canvas.getContext('2d').fillText(character, 10, 20);
    return canvas.toDataURL();
  });
  return one !== other;
})()`;

/** Opens a page as a slow phone does; the medians of some visits with an empty cache. */
export async function measureVitals(browser: Browser, url: string): Promise<Vitals> {
  const visits: Vitals[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) visits.push(await visitOnce(browser, url));
  return {
    paint: median(visits.map(({ paint }) => paint)),
    blocked: median(visits.map(({ blocked }) => blocked)),
    shift: median(visits.map(({ shift }) => shift)),
  };
}

async function visitOnce(browser: Browser, url: string): Promise<Vitals> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, hasTouch: true });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.addInitScript(OBSERVE);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForLoadState('networkidle');
    return await page.evaluate<Vitals>('window.vitals');
  } finally {
    await context.close();
  }
}
