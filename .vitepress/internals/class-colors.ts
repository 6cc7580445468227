import type { ShikiTransformer } from 'shiki';

type Child = Parameters<NonNullable<ShikiTransformer['line']>>[0]['children'][number];

/**
 * Turns the colours of a highlighted block from styles into classes: the site's policy allows no styles in attributes.
 * `--shiki-light:#032F62;--shiki-dark:#9ECBFF` becomes `l-032f62 d-9ecbff`; `theme/styles/code-colors.css` has a rule
 * for each. The block's own colours are always the same: they are in the style sheet too.
 */
export const classColors: ShikiTransformer = {
  name: 'class-colors',
  pre(pre) {
    delete pre.properties.style;
    for (const code of pre.children) if (code.type === 'element') code.children.forEach(classify);
  },
};

/** Lines hold tokens, which may hold others. */
function classify(node: Child): void {
  if (node.type !== 'element') return;
  const { style, ...others } = node.properties;
  if (typeof style === 'string') {
    const own = typeof others.class === 'string' ? [others.class] : [];
    node.properties = { ...others, class: [...own, ...colorClasses(style)].join(' ') };
  }
  node.children.forEach(classify);
}

const DECLARATION = /--shiki-(light|dark)((?:-[a-z]+)*):\s*#?([\w-]+)/gi;

/** The classes that replace a token's style. */
export function colorClasses(style: string): string[] {
  return [...style.matchAll(DECLARATION)].map(([, mode = '', property = '', value = '']) =>
    `${mode[0]}${property}-${value}`.toLowerCase(),
  );
}
