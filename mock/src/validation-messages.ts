import { conditionText } from '../../scripts/reference/condition-text.ts';
import { plainContent } from '../../scripts/reference/inline-content.ts';
import { textLength } from '../../scripts/spec/text-length.ts';
import type { ErrorDetail } from './mock-model.ts';
import type { ValidationError } from './validate.ts';

/** The violated constraint as a short Chinese clause: `字符数 40，大于最大值 32`. */
function issueMessage(problem: ValidationError): string {
  const { rule, limit, value } = problem;
  switch (rule) {
    case 'required':
      return `此字段为必填项${limit === undefined ? '' : `，请求中有相近的 ${limit}`}${conditionOf(problem)}`;
    case 'excess':
      return `此字段不能与其他字段同时填写${conditionOf(problem)}`;
    case 'type':
      return typeText(limit);
    case 'additionalProperties':
      return `接口没有这个字段${limit === undefined ? '' : `，是否指 ${limit}`}`;
    case 'enum':
      return `必须是以下值之一：${Array.isArray(limit) ? limit.join('、') : limit}`;
    case 'const':
      return `必须是 ${limit}`;
    case 'pattern':
      return `字符串必须匹配正则表达式“${limit}”`;
    case 'format':
      return `字符串必须符合格式 ${limit}`;
    case 'json':
      return '字符串的内容必须是合法的 JSON';
    default:
      return boundText(rule, limit, value);
  }
}

/** What is checked, by the keyword that is violated, as the service calls it. */
const RULES: Record<string, string> = {
  required: '字段“{}”必填性规则',
  excess: '字段“{}”必填性规则',
  minimum: '数值字段“{}”规则',
  maximum: '数值字段“{}”规则',
  pattern: '值字段“{}”字符串规则',
  format: '值字段“{}”字符串规则',
  minLength: '值字段“{}”字符串规则',
  maxLength: '值字段“{}”字符串规则',
  minBytes: '值字段“{}”字符串规则',
  maxBytes: '值字段“{}”字符串规则',
  minItems: '值字段“{}”数组规则',
  maxItems: '值字段“{}”数组规则',
  enum: '值字段“{}”枚举值规则',
  const: '值字段“{}”枚举值规则',
  json: '值字段“{}”JSON规则',
};

/** What the service says of a field that no page of its documentation has; which one it is stands in `detail`. */
const UNKNOWN_FIELD = '请求中含有未在API文档中定义的参数';

/** The error as a sentence of the service; `root` is where the fields are: `/body`, `/uri_template`, `/body/xml`. */
export function issueSentence(problem: ValidationError, root: string): string {
  const source = `输入源“${root}${problem.field}”`;
  const issue = issueMessage(problem);
  if (problem.rule === 'additionalProperties') return UNKNOWN_FIELD;
  const rule = RULES[problem.rule]?.replace('{}', () => problem.term);
  if (rule) return `${source}映射到${rule}校验失败，${issue}`;
  if (problem.rule === 'type') return `无法将 JSON ${source}映射到目标字段“${problem.term}”中，${issue}`;
  return `${source}：${issue}`;
}

/** The condition that is broken, as pages word it for the field: `，与 out_trade_no 二选一`. */
function conditionOf({ condition, field }: ValidationError): string {
  const name = field.split('/').at(-1) ?? '';
  const content = condition && conditionText(condition, name, 'request');
  return content ? `，${plainContent(content)}` : '';
}

/** `detail` of an error. Long values are cut: they came from the caller and are known to it. */
export function errorDetail(problem: ValidationError, location: NonNullable<ErrorDetail['location']>): ErrorDetail {
  const { field, value } = problem;
  return { field, ...(value !== undefined && { value: shorten(value) }), issue: issueMessage(problem), location };
}

function typeText(limit: unknown): string {
  const [type] = Array.isArray(limit) ? limit : [limit];
  if (type === 'integer') return '此字段需要一个合法的 64 位有符号整数';
  return `此字段需要一个 ${type} 类型的 Json 值`;
}

const BOUNDS: Record<string, [measure: string, side: string]> = {
  minLength: ['字符数', '小于最小值'],
  maxLength: ['字符数', '大于最大值'],
  minBytes: ['字节数', '小于最小值'],
  maxBytes: ['字节数', '大于最大值'],
  minItems: ['个数', '小于最小值'],
  maxItems: ['个数', '大于最大值'],
};

function boundText(rule: string, limit: unknown, value: unknown): string {
  if (rule === 'minimum') return `值低于最小值 ${limit}`;
  if (rule === 'maximum') return `值高于最大值 ${limit}`;
  const [measure, side] = BOUNDS[rule] ?? [rule, '应为'];
  return `${measure} ${measureOf(value, rule)}，${side} ${limit}`;
}

function measureOf(value: unknown, rule: string): unknown {
  if (typeof value === 'string') return textLength(value, rule.endsWith('Bytes') ? 'bytes' : 'characters');
  return Array.isArray(value) ? value.length : value;
}

const MAX_VALUE_LENGTH = 200;

function shorten(value: unknown): unknown {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= MAX_VALUE_LENGTH ? value : `${text.slice(0, MAX_VALUE_LENGTH)}…`;
}
