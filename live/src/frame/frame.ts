import type { FromSandbox, ToSandbox } from '../protocol.ts';

/**
 * The script of the frame: sandboxed, without an origin and without a network. It passes messages on to its worker, which is
 * made of text, so that it has this page's policy.
 */
const tell = (message: FromSandbox): void => parent.postMessage(message, '*');

/** A worker of a short text starts in half the time of one that is its whole code: that comes in its first message. */
const BOOT = 'onmessage = ({ data }) => { onmessage = null; (0, eval)(data.code); };';

const worker = new Worker(URL.createObjectURL(new Blob([BOOT], { type: 'text/javascript' })));
worker.addEventListener('message', ({ data }: MessageEvent<FromSandbox>) => tell(data));
worker.addEventListener('error', ({ message }) => tell({ kind: 'failed', message }));

addEventListener('message', ({ data, source }: MessageEvent<ToSandbox>) => {
  if (source === parent) worker.postMessage(data);
});
tell({ kind: 'frame' });
