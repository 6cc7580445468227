import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Ports that no system gives to those who ask for any one: whatever else starts meanwhile does not take what was found here. */
export const PORTS = { from: 20_000, count: 12_000 };

/** Far from each other in processes that started one after the other. */
let next = (process.pid * 7919) % PORTS.count;

/** A port that is free, and that this process has not been given before. Throws when none is. */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < PORTS.count; tried += 1) {
    const port = PORTS.from + next;
    next = (next + 1) % PORTS.count;
    if (await isFree(port)) return port;
  }
  throw new Error(`No port from ${PORTS.from} to ${PORTS.from + PORTS.count - 1} is free.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Waits until something accepts connections on a port of this machine; false when nothing does within the milliseconds. */
export async function isListening(
  port: number,
  patience: number,
  isAlive: () => boolean = () => true,
): Promise<boolean> {
  const end = Date.now() + patience;
  while (Date.now() < end && isAlive()) {
    if (await accepts(port)) return true;
    await sleep(20);
  }
  return false;
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
