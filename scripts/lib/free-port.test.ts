import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePort, PORTS } from './free-port.ts';

test('a port is given once, and is none that a server gets which asks for any', async () => {
  const ports = await Promise.all(Array.from({ length: 20 }, freePort));
  expect(new Set(ports).size).toBe(20);
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  const given = typeof address === 'object' ? address?.port : undefined;
  for (const port of ports) expect(port).toBeGreaterThanOrEqual(PORTS.from);
  expect(given).toBeGreaterThanOrEqual(PORTS.from + PORTS.count);
});

test('a port that is taken is left out', async () => {
  const before = await freePort();
  const server = createServer().listen(before + 1, '127.0.0.1');
  await once(server, 'listening');
  expect(await freePort()).not.toBe(before + 1);
  server.close();
});
