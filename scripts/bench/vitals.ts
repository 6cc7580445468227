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
