import type { Publication, SiteContent } from '../writers/site-files/publication.ts';
import { kitPackage } from './kit-package.ts';
import { mockPackage } from './mock-package.ts';
import { packPackages } from './pack-packages.ts';
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
    const packages = await packPackages(await Promise.all(wanted.map(([, files]) => files(content))));
    return packages.map(({ name, data }) => ({ path: `${FOLDER}${name}`, content: data }));
  },
};
