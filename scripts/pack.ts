import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Argument, Command } from 'commander';
import { siteRepository } from './lib/site-address.ts';
import { kitPackage } from './packages/kit-package.ts';
import { mockPackage } from './packages/mock-package.ts';
import { packPackages } from './packages/pack-packages.ts';
import type { PackageFile } from './packages/package-model.ts';
import { typesPackage } from './packages/types-package.ts';
import { withRepository } from './packages/with-repository.ts';
import { loadSpec } from './spec/load/load-spec.ts';

const HELP = `
Writes packages for npm install:
  types: wechatpay-virtual-types-<version>.tgz, the declarations in virtual-types/, in fewer files, which editors open sooner
  kit: wechatpay-kit-<version>.tgz, set-up, callbacks, signatures for clients and errors of a server, without dependencies
  mock: wechatpay-mock-<version>.tgz, the mock server with the spec, without dependencies
Run npm run generate first when the spec has changed.

Variables: SITE_REPOSITORY  address of the repository that the packages name; npm publish --provenance wants it

Exit codes: 0 written, 1 failure.`;

const command = new Command('pack')
  .description('Pack the types package, the server kit and the mock server.')
  .addArgument(new Argument('[packages...]', 'which ones; all when none is named').choices(['types', 'kit', 'mock']))
  .option('--destination <folder>', 'folder to write to', '.')
  .addHelpText('after', HELP)
  .parse();

const PACKAGES: Record<string, () => Promise<PackageFile[]>> = {
  types: () => typesPackage(process.cwd()),
  kit: () => kitPackage(),
  mock: async () => mockPackage((await loadSpec(process.cwd())).catalog),
};

try {
  const { destination } = command.opts<{ destination: string }>();
  await mkdir(destination, { recursive: true });
  const wanted = Object.entries(PACKAGES).filter(([name]) => !command.args.length || command.args.includes(name));
  const repository = siteRepository(process.env);
  const packages = await Promise.all(wanted.map(async ([, files]) => withRepository(await files(), repository)));
  for (const { name, data } of await packPackages(packages)) {
    await writeFile(join(destination, name), data);
    console.log(join(destination, name));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
