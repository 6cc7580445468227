import { join } from 'node:path';
import { findBrowser, launchBrowser } from '../../tests/lib/browser.ts';
import { siteBase } from '../site/base.ts';
import { serveSite } from '../site/serve-site.ts';
import { type Measure, measure } from './budget.ts';
import { choosePages, folderBytes } from './sample.ts';
import { weighPage } from './weight.ts';

/** Weighs five pages of the built site in a browser, and the whole site on disk. */
export async function measurePages(project: string, announce: (text: string) => void): Promise<Measure[]> {
  announce('pages');
  const dist = join(project, 'dist');
  const server = await serveSite(dist, siteBase(process.env));
  const browser = await launchBrowser(await findBrowser(process.env, join(project, '.cache')));
  try {
    const measures = [measure('dist.size', 'dist, whole', await folderBytes(dist), 'bytes')];
    for (const { label, path } of await choosePages(dist)) {
      const { htmlBytes, firstLoadBytes, elements } = await weighPage(browser, server.url + path);
      measures.push(
        measure(`page.${path}.html`, `${label}: HTML`, htmlBytes, 'bytes'),
        measure(`page.${path}.gzip`, `${label}: first load, gzip`, firstLoadBytes, 'bytes'),
        measure(`page.${path}.elements`, `${label}: elements`, elements, 'elements'),
      );
    }
    return measures;
  } finally {
    await browser.close();
    await server.close();
  }
}
