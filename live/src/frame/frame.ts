import type { FromSandbox, ToSandbox, ToWorker } from '../protocol.ts';

/**
 * The script of the frame: sandboxed, without an origin and without a network. It makes the keys, which its worker can not
 * (`crypto.subtle` is for documents there), and passes messages on. The worker is made of text, so that it has this page's policy.
 */
const tell = (message: FromSandbox): void => parent.postMessage(message, '*');

/** Keys of the mock server: the merchant's, the brand's, and two of WeChat Pay's. */
const KEYS = 4;
const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
};

async function makeKey(): Promise<string> {
  const { privateKey } = await crypto.subtle.generateKey(RSA, true, ['sign', 'verify']);
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey));
  const text = btoa(String.fromCharCode(...pkcs8)).replace(/.{64}/g, '$&\n');
  return `-----BEGIN PRIVATE KEY-----\n${text}\n-----END PRIVATE KEY-----\n`;
}

/** Where there is no secure context, the worker makes them, in more time. */
const keys = crypto.subtle ? Promise.all(Array.from({ length: KEYS }, makeKey)) : Promise.resolve([]);

let worker: Worker | undefined;
const send = (message: ToWorker): void => worker?.postMessage(message);

function boot({ code, index }: Extract<ToSandbox, { kind: 'boot' }>): void {
  worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  worker.addEventListener('message', ({ data }: MessageEvent<FromSandbox>) => tell(data));
  worker.addEventListener('error', ({ message }) => tell({ kind: 'failed', message }));
  keys.then(
    (made) => send({ kind: 'start', keys: made, index }),
    (error: unknown) => tell({ kind: 'failed', message: String(error) }),
  );
}

addEventListener('message', ({ data, source }: MessageEvent<ToSandbox>) => {
  if (source !== parent) return;
  if (data.kind === 'boot') boot(data);
  else send(data);
});
tell({ kind: 'frame' });
