import Fastify from 'fastify';
import { listener } from 'wechatpay-kit';
import { notify, notifyV2 } from '../notify.ts';

const app = Fastify();

/** 只在这个作用域里不解析请求体，其他路由照常得到 JSON */
app.register(async (scope) => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', async () => undefined);

  for (const [url, receive] of [
    ['/notify', notify],
    ['/notify/v2', notifyV2],
  ] as const)
    scope.post(url, async (request, reply) => {
      reply.hijack();
      await listener(receive)(request.raw, reply.raw);
    });
});

const port = Number(process.env.PORT ?? 3000);
await app.listen({ port, host: '127.0.0.1' });
console.log(`http://127.0.0.1:${port}/notify`);
