import type { Body, CommonErrors, Operation } from '../spec/catalog-model.ts';
import { ERRORS_URL } from '../spec/locations.ts';
import { type InlineContent, joinInline } from './inline-content.ts';

/** Said of an operation that takes nothing. */
export const NO_PARAMETERS = '无需参数。';

/** Said above the fields of an answer that is a list. */
export const LIST_RESPONSE = '应答是一个数组，每一项的字段：';

/** What a success answer without a body is. */
export function noBodyText(status: number): InlineContent {
  return status >= 300
    ? ['成功时重定向到应答头 ', { code: 'Location' }, ' 所指地址，无应答包体。']
    : ['成功时无应答包体。'];
}

/** Said of a body that has no fields. */
export const BARE_BODY = '包体是文件或文本内容，不是字段。';

/** The term of a body, if it has one. */
export const bodyTerm = ({ schema: { description } }: Body): InlineContent =>
  description === undefined ? [] : [{ term: description }];

/** Which codes an operation may answer with beside its own: those that any operation of the version has. */
export function commonErrorsText({ errors, version }: Operation, common: CommonErrors): InlineContent {
  const own = new Set(errors.map(({ code }) => code));
  const others = [...new Set(common[version].map(({ code }) => code))].filter((code) => !own.has(code));
  const few = others.slice(0, 3).map((code): InlineContent => [{ code }]);
  return [
    errors.length ? '还可能返回' : '没有已知的专有错误码，可能返回',
    { link: ['公共错误码'], to: `${ERRORS_URL}#common-${version}` },
    ...(few.length ? ['，如 ', ...joinInline(few, '、')] : []),
    '。',
  ];
}
