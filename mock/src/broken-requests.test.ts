import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { answerBrokenRequest } from './broken-requests.ts';

test('a broken request that goes on after its answer leaves the answer to its client', async () => {
  const errors: string[] = [];
  const server = createServer().on('clientError', (error: Error & { code?: string }, socket) => {
    errors.push(error.code ?? '');
    answerBrokenRequest(error, socket);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  client.write('GET / HTTP/1.1\r\nno colon\r\n\r\n');
  await expect.poll(() => errors.length).toBe(1);
  // More than is read at once.
  client.write('a'.repeat(5_000_000));
  await expect.poll(() => errors.length).toBeGreaterThan(1);
  expect(await text(client)).toMatch(/^HTTP\/1\.1 400 Bad Request[\s\S]+"INVALID_REQUEST"/);
  client.destroy();
  server.close();
});
