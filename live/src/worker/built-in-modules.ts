import * as axios from 'axios';
import * as client from 'wechatpay-axios-plugin';
import * as kit from 'wechatpay-kit';
import * as types from 'wechatpay-virtual-types';
import { assert } from '../node/assert.ts';
import * as buffer from '../node/buffer.ts';
import * as crypto from '../node/crypto/crypto.ts';
import * as fs from '../node/fs.ts';
import * as fsPromises from '../node/fs-promises.ts';
import * as http from '../node/http.ts';
import * as https from '../node/https.ts';
import * as path from '../node/path.ts';
import * as stream from '../node/stream.ts';
import * as timersPromises from '../node/timers-promises.ts';
import * as util from '../node/util.ts';
import * as zlib from '../node/zlib.ts';

/** What a program can import besides its own files. */
const MODULES: Readonly<Record<string, object>> = {
  axios,
  'wechatpay-axios-plugin': client,
  'wechatpay-kit': kit,
  'wechatpay-virtual-types': types,
  'node:assert': { ok: assert, default: assert },
  'node:buffer': buffer,
  'node:crypto': crypto,
  'node:fs': fs,
  'node:fs/promises': fsPromises,
  'node:http': http,
  'node:https': https,
  'node:path': path,
  'node:process': { default: globalThis.process },
  'node:stream': stream,
  'node:stream/consumers': stream,
  'node:stream/promises': stream,
  'node:timers/promises': timersPromises,
  'node:util': util,
  'node:zlib': zlib,
};

/** A module by its name. Rejects for one that is not there. */
export async function builtInModule(name: string): Promise<object> {
  const found = MODULES[name] ?? MODULES[`node:${name}`];
  if (found) return { default: found, ...found };
  throw new Error(`页面里没有模块 ${name}：在自己的机器上运行。`);
}
