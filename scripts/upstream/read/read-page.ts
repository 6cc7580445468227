import { isRecord } from '../../lib/type-guards.ts';
import type {
  OfficialDoc,
  OfficialFacts,
  OfficialPage,
  OfficialPlace,
  OfficialSubject,
  Unread,
} from '../official-model.ts';
import { type Block, type Cell, parseBlocks } from './markdown-blocks.ts';
import { type ErrorHeading, isErrorTable, readErrors } from './read-errors.ts';
import { isFieldTable, readFields } from './read-fields.ts';
import { parseSample, withoutSentences } from './read-sample.ts';

/**
 * Result of reading a page: its facts, for each operation or set of events that it describes, and the parts not
 * understood.
 */
export interface ReadPage {
  pages: OfficialPage[];
  unread: Unread[];
}

interface Reading {
  place?: OfficialPlace;
  errors?: ErrorHeading;
  /** Place whose sample a code block shows. */
  sample?: OfficialPlace | undefined;
  method?: string | undefined;
  paths: string[];
  events: Set<string>;
  /** Names of answered fields that come with an error alone. */
  ofErrors: Set<string>;
  facts: OfficialFacts;
  unread: Unread[];
  id: string;
}

/** Reads one page of the official site. */
export function readPage(doc: OfficialDoc, text: string): ReadPage {
  const reading: Reading = {
    id: doc.id,
    paths: [],
    events: new Set(),
    ofErrors: new Set(),
    facts: { callers: [], hosts: [], fields: {}, errors: [], samples: {} },
    unread: [],
  };
  for (const block of parseBlocks(text)) readBlock(block, reading);
  const subjects = subjectsOf(reading);
  const [subject] = subjects;
  if (!subject) return { pages: [], unread: withoutSubject(reading) };
  return {
    pages: subjects.map((each) => ({ doc, subject: each, facts: factsOf(each, reading) })),
    unread: [...reading.unread, ...incomplete(subject, reading)],
  };
}

/** Pages about the user's device have tables of parameters too; only a call or an event makes a page one of the API. */
function subjectsOf({ method, paths, events, facts }: Reading): OfficialSubject[] {
  if (method && paths.length > 0) return paths.map((path) => ({ kind: 'operation', method, path }));
  if (facts.fields.envelope && events.size > 0) return [{ kind: 'callback', events: [...events].sort() }];
  return [];
}

/** Of a page about several paths each has its own templates, which are always required. */
function factsOf(subject: OfficialSubject, { paths, facts }: Reading): OfficialFacts {
  if (subject.kind === 'callback' || paths.length < 2) return facts;
  const own = (facts.fields.path ?? []).filter(({ name }) => subject.path.includes(`{${name}}`));
  const path = own.map(({ conditions: _, ...field }) => ({ ...field, required: true }));
  return { ...facts, fields: { ...facts.fields, path } };
}

function withoutSubject({ id, method, facts }: Reading): Unread[] {
  if (method) return [{ id, part: '请求方式', reason: 'names no path: the address comes from an earlier answer' }];
  return facts.fields.envelope ? [{ id, part: 'event_type', reason: 'names no event' }] : [];
}

function incomplete(subject: OfficialSubject, { id, facts }: Reading): Unread[] {
  if (subject.kind === 'callback')
    return facts.fields.resource ? [] : [{ id, part: 'resource', reason: 'has no table of the decrypted fields' }];
  return [
    ...(facts.callers.length > 0 ? [] : [{ id, part: '支持商户', reason: 'names no caller' }]),
    ...(facts.hosts.length > 0 ? [] : [{ id, part: '请求域名', reason: 'names no host' }]),
    ...(facts.errors.length > 0 ? [] : [{ id, part: '错误码', reason: 'has no table of errors' }]),
  ];
}

function readBlock(block: Block, reading: Reading): void {
  if (block.kind === 'table') readTable(block.rows, reading);
  else if (block.kind === 'code') readCode(block.text, reading);
  else {
    if (block.kind === 'heading') reading.sample = undefined;
    readText(block.text, reading);
  }
}

const PLACES: [RegExp, OfficialPlace][] = [
  [/^Header\s*参数/, 'header'],
  [/^Path\s*参数/, 'path'],
  [/^Query\s*参数/, 'query'],
  [/^(?:Body|Form)\s*参数/, 'body'],
  [/^(?:应答参数|应答字段)$/, 'answer 200'],
  [/^通知参数/, 'envelope'],
  [/对回调通知进行应答$/, 'reply'],
  [/ciphertext.{0,8}解密后字段/, 'resource'],
];

/** Headings and paragraphs say where the next table or code belongs, and what is called by whom. */
function readText(text: string, reading: Reading): void {
  const place = PLACES.find(([pattern]) => pattern.test(text))?.[1] ?? answerPlace(text);
  if (place) {
    reading.place = place;
    reading.sample = place;
    const status = /^2\d\d/.exec(text)?.[0];
    if (status !== undefined) reading.facts.status ??= Number(status);
  }
  if (/错误码/.test(text)) reading.errors = errorHeading(text);
  if (/请求示例$/.test(text)) reading.sample = 'body';
  if (/^应答示例/.test(text)) reading.sample = 'answer 200';
  if (/ciphertext.*(?:示例|解密)/.test(text)) reading.sample = 'resource';
  readCall(text, reading);
}

function errorHeading(text: string): ErrorHeading {
  if (/公共错误码/.test(text)) return 'common';
  return /业务错误码/.test(text) ? 'own' : undefined;
}

/** `200 OK`, `202 Accepted`: the status that a table or a sample belongs to. */
function answerPlace(text: string): OfficialPlace | undefined {
  const status = /^(2\d\d)\s[A-Z][A-Za-z ]*$/.exec(text)?.[1];
  return status === undefined ? undefined : `answer ${Number(status)}`;
}

function readCall(text: string, reading: Reading): void {
  const [, method, paths = ''] = /^请求方式[:：]\s*【?(GET|POST|PUT|PATCH|DELETE)】?(.*)/.exec(text) ?? [];
  if (method !== undefined && reading.paths.length === 0) {
    reading.method ??= method;
    reading.paths.push(...[...paths.matchAll(/(?:^|或)[\s`]*(\/[^\s`]+)/g)].map(([, path = '']) => path));
  }
  if (/^支持商户/.test(text))
    reading.facts.callers.push(...[...text.matchAll(/【([^】]+)】/g)].map(([, name = '']) => name));
  if (/^(?:请求域名|【备域名】)/.test(text))
    reading.facts.hosts.push(...[...text.matchAll(/】\s*(https:\/\/[\w.-]+)/g)].map(([, host = '']) => host));
  const media = /^请求主体类型[:：]\s*(\S+\/\S+)/.exec(text)?.[1];
  if (media && media !== 'application/json') reading.facts.mediaType = media;
}

function readTable(rows: Cell[][], reading: Reading): void {
  const report = (part: string, reason: string): void => {
    reading.unread.push({ id: reading.id, part: `${reading.place}: ${part}`, reason });
  };
  if (isErrorTable(rows)) reading.facts.errors.push(...readErrors(rows, reading.errors, report));
  if (!isFieldTable(rows)) return;
  if (!reading.place) return;
  if (reading.facts.fields[reading.place]) report('table', 'is a second one of the same place');
  else reading.facts.fields[reading.place] = readFields(withoutErrorFields(rows, reading), reading.place, report);
  if (reading.place === 'header' && contentType(rows)?.includes('multipart'))
    reading.facts.mediaType = 'multipart/form-data';
  if (reading.place === 'envelope') readEvents(rows, reading);
}

/** Some tables of an answer of success also have the fields of an error, and say so. */
function withoutErrorFields(rows: Cell[][], { place, ofErrors }: Reading): Cell[][] {
  if (!place?.startsWith('answer')) return rows;
  return rows.filter(([name, , , description]) => {
    const isOfErrors = /仅(?:接口)?调用失败时返回/.test(description?.text ?? '');
    if (isOfErrors && name) ofErrors.add(name.text.replaceAll('`', ''));
    return !isOfErrors;
  });
}

const contentType = (rows: Cell[][]): string | undefined =>
  rows.find(([name]) => name?.text === 'Content-Type')?.[3]?.text;

const EVENT = /\b[A-Z][A-Z0-9_]*(?:\.[A-Z0-9_]+)+\b/g;

function readEvents(rows: Cell[][], { events }: Reading): void {
  const text = rows.find(([name]) => name?.text === 'event_type')?.[3]?.text ?? '';
  for (const [event] of text.matchAll(EVENT)) events.add(event);
}

/** Code that is JSON is a sample of the place at hand; other code shows a language or a signature. */
function readCode(text: string, reading: Reading): void {
  const { sample, facts, ofErrors } = reading;
  const json = /^\s*[{[]/.test(text) ? text : /\s-d '([{[][\s\S]*[}\]])'\s*$/.exec(text)?.[1];
  if (!sample || sample === 'reply' || json === undefined) return;
  const value = parseSample(json);
  if (value === undefined) {
    reading.unread.push({ id: reading.id, part: `${sample}: sample`, reason: 'is no JSON' });
    return;
  }
  if (sample === 'envelope' && reading.events.size === 0 && hasText(value, 'event_type'))
    reading.events.add(value.event_type);
  const own = sample.startsWith('answer') ? withoutKeys(value, ofErrors) : value;
  facts.samples[sample] = [...(facts.samples[sample] ?? []), withoutSentences(own)];
}

function withoutKeys(value: unknown, keys: ReadonlySet<string>): unknown {
  if (keys.size === 0 || !isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)));
}

const hasText = <Key extends string>(value: unknown, key: Key): value is Record<Key, string> =>
  typeof value === 'object' && value !== null && typeof (value as Record<string, unknown>)[key] === 'string';
