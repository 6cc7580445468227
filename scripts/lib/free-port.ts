import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // a TCP server has no other kind
  server.close();
  await once(server, 'close');
  return port;
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
