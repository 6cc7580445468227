import type { ShikiTransformer } from 'shiki';
import type { MarkdownRenderer } from 'vitepress';
import { blockKey } from '../../scripts/hovers/hover-cache.ts';
import type { Block, BlockHovers } from '../../scripts/hovers/hover-model.ts';
import type { HoverSession } from '../../scripts/hovers/hover-session.ts';
import { pageBlocks } from '../../scripts/hovers/page-blocks.ts';
import type { Problem } from '../../scripts/lib/problem.ts';
import { classColors } from './class-colors.ts';
import { hoverTransformer } from './hover-transformer.ts';
import { plainTokens } from './plain-tokens.ts';

/** What the site's configuration needs of the hovers. */
export interface SiteHovers {
  transformers: ShikiTransformer[];
  /** Lets a page wait for the hovers of its blocks before it is rendered. */
  awaitHovers(markdown: MarkdownRenderer): void;
  /** The hovers of a block of a page that is being rendered now. */
  hoversOf(block: Block): BlockHovers;
}

interface Pinned {
  hovers: BlockHovers;
  /** How many pages that are being rendered have the block. */
  pages: number;
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
  const pin = async (block: Block): Promise<BlockHovers> => {
    const hovers = await session.hoversOf(block);
    pinned.set(blockKey(block), { hovers, pages: (pinned.get(blockKey(block))?.pages ?? 0) + 1 });
    return hovers;
  };
  const unpin = (block: Block): void => {
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
    awaitHovers(markdown) {
      const render = markdown.renderAsync.bind(markdown);
      markdown.renderAsync = async (source, environment: Environment = {}) => {
        const page = `docs/${environment.relativePath ?? ''}`;
        const blocks = pageBlocks(root, page, source);
        const found = await Promise.all(blocks.map(pin));
        try {
          const html = await renderKnown(
            () => render(source, environment),
            environment,
            async (block) => {
              const placed = { ...block, page: { file: page, line: lineOf(source, block) } };
              found.push(await pin(placed));
              blocks.push(placed);
            },
          );
          report(
            page,
            found.flatMap(({ problems }) => problems),
          );
          return html;
        } finally {
          blocks.forEach(unpin);
        }
      };
    },
  };
}

/** What a page is rendered with, and what the rendering adds to. */
interface Environment {
  relativePath?: string;
  [name: string]: unknown;
}

/** A block that the look at the page's text did not find: a part of a file, or one of an included page. */
class UnknownBlock extends Error {
  readonly block: Block;
  constructor(block: Block) {
    super(`${block.file}: the block's hovers were not fetched`);
    this.block = block;
  }
}

/** Renders a page; again when a block turns up whose hovers have to be fetched first. */
async function renderKnown(
  render: () => Promise<string>,
  environment: Environment,
  fetch: (block: Block) => Promise<void>,
): Promise<string> {
  const before = { ...environment };
  for (;;) {
    try {
      return await render();
    } catch (error) {
      if (!(error instanceof UnknownBlock)) throw error;
      await fetch(error.block);
      for (const name of Object.keys(environment)) delete environment[name];
      Object.assign(environment, before, Array.isArray(before.includes) ? { includes: [] } : {});
    }
  }
}

/** The line of a page at which a block's code begins; 1 when it comes from elsewhere. */
function lineOf(source: string, { code }: Block): number {
  const [first = ''] = code.split('\n');
  return source.split('\n').findIndex((line) => line.trim() === first.trim()) + 1 || 1;
}
