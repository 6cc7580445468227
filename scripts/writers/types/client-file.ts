import { fileText } from './file-text.ts';
import { HEADER, type Rendered } from './rendered.ts';
import { segmentIdentifier } from './type-names.ts';

/** Properties of the client at which chains begin: the first segments of operations' names. */
export const CHAIN_ROOTS = ['v2', 'v3', 'brand'] as const;
type ChainRoot = (typeof CHAIN_ROOTS)[number];

const ROOT_TITLES: Record<ChainRoot, string> = { v2: 'APIv2', v3: 'APIv3', brand: '品牌 API' };

const rootProperty = (root: ChainRoot): string =>
  `    /** ${ROOT_TITLES[root]} */\n    readonly ${root}: OpenAPI.${segmentIdentifier(root)};\n`;

/**
 * The hand-written part of the declarations: what calls have in common, from axios' own types.
 * `import('axios')` keeps the file a script, whose names are global.
 */
const client = (roots: readonly ChainRoot[]): string => `${HEADER}
/// <reference types="node" />
declare namespace WeChatPay.Client {
  type AxiosRequestConfig = import('axios').AxiosRequestConfig;
  type AxiosResponse<Data> = import('axios').AxiosResponse<Data>;
  type AxiosInstance = import('axios').AxiosInstance;
  type Buffer = import('node:buffer').Buffer;
  type Readable = import('node:stream').Readable;
  type ReadStream = import('node:fs').ReadStream;

  /** 请求头 */
  interface Headers {
    [name: string]: string | string[] | number | boolean | null | undefined;
  }

  /** 每次请求的配置：axios 的配置，去掉客户端自行设置的部分 */
  interface RequestConfig extends Omit<AxiosRequestConfig, 'url' | 'method' | 'data' | 'headers' | 'params'> {
    headers?: Headers;
  }

  /** APIv2 请求的配置 */
  interface XmlRequestConfig extends RequestConfig {
    /** 携带商户API证书（双向TLS） */
    security?: true;
    /** 不自动填写 nonce_str，仅对不接受该字段的接口有效 */
    nonceless?: true;
  }

  /** 下载文件的配置：以什么形式接收由 \`responseType\` 决定 */
  interface FileRequestConfig extends Omit<RequestConfig, 'responseType'> {}

  /** 以文本接收 */
  interface AsText {
    responseType?: 'text';
  }

  /** 以 \`Buffer\` 接收 */
  interface AsBuffer {
    responseType: 'arraybuffer';
  }

  /** 以流接收 */
  interface AsStream {
    responseType: 'stream';
  }

  /** APIv2 中应答不是 XML 的接口的配置：客户端的 XML 解析会丢失原文，须用 \`transformResponse\` 取代 */
  interface RawRequestConfig extends Omit<XmlRequestConfig, 'responseType' | 'transformResponse'> {}

  /** 原样返回的转换，如 \`[(data) => data]\` */
  type Untouched<Data> = ((data: Data) => Data) | [(data: Data) => Data] | [];

  /** 以文本接收原文 */
  interface RawText extends AsText {
    transformResponse: Untouched<string>;
  }

  /** 以 \`Buffer\` 接收原文 */
  interface RawBuffer extends AsBuffer {
    transformResponse: Untouched<Buffer>;
  }

  /** 以流接收原文 */
  interface RawStream extends AsStream {
    transformResponse: Untouched<Readable>;
  }

  /** APIv2 上传的配置：客户端的转换只生成 XML，也只有它读取 \`security\`，两者都须自行给出 */
  interface XmlUploadRequestConfig extends Omit<RequestConfig, 'transformRequest' | 'httpsAgent'> {
    /** 取代客户端的 XML 转换，如 \`axios.defaults.transformRequest\` */
    transformRequest: AxiosRequestConfig['transformRequest'] | undefined;
    /** 携带商户API证书（双向TLS），如 \`new Agent({ cert, key })\` */
    httpsAgent: import('node:https').Agent;
  }

  /** 应答：HTTP 状态、应答头，以及解析后的主体 \`data\` */
  interface Response<Data> extends AxiosResponse<Data> {}

  /** 底层的 axios 实例 */
  interface Decorator {
    readonly v2: AxiosInstance;
    readonly v3: AxiosInstance;
  }
}
declare namespace WeChatPay {
  /** 有类型的 \`wechatpay-axios-plugin\` 客户端 */
  interface Wechatpay {
${roots.map(rootProperty).join('')}    /** 底层的 axios 实例 */
    readonly client: Client.Decorator;
    /** 按完整路径取得接口，路径原样发送：含大写字母、以 \`/\` 结尾的路径只能这样调用 */
    chain<Path extends keyof OpenAPI.Paths>(path: Path): OpenAPI.Paths[Path];
  }
}
`;

/** `virtual-types/client.d.ts`, with the properties of the client below which there are operations. */
export const clientFile = (roots: readonly ChainRoot[]): Rendered => ({
  path: 'virtual-types/client.d.ts',
  content: client(roots),
});

/** `virtual-types/openapi.d.ts`, which brings in every declaration, and the package's entries for `import` and `require`. */
export function entryFiles(files: Rendered[]): Rendered[] {
  const references = files.map(({ path }) => `/// <reference path="./${path.replace('virtual-types/', '')}" />`);
  return [
    { path: 'virtual-types/index.d.cts', content: ENTRY },
    { path: 'virtual-types/index.d.ts', content: ENTRY },
    { path: 'virtual-types/openapi.d.ts', content: fileText([HEADER, ...references]) },
  ];
}

const ENTRY = `${HEADER}
/// <reference path="./openapi.d.ts" />

/** 有类型的客户端 */
export type Wechatpay = WeChatPay.Wechatpay;

/** APIv3 回调通知，解密后；以 \`event_type\` 区分 */
export type Notification = WeChatPay.Webhook.V3.Notification;

/** APIv3 回调通知，收到时的报文 */
export type Envelope = WeChatPay.Webhook.V3.Envelope;

/** APIv3 回调通知的事件 */
export type EventType = WeChatPay.Webhook.V3.EventType;

/** APIv2 回调通知，解密后；值都是文本 */
export type NotificationV2 = WeChatPay.Webhook.V2.Notification;

/**
 * 给 \`wechatpay-axios-plugin\` 的客户端加上类型；运行时原样返回。
 * @example
 * const wxpay = typed(new Wechatpay({ mchid, serial, privateKey, certs }));
 */
export declare function typed(client: { chain(pathname: string): unknown }): Wechatpay;
`;
