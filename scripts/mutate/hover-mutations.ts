import { type Mutations, of } from './mutation-model.ts';

const HOVERS = [
  'scripts/hovers/every-fact.test.ts',
  'scripts/hovers/display.test.ts',
  'scripts/hovers/hovers.test.ts',
  '.vitepress/theme/hovers/jsdoc-blocks.test.ts',
];

/** Mutations of the hovers, from what TypeScript knows to the words of the popover. */
export const HOVER_MUTATIONS: Mutations = {
  hovers: {
    tests: HOVERS,
    mutations: [
      ...of(
        'scripts/hovers/hover-payload.ts',
        ['}${kind}`).join', '}-`).join'],
        [', docs, ...tags.flat()', ", '', ...tags.flat()"],
        [', ...tags.flat()]', ']'],
        ['/[<>&{}\\u2028\\u2029]/g', '/[<>&\\u2028\\u2029]/g'],
        ['offset += length;', ''],
        ['indexes.get(text) ?? indexes.size', 'indexes.size'],
      ),
      ...of(
        'scripts/hovers/display-text.ts',
        ["if (parts.length > 0) add(parts.join('.').length + 1, 'm');", ''],
        ["return 's';", "return '-';"],
        ["property: 'p',", ''],
        ['last[0] += length', 'last[0] = length'],
        ['GENERIC_OWNER.exec(text)?.[0].length ?? 0', '0'],
      ),
      ...of(
        'scripts/hovers/display.ts',
        ['/^https?:\\/\\//.test(target)', 'false'],
        ['label || lastName(target)', 'label || target'],
      ),
      ...of(
        'scripts/hovers/hover-answer.ts',
        ['docs: markdownOf(docs)', "docs: ''"],
        ['tags.flatMap(', '[].flatMap('],
        ['FENCE.exec(rest.trim())?.[1] ?? rest', 'rest'],
        ['.replaceAll(FILE_LINK', '.replace(/^$/g'],
        ['.sort((a, b) => rank(a) - rank(b))', ''],
      ),
      ...of('scripts/hovers/hover-targets.ts', ['parent.argumentExpression === node', 'false']),
      ...of(
        '.vitepress/theme/hovers/tag-rows.ts',
        ["default: '默认',", ''],
        ["deprecated: '已弃用',", ''],
        ["see: '文档',", ''],
        ['VALUES.has(name)', 'false'],
        ["tag.name === name && tag.text !== ''", "tag.text !== ''"],
        ['[...new Set(tags.map(({ name }) => name))]', 'tags.map(({ name }) => name)'],
      ),
      ...of(
        '.vitepress/theme/hovers/jsdoc-blocks.ts',
        ["kind: 'code', text: code", "kind: 'text', text: code"],
        ['if (offset < line.length)', 'if (false)'],
        ["text.join(' ')", 'text[0]'],
      ),
      ...of('.vitepress/theme/hovers/signature-breaks.ts', ["text.startsWith(', ', offset)", 'false']),
    ],
  },
};
