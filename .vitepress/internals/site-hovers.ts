import type { ShikiTransformer } from 'shiki';
import { blockKey } from '../../scripts/hovers/hover-cache.ts';
import type { Block, BlockHovers } from '../../scripts/hovers/hover-model.ts';
import type { HoverSession } from '../../scripts/hovers/hover-session.ts';
import { pageBlocks } from '../../scripts/hovers/page-blocks.ts';
import type { Problem } from '../../scripts/lib/problem.ts';
import { classColors } from './class-colors.ts';
import { hoverTransformers } from './hover-transformer.ts';
import { plainTokens } from './plain-tokens.ts';
import type { RenderEnvironment, RenderStep } from './render-pipeline.ts';

/** The site's hovers, for its configuration. */
export interface SiteHovers {
  transformers: ShikiTransformer[];
  /** Lets a page wait for the hovers of its blocks before it is rendered. */
  step: RenderStep;
  /** The hovers of a block of a page that is being rendered now. */
  hoversOf(block: Block): BlockHovers;
}

/** Gets what does not compile in a page's blocks, each time the page is rendered; fails the page when it rejects. */
export type ReportPage = (page: string, problems: readonly Problem[]) => void | Promise<void>;

/** The hovers of a block, while pages that have it are rendered. */
interface HeldHovers {
  hovers: BlockHovers;
  pages: number;
}

/**
 * The hovers of the site. The highlighter can't wait, so a page's hovers are fetched before it is rendered, and released
 * afterwards: those of all pages at once would be much of a build's memory. A block that the page's text does not show,
 * such as a region of a file, is computed on the spot. `report` gets the problems of each page.
 */
export function siteHovers(root: string, session: HoverSession, report: ReportPage): SiteHovers {
  const held = new Map<string, HeldHovers>();
  const blocksOf = new Map<RenderEnvironment, Block[]>();
  const hold = async (block: Block): Promise<Block> => {
    const hovers = await session.hoversOf(block);
    held.set(blockKey(block), { hovers, pages: (held.get(blockKey(block))?.pages ?? 0) + 1 });
    return block;
  };
  const release = (block: Block): void => {
    const found = held.get(blockKey(block));
    if (found && found.pages > 1) held.set(blockKey(block), { ...found, pages: found.pages - 1 });
    else held.delete(blockKey(block));
  };
  const read = (block: Block): BlockHovers | undefined => held.get(blockKey(block))?.hovers;
  return {
    transformers: [...hoverTransformers({ read, compute: session.computeNow }), plainTokens, classColors],
    hoversOf: (block) => read(block) ?? session.computeNow(block),
    step: {
      name: 'hovers',
      async before(source, environment) {
        blocksOf.set(environment, await Promise.all(pageBlocks(root, pageOf(environment), source).map(hold)));
      },
      async after(html, environment) {
        const blocks = blocksOf.get(environment) ?? [];
        await report(
          pageOf(environment),
          blocks.flatMap((block) => read(block)?.problems ?? []),
        );
        return html;
      },
      release(environment) {
        blocksOf.get(environment)?.forEach(release);
        blocksOf.delete(environment);
      },
    },
  };
}

const pageOf = ({ relativePath = '' }: RenderEnvironment): string => `docs/${relativePath}`;
