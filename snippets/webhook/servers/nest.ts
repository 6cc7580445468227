import 'reflect-metadata';
import {
  Controller,
  Module,
  Post,
  type RawBodyRequest,
  Req,
  Res,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import type { Receive } from '#webhook';
import { notify, notifyV2 } from '../notify.ts';

async function respond(
  receive: Receive,
  request: RawBodyRequest<Request>,
  response: Response,
): Promise<void> {
  const answer = await receive(request.headers, request.rawBody ?? '');
  response.status(answer.status).set(answer.headers).send(answer.body);
}

@Controller('notify')
class NotifyController {
  @Post()
  v3(@Req() request: RawBodyRequest<Request>, @Res() response: Response) {
    return respond(notify, request, response);
  }

  @Post('v2')
  v2(@Req() request: RawBodyRequest<Request>, @Res() response: Response) {
    return respond(notifyV2, request, response);
  }
}

@Module({ controllers: [NotifyController] })
class NotifyModule {}

/** rawBody：在解析之外保留请求体原文。Nest 不认识 XML，须另行声明 */
const app = await NestFactory.create<NestExpressApplication>(NotifyModule, {
  rawBody: true,
});
app.useBodyParser('text', { type: ['text/xml', 'application/xml'] });

const port = Number(process.env.PORT ?? 3000);
await app.listen(port, '127.0.0.1');
console.log(`http://127.0.0.1:${port}/notify`);
