import type { ShikiTransformer } from 'shiki';
import { findGuideBlocks } from '../../scripts/hovers/guide-blocks.ts';
import { openHoverSession } from '../../scripts/hovers/session.ts';
import type { Problem } from '../../scripts/lib/problem.ts';
import { plainTokens } from './plain-tokens.ts';
import { hoverTransformer } from './transformer.ts';

/** What the site's configuration needs of the hovers. */
export interface SiteHovers {
  transformers: ShikiTransformer[];
  /** To be called when declarations have changed, before pages are rendered again. */
  refresh(): void;
}

/** Milliseconds: the server is up by then, and nobody has changed anything yet. */
const WARM_AFTER = 2500;

/**
 * Opens the hovers of the site. For a build all of them are made first, on all cores; a served site makes those of a
 * page when it is asked for. Blocks that don't compile are told to `report`, and have the hovers that they can have.
 */
export async function siteHovers(
  root: string,
  command: 'build' | 'serve',
  report: (message: string) => void,
): Promise<SiteHovers> {
  const session = openHoverSession({ root });
  if (command === 'build') {
    const { problems } = await session.extractAll(findGuideBlocks(root));
    for (const problem of problems) report(describe(problem));
  } else setTimeout(session.warm, WARM_AFTER).unref();
  return {
    transformers: [hoverTransformer((block) => session.hoversOf(block)), plainTokens],
    refresh: session.refresh,
  };
}

const describe = ({ file, line, column, message }: Problem): string => `${file}:${line}:${column} ${message}`;
