import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';

/** A page that stands for others: why it was chosen, and its path below the site's base. */
export interface SamplePage {
  id: string;
  label: string;
  path: string;
}

/** A page that readers open often, and that the numbers of other sites are known for. */
const TYPICAL = 'openapi/v3/pay/transactions/jsapi';

/** The shortest, the median and the largest API page by HTML, a well-known one, and one of each other kind that is often opened. */
export async function choosePages(dist: string): Promise<SamplePage[]> {
  const files = await glob('openapi/{v2,v3,brand}/**/*.html', { cwd: dist });
  const sized = await Promise.all(files.map(async (file) => ({ file, size: (await stat(join(dist, file))).size })));
  sized.sort((a, b) => a.size - b.size || (a.file < b.file ? -1 : 1));
  const pathAt = (index: number): string => (sized[index]?.file ?? '').replace(/\.html$/, '');
  return [
    { id: 'shortest', label: 'shortest API page', path: pathAt(0) },
    { id: 'median', label: 'median API page', path: pathAt(Math.floor(sized.length / 2)) },
    { id: 'jsapi', label: 'JSAPI 下单', path: TYPICAL },
    { id: 'largest', label: 'largest API page', path: pathAt(sized.length - 1) },
    { id: 'overview', label: 'overview of a product', path: 'product/payment' },
    { id: 'home', label: 'home page', path: '' },
    { id: 'list', label: 'list of all operations', path: 'openapi/' },
    { id: 'errors', label: 'index of errors', path: 'errors/' },
    { id: 'guide', label: 'longest guide', path: 'guide/signing' },
  ];
}

/** Bytes of all files of a folder. */
export async function folderBytes(folder: string): Promise<number> {
  const files = await glob('**', { cwd: folder, dot: true });
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
