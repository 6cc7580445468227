import { extractHovers } from '../hovers/hovers.ts';
import { findPageBlocks } from '../hovers/page-blocks.ts';

// A program of its own, so that its time and its memory are those of the hovers alone. Takes the folder of the store.
const [cacheFolder = '.cache/hovers'] = process.argv.slice(2);
const root = process.cwd();
const { problems, hovers } = await extractHovers({ root, cacheFolder, examples: [], blocks: findPageBlocks(root) });
if (problems.length) throw new Error(`${problems.length} problems in ${hovers.size} blocks; see npm run check`);
process.stdout.write(`${hovers.size} blocks\n`);
