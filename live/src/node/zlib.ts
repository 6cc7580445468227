import { extra } from './extras.ts';
import { collect, Transform } from './stream.ts';

/** Node's `gzipSync`. */
export const gzipSync = (data: string | Uint8Array): Buffer =>
  Buffer.from(extra('gzipSync')(typeof data === 'string' ? Buffer.from(data) : data));

/** Node's `gunzipSync`. */
export const gunzipSync = (data: Uint8Array): Buffer => Buffer.from(extra('gunzipSync')(data));

/** Node's `createGunzip`. */
export const createGunzip = (): Transform =>
  new Transform(async function* (chunks) {
    yield gunzipSync(await collect(chunks));
  });
