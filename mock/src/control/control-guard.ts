import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/**
 * Why a request may not use the control, or undefined when it may. Any page that a browser shows can send requests to this
 * machine, under a name of its own even: the host must be this machine by address or by name, and a page must be our own.
 */
export function whyRefused(headers: IncomingHttpHeaders, trustedHosts: readonly string[] = []): string | undefined {
  const host = headers.host ?? '';
  const name = host
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '')
    .toLowerCase();
  if (!isIP(name) && name !== 'localhost' && !trustedHosts.includes(name)) {
    return `The control answers to an address or to localhost, not to "${name.slice(0, 100)}".`;
  }
  const { origin } = headers;
  if (origin !== undefined && !isSameOrigin(origin, host)) return 'The control answers to its own pages only.';
  const site = headers['sec-fetch-site'];
  const isForeign = site !== undefined && site !== 'same-origin' && site !== 'none';
  return isForeign ? 'The control answers to its own pages only.' : undefined;
}

function isSameOrigin(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
