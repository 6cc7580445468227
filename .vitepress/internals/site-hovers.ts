import type { ShikiTransformer } from 'shiki';
import { blockKey } from '../../scripts/hovers/hover-cache.ts';
import type { Block, BlockHovers } from '../../scripts/hovers/hover-model.ts';
import type { HoverSession } from '../../scripts/hovers/hover-session.ts';
import { pageBlocks } from '../../scripts/hovers/page-blocks.ts';
import type { Problem } from '../../scripts/lib/problem.ts';
import { classColors } from './class-colors.ts';
import { hoverTransformer } from './hover-transformer.ts';
import { plainTokens } from './plain-tokens.ts';
import type { RenderEnvironment, RenderStep } from './render-pipeline.ts';

/** What the site's configuration needs of the hovers. */
export interface SiteHovers {
  transformers: ShikiTransformer[];
  /** Lets a page wait for the hovers of its blocks before it is rendered. */
  step: RenderStep;
  /** The hovers of a block of a page that is being rendered now. */
  hoversOf(block: Block): BlockHovers;
}

interface Pinned {
  hovers: BlockHovers;
  /** How many pages that are being rendered have the block. */
  pages: number;
}

interface Found {
  block: Block;
  hovers: BlockHovers;
}

/**
 * The hovers of the site. The highlighter can't wait, so a page's hovers are fetched before it is rendered, and let go
 * afterwards: those of all pages at once would be much of a build's memory. `report` gets the problems of each page.
 */
export function siteHovers(
  root: string,
  session: HoverSession,
  report: (page: string, problems: readonly Problem[]) => void,
): SiteHovers {
  const pinned = new Map<string, Pinned>();
  /** What the pages that are being rendered have pinned. */
  const rendering = new Map<RenderEnvironment, Found[]>();
  const fetch = async (block: Block): Promise<Found> => ({ block, hovers: await session.hoversOf(block) });
  const pin = ({ block, hovers }: Found): void => {
    pinned.set(blockKey(block), { hovers, pages: (pinned.get(blockKey(block))?.pages ?? 0) + 1 });
  };
  const unpin = ({ block }: Found): void => {
    const found = pinned.get(blockKey(block));
    if (found && found.pages > 1) pinned.set(blockKey(block), { ...found, pages: found.pages - 1 });
    else pinned.delete(blockKey(block));
  };
  const hoversOf = (block: Block): BlockHovers => {
    const found = pinned.get(blockKey(block));
    if (!found) throw new UnknownBlock(block);
    return found.hovers;
  };
  return {
    transformers: [hoverTransformer(hoversOf), plainTokens, classColors],
    hoversOf,
    step: {
      name: 'hovers',
      async before(source, environment) {
        if (rendering.has(environment)) return;
        const found = await Promise.all(pageBlocks(root, pageOf(environment), source).map(fetch));
        found.forEach(pin);
        rendering.set(environment, found);
      },
      async retry(error, source, environment) {
        if (!(error instanceof UnknownBlock)) return false;
        const { block } = error;
        const found = await fetch({ ...block, page: { file: pageOf(environment), line: lineOf(source, block) } });
        pin(found);
        rendering.get(environment)?.push(found);
        return true;
      },
      after(html, environment) {
        report(pageOf(environment), rendering.get(environment)?.flatMap(({ hovers }) => hovers.problems) ?? []);
        return html;
      },
      release(environment) {
        rendering.get(environment)?.forEach(unpin);
        rendering.delete(environment);
      },
    },
  };
}

const pageOf = ({ relativePath = '' }: RenderEnvironment): string => `docs/${relativePath}`;

/** A block that the look at the page's text did not find: a part of a file, or one of an included page. */
class UnknownBlock extends Error {
  readonly block: Block;
  constructor(block: Block) {
    super(`${block.file}: the block's hovers were not fetched`);
    this.block = block;
  }
}

/** The line of a page at which a block's code begins; 1 when it comes from elsewhere. */
function lineOf(source: string, { code }: Block): number {
  const [first = ''] = code.split('\n');
  return source.split('\n').findIndex((line) => line.trim() === first.trim()) + 1 || 1;
}
