import type { Catalog, ClientCall, OfficialTitles, Prerequisite, SigningScheme } from '../spec/catalog-model.ts';
import { PLATFORMS } from '../spec/catalog-model.ts';
import { endpointOf } from '../spec/locations.ts';
import type { Block, ClientCallDoc, Section } from './document-model.ts';
import { explanationContent } from './explanation.ts';
import { fieldRows } from './field-rows.ts';
import { type HeaderFact, type InlineContent, joinInline } from './inline-content.ts';
import { officialLinks } from './operation-header.ts';
import { operationRef } from './operation-pairs.ts';
import { nestedProperties } from './schema-shape.ts';
import { signingBlocks } from './signing-blocks.ts';

/** The account of a call on the user's device: what it needs, its parameters, their signature, results and errors. */
export function clientCallDoc(call: ClientCall, catalog: Catalog): ClientCallDoc {
  const { client } = catalog;
  const signing = client.signings.find(({ id }) => id === call.signing);
  const needed = client.prerequisites.filter(({ id }) => call.prerequisites.includes(id));
  return {
    ...{ title: call.title, call: call.call },
    facts: clientFacts(call, catalog.officialTitles),
    sections: [
      ...sectionOf('inputs', '从哪里拿到', inputBlocks(call, catalog)),
      ...sectionOf('prerequisites', '先要做好', needed.length ? [prerequisiteTable(needed)] : []),
      ...sectionOf('parameters', '参数', parameterBlocks(call)),
      ...sectionOf('signing', '签名', signing ? [...signingBlocks(signing, call.signer), ...notesOf(signing)] : []),
      ...sectionOf('outcomes', '结果', outcomeBlocks(call)),
      ...sectionOf('result', '带回的数据', resultBlocks(call)),
      ...sectionOf('outputs', '交给哪个接口', outputBlocks(call, catalog)),
      ...sectionOf('errors', '报错与改法', errorBlocks(call)),
      ...sectionOf('limits', '限制', call.limits.length ? [listOf(call.limits)] : []),
      ...sectionOf('untrusted', '不能信的', call.untrusted.length ? [listOf(call.untrusted)] : []),
    ],
  };
}

const sectionOf = (anchor: string, title: string, blocks: Block[]): Section[] =>
  blocks.length ? [{ kind: 'section', anchor, title, blocks }] : [];

const listOf = (texts: readonly string[]): Block => ({ kind: 'list', items: texts.map(explanationContent) });

function clientFacts({ platforms, versions, officialDocs, tags }: ClientCall, titles: OfficialTitles): HeaderFact[] {
  const facts: HeaderFact[] = [
    { label: '平台', content: [platforms.map((platform) => PLATFORMS[platform]).join('、')] },
    { label: '产品', content: [tags.map((tag) => tag.replaceAll('∙', ' · ')).join('、')] },
    { label: '版本', content: versions.length ? explanationContent(versions.join('；')) : [] },
    { label: '官方文档', content: officialLinks(officialDocs, titles) },
  ];
  return facts.filter(({ content }) => content.some((node) => node !== ''));
}

/** The fields of answers that a call takes, each with the operation that gives it. */
function inputBlocks({ inputs }: ClientCall, catalog: Catalog): Block[] {
  if (!inputs.length) return [];
  const rows = inputs.map(({ operation, field, parameter }): InlineContent[] => [
    ...[operationLink(operation, catalog), [{ code: field }]],
    parameter === undefined ? [] : [{ code: parameter }],
  ]);
  return [{ kind: 'table', heads: ['接口', '应答里的字段', '对应的参数'], rows }];
}

/** The fields of requests that take what a call brings, each with the operation that asks for it. */
function outputBlocks({ outputs }: ClientCall, catalog: Catalog): Block[] {
  if (!outputs.length) return [];
  const rows = outputs.map(({ operation, field, from }): InlineContent[] => [
    ...[explanationContent(from), operationLink(operation, catalog), [{ code: field }]],
  ]);
  return [{ kind: 'table', heads: ['拿到的', '接口', '请求里的字段'], rows }];
}

/** A link to an operation by its title; one that there is not is shown as it is named. */
function operationLink(endpoint: string, { operations }: Catalog): InlineContent {
  const operation = operations.find((each) => endpointOf(each) === endpoint);
  if (!operation) return [{ code: endpoint }];
  const { title, url } = operationRef(operation);
  return [{ link: [title], to: url }];
}

/** What must be set up, where, and what is said when it is missing. */
function prerequisiteTable(needed: readonly Prerequisite[]): Block {
  const rows = needed.map(({ title, where, rules, partner, error }): InlineContent[] => [
    explanationContent(title),
    explanationContent(where),
    explanationContent([...rules, ...(partner === undefined ? [] : [`服务商：${partner}`])].join('；')),
    error === undefined ? [] : [{ code: error }],
  ]);
  return { kind: 'table', heads: ['事项', '在哪里', '规则', '没做时的提示'], rows };
}

function parameterBlocks({ parameters }: ClientCall): Block[] {
  if (!parameters) return [];
  const context = { anchors: new Set<string>(), direction: 'request' } as const;
  return [{ kind: 'fields', rows: fieldRows(nestedProperties(parameters), 'parameter', context) }];
}

function resultBlocks({ result }: ClientCall): Block[] {
  if (!result) return [];
  const context = { anchors: new Set<string>(), direction: 'response' } as const;
  return [{ kind: 'fields', rows: fieldRows(nestedProperties(result), 'result', context) }];
}

const notesOf = ({ notes }: SigningScheme): Block[] => (notes.length ? [listOf(notes)] : []);

const KINDS = { success: '成功', cancelled: '取消', failed: '失败', unknown: '不明' } as const;

/** What a call reports; whatever it is, the payment's state is that of the server. */
function outcomeBlocks({ outcomes }: ClientCall): Block[] {
  if (!outcomes.length) return [];
  const rows = outcomes.map(({ value, kind, meaning, advice }): InlineContent[] => [
    [{ code: value }],
    [KINDS[kind]],
    joinInline([explanationContent(meaning), explanationContent(advice)], advice ? ' ' : ''),
  ]);
  const truth: InlineContent = [
    '端上的结果只用来决定显示什么，不能据此发货或记账：',
    { link: ['以通知或查询为准'], to: '/guide/result' },
    '。',
  ];
  return [
    { kind: 'table', heads: ['返回', '表示', '含义与处理'], rows },
    { kind: 'paragraph', content: truth },
  ];
}

function errorBlocks({ errors }: ClientCall): Block[] {
  if (!errors.length) return [];
  const rows = errors.map(({ text, cause, remedy }): InlineContent[] => [
    [{ code: text }],
    explanationContent(cause),
    explanationContent(remedy),
  ]);
  return [{ kind: 'table', heads: ['现象', '原因', '改法'], rows }];
}
