import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeAtomic } from '../../lib/write-atomic.ts';
import { PARTS } from '../read/read-folder.ts';
import { readMenu } from '../read/read-menu.ts';

/** The official site of APIv3. */
export const OFFICIAL_SITE = 'https://pay.weixin.qq.com/doc/v3';

/** Options of a download. */
export interface FetchOptions {
  site: string;
  /** Milliseconds between two requests. */
  pause: number;
  signal: AbortSignal;
  /** Hears each page that was asked for. */
  onProgress: (line: string) => void;
}

/** Result of a download: how many pages were changed and unchanged, and those that failed. */
export interface Fetched {
  changed: number;
  unchanged: number;
  failed: string[];
}

/** Cache validators of earlier responses, by URL. */
type Validators = Record<string, { etag?: string; modified?: string }>;

const STATE_FILE = 'fetched.json';
const USER_AGENT = 'wechatpay-docs (npm run upstream)';
const ATTEMPTS = 3;
const TIMEOUT_MS = 30_000;
const MAX_WAIT_MS = 60_000;

/**
 * Brings menu and pages of both parts of the site into a folder: one request at a time, with a pause, and none of a
 * page that is as it was by its ETag or date. Pages that left the menu stay where they are. Each file is written in one move;
 * an interrupted run is continued by the next one. Throws when a menu can't be downloaded, or when the signal aborts.
 */
export async function fetchPages(folder: string, options: FetchOptions): Promise<Fetched> {
  const file = join(folder, STATE_FILE);
  const validators: Validators = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : {};
  const fetched: Fetched = { changed: 0, unchanged: 0, failed: [] };
  const session: Session = { folder, options, validators, fetched };
  for (const part of PARTS) await fetchPart(part, session);
  return fetched;
}

interface Session {
  folder: string;
  options: FetchOptions;
  validators: Validators;
  fetched: Fetched;
}

async function fetchPart(part: string, session: Session): Promise<void> {
  const { folder, options, fetched } = session;
  const menuUrl = `${options.site}/${part}/llms.txt`;
  const menu = await request(menuUrl, {}, options);
  if (!menu.ok) throw new Error(`${menuUrl} answered ${menu.status}.`);
  const text = await menu.text();
  writeAtomic(join(folder, part, 'llms.txt'), text);
  for (const number of readMenu(text).keys()) {
    await wait(options.pause, undefined, { signal: options.signal });
    const result = await fetchPage(`${part}/${number}`, join(folder, part, 'pages', `${number}.md`), session);
    options.onProgress(`${result} ${part}/${number}`);
    if (result === 'failed') fetched.failed.push(`${part}/${number}`);
    else fetched[result] += 1;
  }
}

async function fetchPage(page: string, file: string, session: Session): Promise<'changed' | 'unchanged' | 'failed'> {
  const { folder, options, validators } = session;
  const known = existsSync(file) ? validators[page] : undefined;
  const response = await request(`${options.site}/${page}.md`, conditions(known), options);
  if (response.status === 304) return 'unchanged';
  if (!response.ok) return 'failed';
  const text = await response.text();
  const [etag, modified] = [response.headers.get('etag'), response.headers.get('last-modified')];
  const isSame = existsSync(file) && (await readFile(file, 'utf8')) === text;
  if (!isSame) writeAtomic(file, text);
  validators[page] = { ...(etag && { etag }), ...(modified && { modified }) };
  writeAtomic(join(folder, STATE_FILE), `${JSON.stringify(validators, null, 2)}\n`);
  return isSame ? 'unchanged' : 'changed';
}

const conditions = ({ etag, modified }: Validators[string] = {}): Record<string, string> => ({
  ...(etag && { 'If-None-Match': etag }),
  ...(modified && { 'If-Modified-Since': modified }),
});

/** Retries after a response for overload or a server error, when the server says or with growing delays. */
async function request(url: string, headers: Record<string, string>, options: FetchOptions): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const signal = AbortSignal.any([options.signal, AbortSignal.timeout(TIMEOUT_MS)]);
    const response = await fetch(url, { headers: { 'User-Agent': USER_AGENT, ...headers }, signal });
    const isBusy = response.status === 429 || response.status >= 500;
    if (!isBusy || attempt === ATTEMPTS) return response;
    await response.body?.cancel();
    const retryAfter = Number(response.headers.get('retry-after')) * 1000;
    const pause = retryAfter > 0 ? retryAfter : options.pause * 2 ** attempt;
    await wait(Math.min(pause, MAX_WAIT_MS), undefined, { signal: options.signal });
  }
}
