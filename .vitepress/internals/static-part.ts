const SETUP_OPEN = '<script setup>\n';
const SETUP_CLOSE = '</script>';
const IMPORT = `import { createStaticVNode } from 'vue';\n`;

/** What VitePress collects from a page beside its template. */
interface SfcBlock {
  type: string;
  content: string;
  contentStripped: string;
  tagOpen: string;
  tagClose: string;
}

/** The part of a page's render environment that this needs. */
export interface PageEnvironment {
  sfcBlocks?: { scripts: SfcBlock[] };
}

/**
 * Puts finished HTML into a page past Vue's template compiler, which would build and keep a syntax tree of every row:
 * most of the time and memory of a build. The page gets a component of one static node instead, written as VitePress
 * expects it: it leaves such nodes out of the script that a first visit loads, since the HTML has them already.
 * `html` must have one root element. Outside a page (no `sfcBlocks`) the HTML itself is returned.
 */
export function staticPart(html: string, environment: PageEnvironment): string {
  const { sfcBlocks } = environment;
  if (!sfcBlocks) return html;
  const setup =
    sfcBlocks.scripts.find((block) => /^<script\s[^>]*\bsetup\b/.test(block.tagOpen)) ?? addSetup(sfcBlocks);
  const name = `StaticPart${setup.content.match(/const StaticPart\d+ = /g)?.length ?? 0}`;
  // No end tag inside the script element, whatever the HTML holds.
  const text = JSON.stringify(html.trim()).replaceAll('</', '<\\/');
  const code = `${name === 'StaticPart0' ? IMPORT : ''}const ${name} = () => createStaticVNode(${text}, 1);\n`;
  setup.content = setup.content.replace(/<\/script>\s*$/, () => code + SETUP_CLOSE);
  return `<${name} />\n`;
}

/** A rendered page as a reader gets it: its static parts in their places. */
export function withStaticParts(html: string, { sfcBlocks }: PageEnvironment): string {
  const script = sfcBlocks?.scripts.map((block) => block.content).join('') ?? '';
  return html.replace(/<(StaticPart\d+) \/>/g, (_tag, part: string) => {
    const literal = script.match(new RegExp(`const ${part} = \\(\\) => createStaticVNode\\((".*"), 1\\);`))?.[1];
    return JSON.parse(literal ?? '""') as string; // written by staticPart
  });
}

function addSetup(blocks: { scripts: SfcBlock[] }): SfcBlock {
  const block: SfcBlock = {
    type: 'script',
    content: SETUP_OPEN + SETUP_CLOSE,
    contentStripped: '',
    tagOpen: '<script setup>',
    tagClose: SETUP_CLOSE,
  };
  blocks.scripts.push(block);
  return block;
}
