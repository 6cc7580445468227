import { expect, test } from 'vitest';
import type { ApiChange } from '../spec/change-model.ts';
import { changeFacts } from './change-facts.ts';
import { changeLines, changeSummary } from './change-text.ts';
import { plainContent } from './inline-content.ts';

const entryOf = (changes: ApiChange[], subject = 'POST /v3/orders') => ({
  ...{ date: '2026-05-20', subject, pages: ['merchant/1'], changes },
});
const lines = (changes: ApiChange[], subject?: string): string[] =>
  changeLines(entryOf(changes, subject), () => undefined).map(plainContent);

test.each<[ApiChange, string]>([
  [{ kind: 'added', at: '' }, '新增接口'],
  [{ kind: 'removed', at: '' }, '不兼容 接口已移除'],
  [{ kind: 'renamed', at: '', from: 'GET /v3/a' }, '不兼容 接口由 GET /v3/a 改为 POST /v3/orders'],
  [{ kind: 'added', at: 'body a.b', required: true }, '不兼容 请求体新增必填字段 a.b'],
  [{ kind: 'added', at: 'answer 202 a' }, '应答新增 a'],
  [{ kind: 'removed', at: 'resource a' }, '不兼容 解密后的数据移除 a'],
  [{ kind: 'renamed', at: 'query a.new', from: 'a.old' }, '不兼容 查询参数 old 改名为 a.new'],
  [{ kind: 'deprecated', at: 'body a' }, '请求体 a 即将停用或已停用'],
  [{ kind: 'added', at: 'error 403 NO_AUTH' }, '错误码新增 403 NO_AUTH'],
  [{ kind: 'removed', at: 'caller 从业机构' }, '不兼容 调用者移除 从业机构'],
  [{ kind: 'tightened', at: 'body a', of: 'required' }, '不兼容 请求体 a 改为必填'],
  [{ kind: 'loosened', at: 'body a', of: 'required' }, '请求体 a 改为选填'],
  [{ kind: 'tightened', at: 'answer 200 a', of: 'required' }, '应答 a 改为总会返回'],
  [{ kind: 'loosened', at: 'answer 200 a', of: 'required' }, '不兼容 应答 a 改为可能不返回'],
  [{ kind: 'loosened', at: 'path a', of: 'length', from: '≤ 10', to: '≤ 32' }, '路径参数 a 的长度由 ≤ 10 放宽为 ≤ 32'],
  [{ kind: 'tightened', at: 'body a', of: 'items', to: '≤ 4' }, '不兼容 请求体 a 的项数限定为 ≤ 4'],
  [{ kind: 'loosened', at: 'body a', of: 'length', from: '≤ 4' }, '请求体 a 的长度不再限定，原为 ≤ 4'],
  [{ kind: 'loosened', at: 'body a', of: 'enum', to: 'X, Y' }, '请求体 a 新增取值 X、Y'],
  [{ kind: 'tightened', at: 'body a', of: 'enum', from: 'X' }, '不兼容 请求体 a 移除取值 X'],
  [{ kind: 'changed', at: '', of: 'status', from: '200', to: '204' }, '不兼容 成功状态码由 200 改为 204'],
  [
    { kind: 'changed', at: 'body a', of: 'condition', from: 'required-when b=C', to: 'required-when d=E' },
    '请求体 a 的必填条件由 b=C 改为 d=E',
  ],
])('%j', (change, expected) => {
  expect(lines([change])).toEqual([expected]);
});

test('fields that came in one place are one line, and lead to their rows', () => {
  const added = ['body a', 'body b', 'answer 200 c'].map((at): ApiChange => ({ kind: 'added', at }));
  expect(lines(added)).toEqual(['请求体新增 a、b', '应答新增 c']);
  const [line] = changeLines(entryOf(added), (at) => (at === 'body b' ? '/openapi/x#b' : undefined));
  expect(line).toEqual(['请求体新增 ', { code: 'a' }, '、', { link: [{ code: 'b' }], to: '/openapi/x#b' }]);
});

test('the summary counts each kind; the header of a page names its newest days', () => {
  const changes: ApiChange[] = [
    { kind: 'added', at: 'body a' },
    { kind: 'tightened', at: 'body b', of: 'required' },
  ];
  expect(changeSummary(changes)).toBe('新增 1 个字段，收紧 1 处');
  expect(changeSummary([{ kind: 'added', at: '' }])).toBe('新增');
  expect(changeSummary([{ kind: 'added', at: '' }], 'all')).toBe('新增 1 个接口或通知');
  expect(changeFacts()).toEqual([]);
  const [fact] = changeFacts([entryOf(changes)]);
  expect(fact && plainContent(fact.content)).toBe('不兼容 2026-05-20 新增 1 个字段，收紧 1 处');
});
