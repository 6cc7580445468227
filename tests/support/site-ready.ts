import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';

// The files of the browser tests begin when the site is built. `fetch` would give up after five minutes.
await new Promise<void>((resolve, reject) => {
  const request = get(inject('siteUrl'), async (response) => {
    const body = await text(response);
    if (response.statusCode === 200) resolve();
    else reject(new Error(`The site is not built: ${body}`));
  });
  request.on('error', reject);
});
