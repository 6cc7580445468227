import { get } from 'node:http';
import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { shardsOf } from './shards.ts';

/** Files by the order in which they run; those that match none of the patterns come in the place of the empty one. */
const ORDER = [
  // They start programs for minutes, and the site is built beside them.
  /\/tests\/commands\//,
  // They take longer than others of their size: at the end, a core would wait for them.
  /\/(?!browser\/)[^/]+\/(?:hovers|languages-run)\.test\.ts$/,
  undefined,
  // They need the site.
  /\/tests\/browser\/(?:page-kinds|hovers|built-pages)\.test\.ts$/,
  /\/tests\/browser\/(?:edit|run|search|hovers-promises|folds|products|pages|tools)\.test\.ts$/,
  /\/tests\/browser\//,
] as const;

/** Order and shards of test files. It asks for the site when there are browser tests, so that it is built while the others run. */
export class Sequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = ORDER.findIndex((pattern) => pattern?.test(moduleId));
      return place < 0 ? ORDER.indexOf(undefined) : place;
    };
    const browser = files.find(({ moduleId }) => moduleId.includes('/tests/browser/'));
    if (browser) askForSite(browser.project.getProvidedContext().siteUrl);
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }

  /** By the time that files take: by their number, as Vitest divides them, shards had from 17 to 34 % of it. */
  override async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { shard, root } = this.ctx.config;
    if (!shard) return files;
    const pathOf = ({ moduleId }: TestSpecification): string => relative(root, moduleId).replaceAll('\\', '/');
    const own = new Set(shardsOf(files.map(pathOf), shard.count)[shard.index - 1]);
    return files.filter((file) => own.has(pathOf(file)));
  }
}

/** The tests that need the site read the answer, and what may be wrong with it. */
function askForSite(url: string): void {
  get(url, (response) => response.resume()).on('error', () => undefined);
}
