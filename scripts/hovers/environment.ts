/** Where code of a block runs: on the merchant's server, in a mini program, or in a web page inside WeChat. */
export type Environment = 'server' | 'mini-program' | 'web';

/** The environment of a block, by its file; each has globals of its own, and so a program of its own. */
export function environmentOf(file: string): Environment {
  if (!file.startsWith('snippets/client/')) return 'server';
  return file.startsWith('snippets/client/mini-program-') ? 'mini-program' : 'web';
}

/** The `tsconfig.json` of an environment, relative to the root. */
export const TSCONFIGS: Readonly<Record<Environment, string>> = {
  server: 'snippets/tsconfig.json',
  'mini-program': 'snippets/client/tsconfig.mini-program.json',
  web: 'snippets/client/tsconfig.json',
};

/** The declarations of an environment on the user's device, relative to the root. */
export const DEVICE_DECLARATIONS: Readonly<Record<Exclude<Environment, 'server'>, string>> = {
  'mini-program': 'virtual-types/mini-program.d.ts',
  web: 'virtual-types/browser.d.ts',
};
