import { readFileSync } from 'node:fs';
import type { MarkdownRenderer } from 'vitepress';
import { escapeHtml } from '../html.ts';
import { type PageEnvironment, staticPart } from '../static-part.ts';
import { DIAGRAM_KINDS } from './diagram-kinds.ts';
import { readDiagram } from './diagram-source.ts';
import { type Draw, loadDraw } from './diagram-svg.ts';

/** Draws diagrams, once {@link loadDrawer} has loaded what does. */
export interface DiagramDrawer {
  draw?: Draw;
}

/** Loads what draws diagrams before the first page that has one is rendered. */
export async function loadDrawer(drawer: DiagramDrawer, source: string): Promise<void> {
  if (/^\s*(?:`{3,}|~{3,})\s*mermaid/m.test(source)) drawer.draw ??= await loadDraw();
}

interface DiagramEnvironment extends PageEnvironment {
  path?: string;
  /** Number of diagrams rendered on the page so far. */
  diagrams?: number;
}

/** Whether a fence contains a diagram. */
export const isDiagram = (info: string): boolean => /^mermaid(?:\s|$)/.test(info.trim());

/**
 * Renders fences of the language `mermaid` as drawings with a text beside them; every other fence as before. Throws for a
 * diagram that is not understood, naming page and line. Without a loaded drawer only the text is rendered.
 */
export function diagramFences(markdown: MarkdownRenderer, drawer: DiagramDrawer = {}): void {
  const { rules } = markdown.renderer;
  const renderFence = rules.fence;
  rules.fence = (tokens, index, options, environment: DiagramEnvironment, self) => {
    const token = tokens[index];
    if (!token || !isDiagram(token.info)) return renderFence?.(tokens, index, options, environment, self) ?? '';
    environment.diagrams = (environment.diagrams ?? 0) + 1;
    const place = (line: number): string => placeOf(environment, token.content, line);
    return staticPart(renderDiagram(token.content, `d${environment.diagrams}-`, drawer.draw, place), environment);
  };
}

function renderDiagram(text: string, prefix: string, draw: Draw | undefined, place: (line: number) => string): string {
  const source = readDiagram(text, DIAGRAM_KINDS);
  const [error] = source.errors;
  if (error) throw new Error(`${place(error.line)}: ${error.message}`);
  const drawing = draw ? `<div tabindex="0" role="group" aria-label="图">${draw(text, source, prefix)}</div>` : '';
  const steps = source.steps.map((step) => `<li>${escapeHtml(step)}</li>`);
  return (
    `<figure class="diagram">${drawing}` +
    `<details><summary>文字版</summary><ol>${steps.join('')}</ol></details></figure>`
  );
}

/** Tokens count lines from the end of the frontmatter; the file itself gives the line that an editor shows. */
function placeOf({ path }: DiagramEnvironment, text: string, line: number): string {
  if (path === undefined) return `line ${line} of the diagram`;
  const before = readFileSync(path, 'utf8').split(text)[0] ?? '';
  return `${path}:${before.split('\n').length - 1 + line}`;
}
