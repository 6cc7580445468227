import type { ServerResponse } from 'node:http';

/** The files of the window, the page under `/_mock/` that shows a mock server: `window.html`, its script and its style. */
export type WindowFiles = Readonly<Record<'window.html' | 'window.js' | 'window.css', string>>;

/** The names of its files. */
export const WINDOW_FILES = ['window.html', 'window.js', 'window.css'] as const satisfies (keyof WindowFiles)[];

/** What the page may load: its own script and style, and the control. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'";

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** The file of the window that a path below the root of the control asks for. */
export function windowFileOf(path: string): keyof WindowFiles | undefined {
  return path === '/' ? 'window.html' : WINDOW_FILES.find((name) => path === `/${name}`);
}

/** Answers with a file of the window. */
export function sendWindowFile(response: ServerResponse, name: keyof WindowFiles, files: WindowFiles): void {
  const type = TYPES[name.split('.')[1] ?? ''] ?? 'text/plain';
  const headers = {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  };
  response.writeHead(200, headers).end(files[name]);
}
