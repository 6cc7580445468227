import { Command } from 'commander';
import { logStep } from './lib/progress-step.ts';
import { siteAddress } from './lib/site-address.ts';
import { buildPages } from './site/build-stages.ts';
import { type SiteProcess, startSiteProcess } from './site/site-process.ts';
import type { Published } from './site/site-worker.ts';

const HELP = `
Writes the whole site to dist/: first the declarations and hovers that are missing or stale, then every page, and beside
them what is no page: the spec as one document (openapi.json, openapi.yaml) and what else is made from the model.
Pages that come out as in the last build stay as they are; without the folder .cache/ all are made.

Variables: SITE_URL    address of the site, such as https://host/wechatpay-docs/: for the sitemap and canonical links
           SITE_REPOSITORY  address of the repository, such as https://host/owner/name: for the links to it
           SITE_BASE   folder of the site on its host, such as /wechatpay-docs/ (default: that of SITE_URL, or /)

Exit codes: 0 built, 1 the spec, an example or a page has a problem, 130 interrupted.`;

const command = new Command('build').description('Build the site into dist/.').addHelpText('after', HELP).parse();
void command;

const site = startSiteProcess(process.cwd());
try {
  await run(process.cwd(), site);
} catch (error) {
  // After a signal the error is that a step was ended, and the exit code is that of the signal.
  if (process.exitCode === undefined) console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode ??= 1;
} finally {
  await site.end();
}

async function run(project: string, site: SiteProcess): Promise<void> {
  const started = performance.now();
  if (!siteAddress(process.env)) console.log('SITE_URL is not set: no sitemap, canonical links and og:url');
  const prepared = site.prepare();
  const published = await logStep('types, pages, and the files beside them', () => buildSite(project, site, prepared));
  const { pages, operations, written } = await prepared;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `dist/: ${pages} pages of ${operations} operations, ${written} declarations refreshed; ` +
      `${published.files} files beside the pages, ${(published.bytes / 1e6).toFixed(1)} MB; ${seconds} s`,
  );
}

/**
 * Builds the pages, and the files beside them as soon as the hovers, for which pages wait, are computed: from then on pages
 * alone leave a core half idle.
 */
async function buildSite(project: string, site: SiteProcess, prepared: Promise<unknown>): Promise<Published> {
  let write: (() => Promise<Published>) | undefined;
  await buildPages(project, prepared, () => {
    write ??= site.publish();
  });
  return (write ?? site.publish())();
}
