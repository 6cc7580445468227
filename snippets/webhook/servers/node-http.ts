import { createServer, type IncomingMessage } from 'node:http';
import { notify, notifyV2 } from '../notify.ts';

const routes = new Map([
  ['/notify', notify],
  ['/notify/v2', notifyV2],
]);

/** 读出请求体原文，超过 1 MB 时断开 */
async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > 1_048_576) throw new Error('请求体过大');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const server = createServer(async (request, response) => {
  const receive = routes.get(request.url ?? '');
  if (!receive || request.method !== 'POST') {
    response.writeHead(404).end();
    return;
  }
  try {
    const original = await readBody(request);
    const answer = await receive(request.headers, original);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  } catch {
    request.destroy();
  }
});

const port = Number(process.env.PORT ?? 3000);
server.listen(port, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${port}/notify`);
});
