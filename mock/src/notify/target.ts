import { isLoopback } from '../hosts.ts';

/**
 * The address to notify. Throws an `Error` when it is none, or not on this machine unless `remote` allows that:
 * test events, sent again and again, are no business of a server that is not yours.
 */
export function parseTarget(text: string, remote: boolean): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`"${text}" is no http or https address.`);
  if (!remote && !isLoopback(url.hostname)) {
    throw new Error(`${url.hostname} is not this machine. If you mean it, say --allow-remote.`);
  }
  return url;
}
