import type { ErrorDetail } from './mock-model.ts';
import type { ValidationError } from './validate.ts';

const TYPES: Record<string, string> = {
  integer: '64 位有符号整数',
  number: '数字',
  string: '字符串',
  boolean: '布尔值',
  array: '数组',
  object: '对象',
};

/** The violated constraint as a short Chinese clause: `字符数 40，大于最大值 32`. */
export function issueMessage({ rule, limit, value }: ValidationError): string {
  switch (rule) {
    case 'required':
      return `此字段为必填项${limit === undefined ? '' : `，请求中有相近的 ${limit}`}`;
    case 'type':
      return `此字段需要一个合法的${typeText(limit)}`;
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

/** `detail` of an error. Long values are cut: they came from the caller and are known to it. */
export function errorDetail(problem: ValidationError, location: NonNullable<ErrorDetail['location']>): ErrorDetail {
  const { field, value } = problem;
  return { field, ...(value !== undefined && { value: shorten(value) }), issue: issueMessage(problem), location };
}

function typeText(limit: unknown): string {
  const [type] = Array.isArray(limit) ? limit : [limit];
  const text = TYPES[String(type)] ?? String(type);
  return type === 'integer' ? ` ${text}` : text;
}

const BOUNDS: Record<string, [measure: string, side: string]> = {
  minLength: ['字符数', '小于最小值'],
  maxLength: ['字符数', '大于最大值'],
  minimum: ['值', '小于最小值'],
  maximum: ['值', '大于最大值'],
  minItems: ['个数', '小于最小值'],
  maxItems: ['个数', '大于最大值'],
};

function boundText(rule: string, limit: unknown, value: unknown): string {
  const [measure, side] = BOUNDS[rule] ?? [rule, '应为'];
  return `${measure} ${measureOf(value)}，${side} ${limit}`;
}

function measureOf(value: unknown): unknown {
  if (typeof value === 'string') return [...value].length;
  return Array.isArray(value) ? value.length : value;
}

const MAX_VALUE_LENGTH = 200;

function shorten(value: unknown): unknown {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= MAX_VALUE_LENGTH ? value : `${text.slice(0, MAX_VALUE_LENGTH)}…`;
}
