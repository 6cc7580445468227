import type { Publication, PublishedFile, SiteContent } from '../writers/site-files/publication.ts';
import { kitPackage } from './kit-package.ts';
import { mockPackage } from './mock-package.ts';
import { packFiles } from './pack-files.ts';
import type { PackageFile } from './package-model.ts';
import { typesPackage } from './types-package.ts';

const FOLDER = 'packages/';

/** The packages by their names, and what makes their files. */
const PACKAGES: Record<string, (content: SiteContent) => Promise<PackageFile[]>> = {
  'wechatpay-virtual-types': ({ project }) => typesPackage(project),
  'wechatpay-kit': () => kitPackage(),
  'wechatpay-mock': ({ catalog }) => mockPackage(catalog),
};

/** The packages as `npm install <address>` takes them: `packages/wechatpay-mock-0.1.0.tgz`. */
export const packagesPublication: Publication = {
  matches: (path) => path.startsWith(FOLDER),
  async files(content, path) {
    const wanted = Object.entries(PACKAGES).filter(([name]) => path?.startsWith(`${FOLDER}${name}-`) ?? true);
    return Promise.all(wanted.map(([, files]) => publish(files(content))));
  },
};

async function publish(files: Promise<PackageFile[]>): Promise<PublishedFile> {
  const { name, data } = await packFiles(await files);
  return { path: `${FOLDER}${name}`, content: data };
}
