import Koa from 'koa';
import rawBody from 'raw-body';
import { notify, notifyV2 } from '../notify.ts';

const app = new Koa();

const routes = new Map([
  ['/notify', notify],
  ['/notify/v2', notifyV2],
]);

/** 须写在 koa-bodyparser 等中间件之前：请求体只能读一次 */
app.use(async (context, next) => {
  const receive = routes.get(context.path);
  if (!receive || context.method !== 'POST') return next();
  const original = await rawBody(context.req, { limit: '1mb' });
  const answer = await receive(context.headers, original);
  context.status = answer.status;
  context.set(answer.headers);
  context.body = answer.body;
});

const port = Number(process.env.PORT ?? 3000);
app.listen(port, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${port}/notify`);
});
