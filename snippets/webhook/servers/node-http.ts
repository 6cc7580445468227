import { createServer } from 'node:http';
import { listener } from 'wechatpay-kit';
import { notify, notifyV2 } from '../notify.ts';

const routes = new Map([
  ['/notify', listener(notify)],
  ['/notify/v2', listener(notifyV2)],
]);

const server = createServer((request, response) => {
  const route = routes.get(request.url ?? '');
  if (route && request.method === 'POST') return route(request, response);
  response.writeHead(404).end();
});

const port = Number(process.env.PORT ?? 3000);
server.listen(port, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${port}/notify`);
});
