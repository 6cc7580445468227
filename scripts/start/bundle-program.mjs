import { makeBundle } from './make-bundle.mjs';

// node scripts/start/bundle-program.mjs <absolute path of a TypeScript file> prints the path of the script that starts it.
const [, , program = ''] = process.argv;
process.stdout.write(await makeBundle(program));
