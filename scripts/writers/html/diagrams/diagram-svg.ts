import { load } from 'cheerio/slim';
import { escapeHtml } from '../html.ts';
import { BLOCK_NAMES, foldSelfMessages } from './diagram-sequence.ts';
import type { DiagramSource } from './diagram-source.ts';

/** The library's small letters (11 px) are made readable, as far as a page is wide. */
const SCALE = { least: 1, most: 1.2, width: 640 };
/** Of the 30 px around a sequence diagram. */
const MARGIN = 24;

/** Paint alone: whatever else the library writes is left out, styles and metadata too. */
const ELEMENTS = new Set(
  'svg defs marker polygon polyline path line rect circle ellipse g text tspan title desc'.split(' '),
);
const ATTRIBUTES = new Set(
  (
    'viewBox width height x y x1 y1 x2 y2 cx cy r rx ry points d dx dy transform fill stroke stroke-width ' +
    'stroke-dasharray stroke-linejoin stroke-linecap font-size font-weight text-anchor opacity fill-opacity ' +
    'id markerWidth markerHeight refX refY orient markerUnits marker-start marker-end'
  ).split(' '),
);
const PAINT = /^(?:none|var\(--[\w-]+\))$/;

/**
 * Draws a diagram: an `svg` of plain shapes and text, with colours by the site's variables. `prefix` distinguishes the ids from
 * those of other diagrams on the page. Throws what the library throws for a text that it can't read.
 */
export type Draw = (text: string, source: DiagramSource, prefix: string) => string;

const OPTIONS = { transparent: true, padding: 8, nodeSpacing: 20, layerSpacing: 36 };

/** Loads the library, which starts with megabytes of script: whoever has no diagram need not wait for it. */
export async function loadDraw(): Promise<Draw> {
  const { renderMermaidSVG } = await import('beautiful-mermaid');
  return (text, source, prefix) =>
    finishDrawing(renderMermaidSVG(foldSelfMessages(text.trim()), OPTIONS), source, prefix);
}

function finishDrawing(drawn: string, { kind, names }: DiagramSource, prefix: string): string {
  const $ = load(drawn, { xml: true });
  // The library draws the lines of participants over the labels of blocks. What is put before nothing would be lost.
  const block = $('svg > .block').first();
  if (block.length) $('svg > .lifeline').insertBefore(block);
  $('*').each((_index, element) => {
    if (!('tagName' in element) || !ELEMENTS.has(element.tagName)) {
      $(element).remove();
      return;
    }
    for (const [name, value] of Object.entries(element.attribs)) {
      const kept = keep(name, value, prefix);
      if (kept === undefined) delete element.attribs[name];
      else element.attribs[name] = kept;
    }
  });
  $('marker').each((_index, element) => {
    if (!drawn.includes(`(#${element.attribs.id?.slice(prefix.length)})`)) $(element).remove();
  });
  $('text').each((_index, element) => {
    // Labels of several lines have elements.
    if ($(element).children().length === 0) $(element).text(inChinese($(element).text()));
    element.attribs = textAttributes(element.attribs);
  });
  $('g').each((_index, element) => {
    if (Object.keys(element.attribs).length === 0) $(element).replaceWith($(element).contents());
  });
  $('svg > line, svg > polyline').each((_index, element) => {
    for (const name of ['fill', 'stroke', 'stroke-width']) delete element.attribs[name];
  });
  frame($('svg'), kind === 'sequence' ? MARGIN : 0);
  const name = escapeHtml(`${KIND_NAMES[kind ?? 'flow']}：${names.join('、')}`);
  return (
    $.xml('svg')
      .replace(/>\s+</g, '><')
      // The writer of XML encodes all but ASCII, at three times the bytes.
      .replace(/&#x([\da-f]{3,});/g, (_entity, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replace('<svg', () => `<svg role="img" aria-label="${name}"`)
  );
}

const KIND_NAMES = { sequence: '时序图', flow: '流程图', state: '状态图' } as const;

function keep(name: string, value: string, prefix: string): string | undefined {
  if (!ATTRIBUTES.has(name) || (/^r[xy]$/.test(name) && value === '0')) return undefined;
  if ((name === 'fill' || name === 'stroke') && !PAINT.test(value)) return undefined;
  if (name === 'id') return prefix + value;
  if (name.startsWith('marker-')) return value.replace('url(#', `url(#${prefix}`);
  return value.replace(/\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));
}

/** Attributes of a text by its kind, which the library distinguishes by size and weight alone. */
function textAttributes(own: Record<string, string>): Record<string, string> {
  const { x = '', y = '' } = own;
  const kinds = [own['font-weight'] === '500' && 'node', own['font-weight'] === '600' && 'head'];
  const names = [...kinds, own['text-anchor'] !== 'middle' && 'start'].filter(Boolean).join(' ');
  return names ? { class: names, x, y } : { x, y };
}

/** `alt [久等不到]` → `分支 久等不到`, and `[否则]` without its brackets. */
function inChinese(text: string): string {
  const [, word = '', condition] = /^(\w*) ?\[(.*)\]$/s.exec(text) ?? [];
  if (condition === undefined || (word && !BLOCK_NAMES[word])) return text;
  return `${BLOCK_NAMES[word] ?? ''} ${condition}`.trim();
}

type Selection = ReturnType<ReturnType<typeof load>>;

function frame(svg: Selection, margin: number): void {
  const [, , width = 0, height = 0] = (svg.attr('viewBox') ?? '').split(' ').map(Number);
  const size = [width - 2 * margin, height - 2 * margin].map(Math.ceil);
  const scale = Math.min(SCALE.most, Math.max(SCALE.least, SCALE.width / (size[0] ?? 1)));
  svg.attr({
    viewBox: [margin, margin, ...size].join(' '),
    width: String(Math.round((size[0] ?? 0) * scale)),
    height: String(Math.round((size[1] ?? 0) * scale)),
  });
}
