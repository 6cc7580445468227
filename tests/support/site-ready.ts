import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';

/** The URL of the built site, with its base and a final slash. Whoever imports it begins when the site is built. */
export const site = inject('siteUrl');

// `fetch` would give up after five minutes.
await new Promise<void>((resolve, reject) => {
  const request = get(site, async (response) => {
    const body = await text(response);
    if (response.statusCode === 200) resolve();
    else reject(new Error(`The site is not built: ${body}`));
  });
  request.on('error', reject);
});
