import type { ClientCall } from '../../spec/catalog-model.ts';
import { commentText } from './escape.ts';
import { block, fileText } from './file-text.ts';
import { comment } from './jsdoc.ts';
import { type NamedCall, namedCalls, parametersType, parameterTypes } from './named-calls.ts';
import { HEADER, type Rendered } from './rendered.ts';
import type { Context, SharedContext } from './types-context.ts';

/** Declarations of mini programs, a file that no other one names: its globals are not those of a server. */
export const MINI_PROGRAM_FILE = 'virtual-types/mini-program.d.ts';

/** Methods of `wx` that WeChat Pay documents, and that `miniprogram-api-typings` does not have. */
export const UNTYPED_METHODS: readonly string[] = [
  'openBusinessView',
  'requestMedicalInsurancePay',
  'sendBizRedPacket',
];

const NAMESPACE = 'WeChatPay.MiniProgram';

/**
 * What `miniprogram-api-typings` lacks of `wx`, from the parameters in `openapi/client/`: interfaces merge with its own. A
 * method is optional, as WeChat of an older version does not have it.
 */
export function miniProgramFile(calls: readonly ClientCall[], shared: SharedContext): Rendered {
  const context: Context = { wire: 'json', direction: 'request', path: NAMESPACE, ...shared };
  const own = calls.filter(({ platforms, parameters }) => platforms.includes('mini-program') && parameters);
  const methods = namedCalls(own, /^wx\.(\w+)$/).filter(({ name }) => UNTYPED_METHODS.includes(name));
  return {
    path: MINI_PROGRAM_FILE,
    content: fileText([
      HEADER,
      ...block(`declare namespace ${NAMESPACE}`, [
        ...methods.flatMap((each) => parameterTypes(each, context)),
        ...comment(['调用的回调。']),
        ...block('interface Callbacks<Result = unknown>', [
          'success?: (result: { errMsg: string } & Result) => void;',
          'fail?: (result: { errMsg: string }) => void;',
          'complete?: (result: { errMsg: string }) => void;',
        ]),
      ]),
      ...block('declare namespace WechatMiniprogram', block('interface Wx', methods.flatMap(methodLines))),
    ]),
  };
}

function methodLines(named: NamedCall): string[] {
  const { call, name } = named;
  const type = `${NAMESPACE}.${parametersType(named)}`;
  const result = call.result ? `<${type}Result>` : '';
  return [
    ...comment([commentText(call.title), '旧版本的微信没有，先判断。']),
    `${name}?(options: ${type} & ${NAMESPACE}.Callbacks${result}): void;`,
  ];
}
