import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findBrowser, launchBrowser } from '../lib/browser.ts';
import { logNotice, logStep } from '../lib/progress-step.ts';
import { siteBase } from '../lib/site-address.ts';
import { serveSite } from '../site/static-server.ts';
import type { Bench } from './bench.ts';
import { builtSite } from './built-site.ts';
import { timeFirstHover } from './first-hover.ts';
import { type Measure, measure } from './measure.ts';
import { choosePages, folderBytes, type SamplePage } from './sample.ts';
import { hasChineseFont, measureVitals } from './vitals.ts';
import { weighPage } from './weight.ts';

/** Weighs some pages in a browser, and the whole site on disk: the site that this run built, else that of the project. */
export async function measurePages({ project, copy, signal }: Bench): Promise<Measure[]> {
  const dist = await builtSite({ copy, project });
  const server = await serveSite(dist, siteBase(process.env));
  const browser = await launchBrowser(await findBrowser(process.env, join(project, '.cache')));
  try {
    const isLikeAPhone = await hasChineseFont(browser);
    if (!isLikeAPhone) logNotice(NO_FONT);
    const measures = [measure('dist.size', 'the whole site', await folderBytes(dist), 'bytes')];
    for (const page of await choosePages(dist)) {
      signal.throwIfAborted();
      const url = server.url + page.path;
      measures.push(...(await logStep(page.label, () => measurePage(browser, url, page))));
      if (isLikeAPhone) measures.push(...(await measureVisit(browser, url, page)));
    }
    return measures;
  } finally {
    await browser.close();
    await server.close();
  }
}

const NO_FONT =
  'No font here has Chinese characters (on Debian, fonts-noto-cjk has): what a slow phone notices is not measured.';

async function measurePage(browser: Browser, url: string, { id, label, path }: SamplePage): Promise<Measure[]> {
  const { htmlBytes, firstLoadBytes, elements } = await weighPage(browser, url);
  const hover = await timeFirstHover(browser, url);
  const name = id === 'jsapi' ? label : `${label} (${path})`;
  return [
    measure(`page.${id}.html`, `${name}: HTML`, htmlBytes, 'bytes'),
    measure(`page.${id}.gzip`, `${label}: first load, gzip`, firstLoadBytes, 'bytes'),
    measure(`page.${id}.elements`, `${label}: elements`, elements, 'elements'),
    ...(hover === undefined ? [] : [measure(`page.${id}.hover`, `${label}: first hover`, hover, 'ms')]),
  ];
}

async function measureVisit(browser: Browser, url: string, { id, label }: SamplePage): Promise<Measure[]> {
  const { paint, blocked, shift } = await measureVitals(browser, url);
  return [
    measure(`page.${id}.paint`, `${label}: largest paint on a slow phone`, paint, 'ms'),
    measure(`page.${id}.blocked`, `${label}: blocked on a slow phone`, blocked, 'ms'),
    measure(`page.${id}.shift`, `${label}: shift while it loads`, shift, 'ratio'),
  ];
}
