import type { ServerResponse } from 'node:http';
import type { Control } from './control-model.ts';

/** Bytes that may wait for a reader: one that is slower is let go, and reconnects. */
const MAX_WAITING_BYTES = 4 * 1024 * 1024;

/** How often a comment keeps an idle stream open. */
const KEEP_ALIVE_MS = 15_000;

/** Writes every event of a control to a response, as server-sent events, until its reader leaves. */
export function streamEvents(control: Control, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store' });
  response.write(': open\n\n');
  const write = (text: string): void => {
    if (response.writableLength > MAX_WAITING_BYTES) response.destroy();
    else response.write(text);
  };
  const leave = control.subscribe(({ type, ...data }) => write(`event: ${type}\ndata: ${JSON.stringify(data)}\n\n`));
  const timer = setInterval(() => write(': still here\n\n'), KEEP_ALIVE_MS);
  timer.unref();
  response.once('close', () => {
    clearInterval(timer);
    leave();
  });
}
