import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** A browser to start: its program, and the variables it needs besides the process's own. */
export interface BrowserProgram {
  path: string;
  environment: Record<string, string>;
}

const PROGRAMS = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a Chromium: `CHROME_PATH`, else an installed one, else the one of `@sparticuz/chromium`,
 * which is unpacked into `cache` and needs no system package on Linux x64.
 */
export async function findBrowser(variables: NodeJS.ProcessEnv, cache: string): Promise<BrowserProgram> {
  const chosen = variables.CHROME_PATH;
  if (chosen) return { path: chosen, environment: {} };
  const folders = [...(variables.PATH ?? '').split(delimiter), '/usr/bin'].filter((folder) => folder !== '');
  const candidates = [...PLACES, ...PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program)))];
  for (const path of candidates) {
    if (await exists(path)) return { path, environment: {} };
  }
  return packagedBrowser(cache);
}

/** Starts the browser without a window and without calls of its own to the network. */
export async function launchBrowser(program: BrowserProgram): Promise<Browser> {
  const environment = Object.entries({ ...process.env, ...program.environment });
  return chromium.launch({
    executablePath: program.path,
    args: FLAGS,
    env: Object.fromEntries(environment.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))),
  });
}

/** The browser of `@sparticuz/chromium`, unpacked into `cache` once. Throws where it can't run. */
export async function packagedBrowser(cache: string): Promise<BrowserProgram> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found. Install one, or name its program in CHROME_PATH.');
  }
  const folder = join(resolve(cache), 'chromium');
  if (!(await exists(folder))) await unpack(cache, folder);
  await writeFile(join(folder, 'fonts', 'fonts.conf'), fontConfiguration(folder));
  return {
    path: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

/** The package's own configuration looks in a Lambda's folders: without a font, no text takes any room on a page. */
function fontConfiguration(folder: string): string {
  const places = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...places.map((place) => `  <dir>${place}</dir>`),
    `  <cachedir>${join(folder, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

/** Unpacks beside the final place and renames, so that an interrupted run leaves no half browser behind. */
async function unpack(cache: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const temporary = await mkdtemp(`${folder}-`);
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  // The package unpacks into the system's temporary folder, and its libraries only where it sees a Lambda.
  Object.assign(process.env, { TMPDIR: temporary, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    packaged.setGraphicsMode = false;
    await packaged.executablePath();
    // Another process may have been faster.
    if (!(await exists(folder))) await rename(temporary, folder);
  } finally {
    restore({ TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH, FONTCONFIG_PATH });
    await rm(temporary, { recursive: true, force: true });
  }
}

function restore(variables: Record<string, string | undefined>): void {
  for (const [name, before] of Object.entries(variables)) {
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
