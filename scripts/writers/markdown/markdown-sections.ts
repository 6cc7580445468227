import type {
  Block,
  ClientCallDoc,
  ErrorText,
  OperationDoc,
  Sample,
  Section,
  WebhookDoc,
} from '../../reference/document-model.ts';
import type { HeaderFact } from '../../reference/inline-content.ts';
import { renderFields } from './markdown-fields.ts';
import { codeBlock, inlineCode, type LinkTo, renderInline, renderTerm } from './markdown-syntax.ts';

/** The header of an operation: method, path and facts, as blocks. */
export function operationHeader(doc: OperationDoc, linkTo: LinkTo): string[] {
  const { method, path, warning, facts } = doc;
  const others = doc.variants.filter(({ isOwn }) => !isOwn);
  const variants = others.map(({ callers, title, url }): HeaderFact => {
    return { label: `${callers.join('、')}用`, content: [{ link: [title], to: url }] };
  });
  return [
    `**${method.toUpperCase()}** ${inlineCode(path)}`,
    ...(warning ? [renderInline(warning, linkTo)] : []),
    factList([...variants, ...facts], linkTo),
  ];
}

/** The header of a callback: its event and facts, as blocks. */
export const webhookHeader = ({ event, facts }: WebhookDoc, linkTo: LinkTo): string[] => [
  `**POST** ${inlineCode(event)}`,
  factList(facts, linkTo),
];

/** The header of a call on the user's device, as blocks. */
export const clientHeader = ({ call, facts }: ClientCallDoc, linkTo: LinkTo): string[] => [
  inlineCode(call),
  factList(facts, linkTo),
];

const factList = (facts: readonly HeaderFact[], linkTo: LinkTo): string =>
  facts.map(({ label, content }) => `- ${label}：${renderInline(content, linkTo)}`).join('\n');

/** Sections as blocks of Markdown; `level` is that of their headings. */
export const sectionBlocks = (sections: readonly Section[], level: number, linkTo: LinkTo): string[] =>
  sections.flatMap((section) => [headingOf(section, level), ...blockList(section.blocks, level, linkTo)]);

/** Blocks as those of Markdown; `level` is that of the heading above them. */
export const blockList = (blocks: readonly Block[], level: number, linkTo: LinkTo): string[] =>
  blocks.flatMap((block) => blockTexts(block, level, linkTo));

function headingOf({ title, mediaType }: Section, level: number): string {
  return `${'#'.repeat(level)} ${title}${mediaType === undefined ? '' : ` ${inlineCode(mediaType)}`}`;
}

function blockTexts(block: Block, level: number, linkTo: LinkTo): string[] {
  switch (block.kind) {
    case 'section':
      return sectionBlocks([block], level + 1, linkTo);
    case 'paragraph':
      return [renderInline(block.content, linkTo)];
    case 'response':
      return [
        'mediaType' in block
          ? `HTTP ${block.status} ${inlineCode(block.mediaType)}`
          : `HTTP ${block.status}：${renderInline(block.content, linkTo)}`,
      ];
    case 'list':
      return [block.items.map((item) => `- ${renderInline(item, linkTo)}`).join('\n')];
    case 'table':
      return [tableText(block, linkTo)];
    case 'fields':
      return [renderFields(block.rows, linkTo)];
    case 'tabs':
      return block.tabs.flatMap(({ title, blocks }) => [
        `${'#'.repeat(level + 1)} ${title}`,
        ...blocks.flatMap((inner) => blockTexts(inner, level + 1, linkTo)),
      ]);
    case 'errors':
      return [...(block.rows.length ? [errorList(block.rows)] : []), renderInline(block.common, linkTo)];
    case 'sample':
      return sampleTexts(block, level);
    case 'samples':
      return block.samples.flatMap((sample) => sampleTexts(sample, level));
  }
}

function tableText({ heads, rows }: Extract<Block, { kind: 'table' }>, linkTo: LinkTo): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const body = rows.map((cells) => line(cells.map((cell) => renderInline(cell, linkTo))));
  return [line(heads), line(heads.map(() => '---')), ...body].join('\n');
}

const sampleTexts = (sample: Sample, level: number): string[] => [
  `${'#'.repeat(level + 1)} ${sample.title}`,
  codeBlock(sampleText(sample), sample.language),
];

/** The text of a sample; what the sample above it shows already is not repeated. */
function sampleText({ text, repeated }: Sample): string {
  return repeated === undefined ? text : `${text.slice(0, -repeated.length)}（以上请求报文的包体，逐字节相同）\n`;
}

/** Errors as a list: `- 400 PARAM_ERROR — meaning — remedy`. */
export const errorList = (errors: readonly ErrorText[]): string =>
  errors
    .map(({ status, code, description, advice }) => {
      const head = `${status === undefined ? '' : `${status} `}${inlineCode(code)}`;
      return `- ${head} — ${renderTerm(description)}${advice && ` — ${renderTerm(advice)}`}`;
    })
    .join('\n');
