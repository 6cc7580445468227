import { groupBy } from '../lib/group-by.ts';
import { type ApiChange, CHANGE_KINDS, type ChangeEntry, isBreaking, isReceived } from '../spec/change-model.ts';
import { codeOf, type InlineContent, joinInline } from './inline-content.ts';

/** Finds the address of a field or an error by its place and name, `body payer.openid`; none for what is there no more. */
export type FindPlace = (at: string) => string | undefined;

/** The mark of a change that a program has to follow. */
export const BREAKING: InlineContent = [{ mark: '不兼容' }, ' '];

/** The changes of one entry as lines: those of one kind in one place are one line. */
export function changeLines({ subject, changes }: ChangeEntry, find: FindPlace): InlineContent[] {
  const sorted = CHANGE_KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind));
  const lines = groupBy(sorted, ({ at, ...rest }) => JSON.stringify([placeOf(at), rest]));
  return [...lines.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const names = joinInline(
      group.map(({ at }) => nameLink(at, find)),
      '、',
    );
    return [[...(isBreaking(first) ? BREAKING : []), ...lineOf(first, names, subject)]];
  });
}

/** The place of a name: `answer 200` of `answer 200 trade_state`. */
const placeOf = (at: string): string => /^answer \d+|^\S*/.exec(at)?.[0] ?? '';

const nameOf = (at: string): string => at.slice(placeOf(at).length).trimStart();

function nameLink(at: string, find: FindPlace): InlineContent {
  const name = codeOf(nameOf(at));
  const to = find(at);
  return to === undefined ? [name] : [{ link: [name], to }];
}

const PLACES: Record<string, string> = {
  path: '路径参数',
  query: '查询参数',
  header: '请求头',
  body: '请求体',
  envelope: '通知报文',
  resource: '解密后的数据',
  reply: '对通知的应答',
  error: '错误码',
  caller: '调用者',
  host: '主机',
};

/** The Chinese name of a place; of answers there is mostly one. */
const placeName = (at: string): string => PLACES[placeOf(at)] ?? '应答';

/** What readers call a property of a field or a call. */
const ASPECTS: Record<string, string> = {
  type: '类型',
  length: '长度',
  unit: '长度单位',
  pattern: '字符范围',
  range: '取值范围',
  items: '项数',
  fixed: '固定值',
  default: '默认值',
  format: '格式',
  encryption: '加密',
  condition: '必填条件',
  status: '成功状态码',
  'media-type': '报文类型',
};

function lineOf(change: ApiChange, names: InlineContent, subject: string): InlineContent {
  const { kind, at, of, from, required } = change;
  if (of !== undefined) return aspectLine(change, names);
  if (at === '') return subjectLine(change, subject);
  const place = placeName(at);
  switch (kind) {
    case 'added':
      return [`${place}新增${required ? '必填字段' : ''} `, ...names];
    case 'removed':
      return [`${place}移除 `, ...names];
    case 'renamed':
      return [`${place} `, codeOf(lastName(from ?? '')), ' 改名为 ', ...names];
    default:
      return [`${place} `, ...names, ' 即将停用或已停用'];
  }
}

const lastName = (name: string): string => name.split('.').at(-1) ?? name;

function subjectLine({ kind, from }: ApiChange, subject: string): InlineContent {
  const what = subject.includes(' ') ? '接口' : '回调通知';
  if (kind === 'renamed') return [`${what}由 `, codeOf(from), ' 改为 ', codeOf(subject)];
  return [kind === 'removed' ? `${what}已移除` : `新增${what}`];
}

function aspectLine(change: ApiChange, names: InlineContent): InlineContent {
  const { at, of, kind, from, to } = change;
  const subject: InlineContent = at === '' ? [] : [`${placeName(at)} `, ...names, ' '];
  if (of === 'required') return [...subject, requiredText(change)];
  if (of === 'enum')
    return [...subject, kind === 'loosened' ? '新增取值 ' : '移除取值 ', ...valuesOf(to ?? from ?? '')];
  const property = `${at === '' ? '' : '的'}${ASPECTS[of ?? ''] ?? of}`;
  if (from === undefined) return [...subject, `${property}限定为 `, shownValue(to)];
  if (to === undefined) return [...subject, `${property}不再限定，原为 `, shownValue(from)];
  return [...subject, `${property}由 `, shownValue(from), ` ${VERBS[kind] ?? '改为'} `, shownValue(to)];
}

const VERBS: Partial<Record<ApiChange['kind'], string>> = { tightened: '收紧为', loosened: '放宽为' };

function requiredText(change: ApiChange): string {
  if (isReceived(change)) return change.kind === 'tightened' ? '改为总会返回' : '改为可能不返回';
  return change.kind === 'tightened' ? '改为必填' : '改为选填';
}

const valuesOf = (text: string): InlineContent =>
  joinInline(
    text.split(', ').map((value): InlineContent => [codeOf(value)]),
    '、',
  );

/** A value as code; limits are text, units have their names. */
function shownValue(text = ''): InlineContent[number] {
  if (/^[≤≥]? ?[\d-]+$/.test(text)) return text;
  return { characters: '字符', bytes: '字节', encrypted: '加密' }[text] ?? codeOf(text.replace(/^required-when /, ''));
}

/** Several changes in few words: 「新增 6 个字段，收紧 1 处」; those of one subject, or of `all` of them. */
export function changeSummary(changes: readonly ApiChange[], of: 'one' | 'all' = 'one'): string {
  const counts = SUMMARIES.map(([words, unit, fits]) => [words, unit, changes.filter(fits).length] as const);
  return counts
    .flatMap(([words, unit, count]) => {
      if (count === 0) return [];
      return unit.startsWith('个接口') && of === 'one' ? [words] : [`${words} ${count} ${unit}`];
    })
    .join('，');
}

/** Whether it is there that changed, of a field or of something else: a code, a caller, a host. */
const isOf = (change: ApiChange, kind: ApiChange['kind'], field: boolean): boolean =>
  change.kind === kind &&
  change.of === undefined &&
  change.at !== '' &&
  /^(?:error|caller|host) /.test(change.at) !== field;

const SUMMARIES: readonly (readonly [words: string, unit: string, fits: (change: ApiChange) => boolean])[] = [
  ['新增', '个接口或通知', ({ kind, at }) => kind === 'added' && at === ''],
  ['移除', '个接口或通知', ({ kind, at }) => kind === 'removed' && at === ''],
  ['改名', '个接口或通知', ({ kind, at }) => kind === 'renamed' && at === ''],
  ['新增', '个字段', (change) => isOf(change, 'added', true)],
  ['新增', '项', (change) => isOf(change, 'added', false)],
  ['移除', '个字段', (change) => isOf(change, 'removed', true)],
  ['移除', '项', (change) => isOf(change, 'removed', false)],
  ['改名', '个字段', (change) => isOf(change, 'renamed', true)],
  ['收紧', '处', ({ kind }) => kind === 'tightened'],
  ['放宽', '处', ({ kind }) => kind === 'loosened'],
  ['改动', '处', ({ kind }) => kind === 'changed'],
  ['停用', '处', ({ kind }) => kind === 'deprecated'],
];
