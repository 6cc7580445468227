import Fastify from 'fastify';
import type { Receive } from '#webhook';
import { notify, notifyV2 } from '../notify.ts';

const app = Fastify();

/** 只在这个作用域里不解析请求体，其他路由照常得到 JSON */
app.register(async (scope) => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    '*',
    { parseAs: 'buffer' },
    async (_request: unknown, original: Buffer) => original,
  );

  const route = (url: string, receive: Receive) =>
    scope.post<{ Body: Buffer }>(url, async (request, reply) => {
      const answer = await receive(request.headers, request.body);
      return reply
        .code(answer.status)
        .headers(answer.headers)
        .send(answer.body);
    });

  route('/notify', notify);
  route('/notify/v2', notifyV2);
});

const port = Number(process.env.PORT ?? 3000);
await app.listen({ port, host: '127.0.0.1' });
console.log(`http://127.0.0.1:${port}/notify`);
