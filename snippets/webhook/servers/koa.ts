import Koa from 'koa';
import { listener } from 'wechatpay-kit';
import { notify, notifyV2 } from '../notify.ts';

const app = new Koa();

const routes = new Map([
  ['/notify', listener(notify)],
  ['/notify/v2', listener(notifyV2)],
]);

/** 须写在 koa-bodyparser 等中间件之前：请求体要原文 */
app.use(async (context, next) => {
  const route = routes.get(context.path);
  if (!route || context.method !== 'POST') return next();
  context.respond = false;
  await route(context.req, context.res);
});

const port = Number(process.env.PORT ?? 3000);
app.listen(port, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${port}/notify`);
});
