import type { Operation } from '../spec/catalog-model.ts';
import {
  type ClientCall,
  type ClientSide,
  PLATFORMS,
  type Platform,
  type SigningScheme,
} from '../spec/client-call-model.ts';
import { clientPageUrl, endpointOf } from '../spec/locations.ts';
import type { Schema } from '../spec/schema-model.ts';
import type { Block, Section, Tab } from './document-model.ts';
import { explanationContent } from './explanation.ts';
import { codeOf, type InlineContent } from './inline-content.ts';
import { nestedProperties } from './schema-shape.ts';
import { signingBlocks } from './signing-blocks.ts';

/** A call on the user's device that takes what an operation answers, and how its parameters are signed. */
interface DeviceStep {
  call: ClientCall;
  signing?: SigningScheme;
}

/** What comes next on the user's device after an operation; the calls of its own product come first. */
function deviceSteps(operation: Operation, { calls, signings }: ClientSide): DeviceStep[] {
  const endpoint = endpointOf(operation);
  const isForeign = ({ tags }: ClientCall): boolean => !tags.some((tag) => operation.tags.includes(tag));
  return calls
    .filter(({ inputs }) => inputs.some((input) => input.operation === endpoint))
    .sort((a, b) => Number(isForeign(a)) - Number(isForeign(b)))
    .map((call) => {
      const signing = signings.find(({ id }) => id === call.signing);
      return { call, ...(signing && { signing }) };
    });
}

/** The section 「拿到 prepay_id 之后」 of an operation, with a tab for each platform; none without a step. */
export function deviceSections(operation: Operation, client: ClientSide): Section[] {
  const steps = deviceSteps(operation, client);
  if (!steps.length) return [];
  const anchor = `${operation.method}-client`;
  const endpoint = endpointOf(operation);
  const inputs = steps.flatMap(({ call }) => call.inputs);
  return [
    {
      kind: 'section',
      ...{ anchor, title: `拿到 ${fieldsAt(endpoint, inputs)} 之后` },
      blocks: [{ kind: 'tabs', id: anchor, choice: 'platform', tabs: platformTabs(steps, endpoint) }],
    },
  ];
}

/** The section 「payer.auth_code 从哪里来」: the calls on the user's device that bring a field of the request. */
export function sourceSections(operation: Operation, { calls }: ClientSide): Section[] {
  const endpoint = endpointOf(operation);
  const sources = calls.filter(({ outputs }) => outputs.some((output) => output.operation === endpoint));
  if (!sources.length) return [];
  const outputs = sources.flatMap((call) => call.outputs);
  const rows = sources.map(({ platforms, name, title, call }): InlineContent[] => [
    [platforms.map((platform) => PLATFORMS[platform]).join('、')],
    [{ link: [title], to: clientPageUrl(name) }],
    [{ code: call }],
  ]);
  return [
    {
      kind: 'section',
      ...{ anchor: `${operation.method}-source`, title: `${fieldsAt(endpoint, outputs)} 从哪里来` },
      blocks: [{ kind: 'table', heads: ['平台', '上一步', '函数'], rows }],
    },
  ];
}

/** The names of the fields that calls share with an operation, each once. */
function fieldsAt(endpoint: string, shared: readonly { operation: string; field: string }[]): string {
  const own = shared.filter(({ operation }) => operation === endpoint);
  return [...new Set(own.map(({ field }) => field))].join('、');
}

/** Platforms whose calls differ in their code alone share a tab. */
const APP: ReadonlySet<Platform> = new Set(['android', 'ios', 'harmonyos']);

const tabName = (platform: Platform): string => (APP.has(platform) ? 'app' : platform);

const tabTitle = (platform: Platform): string => (APP.has(platform) ? 'APP' : PLATFORMS[platform]);

/** A tab for each platform that has a step, in the order of `PLATFORMS`. */
function platformTabs(steps: readonly DeviceStep[], endpoint: string): Tab[] {
  const platforms = Object.keys(PLATFORMS).filter(isPlatform);
  const titles = new Map(platforms.map((platform) => [tabName(platform), tabTitle(platform)]));
  return [...titles].flatMap(([name, title]) => {
    const own = steps.filter(({ call }) => call.platforms.some((platform) => tabName(platform) === name));
    return own.length ? [{ name, title, blocks: tabBlocks(own, endpoint) }] : [];
  });
}

const isPlatform = (name: string): name is Platform => name in PLATFORMS;

/** Each call with a link to its page and what to pass, then what is signed for them. */
function tabBlocks(steps: readonly DeviceStep[], endpoint: string): Block[] {
  const signings = new Map(steps.flatMap(({ call, signing }) => (signing ? [[signing, call.signer] as const] : [])));
  const signed = [...signings].flatMap(([signing, signer]) => signingBlocks(signing, signer));
  return [...steps.flatMap(({ call }) => callBlocks(call, endpoint)), ...signed];
}

function callBlocks(call: ClientCall, endpoint: string): Block[] {
  const { name, title, call: code } = call;
  const rows = parameterRows(call, endpoint);
  const table: Block[] = rows.length ? [{ kind: 'table', heads: ['参数', '填什么'], rows }] : [];
  return [{ kind: 'paragraph', content: [{ link: [title], to: clientPageUrl(name) }, '：', { code }] }, ...table];
}

/** The required parameters, and those that take a field of the answer. */
function parameterRows({ parameters, inputs }: ClientCall, endpoint: string): InlineContent[][] {
  if (!parameters) return [];
  const own = inputs.filter(({ operation }) => operation === endpoint);
  return nestedProperties(parameters).flatMap(({ name, required, schema }) => {
    const field = own.find(({ parameter }) => parameter === name)?.field;
    return field === undefined && !required ? [] : [[[{ code: name }], meaningOf(schema, field)]];
  });
}

/** What a parameter takes: its only value, the field of the answer, its explanation, or its term. */
function meaningOf({ title = '', description, enum: values = [] }: Schema, field: string | undefined): InlineContent {
  const [value, ...others] = values;
  const meaning = explanationContent(description ?? title);
  if (value !== undefined && !others.length && description === undefined) return [`${title}，填 `, codeOf(value), '。'];
  const isNamed =
    field === undefined || meaning.some((node) => typeof node === 'object' && 'code' in node && node.code === field);
  return isNamed ? meaning : ['取自应答的 ', { code: field }, '。', ...meaning];
}
