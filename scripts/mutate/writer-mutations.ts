import { type Mutations, of } from './mutation-model.ts';

const FIELDS = ['scripts/writers/every-fact.test.ts'];
const CALLS = ['scripts/languages/every-part.test.ts'];

/** Mutations of what writes fields of pages and declarations, and calls in other languages. */
export const WRITER_MUTATIONS: Mutations = {
  html: {
    tests: FIELDS,
    mutations: of(
      'scripts/writers/html/html-fields.ts',
      ['...(required === undefined ? [] : [`<b>${required}</b>`]),', ''],
      ["...(facts.deprecated ? ['<s>已废弃</s>'] : []),", ''],
      ['...conditionTexts(facts).map((content) => `<em>${renderInline(content, base)}</em>`),', ''],
      ['<i>${escapeHtml(facts.type)}</i>', '<i></i>'],
      ['title="${label}"', 'title=""'],
      ["term === undefined ? '' : renderTerm(term)", "''"],
      ['if (example !== undefined) details.push', 'if (example === undefined) details.push'],
      ["values.length ? renderValues(values) : ''", "''"],
      ['...deviations.map((content) => `<p class="deviation">${renderInline(content, base)}</p>`),', ''],
      ["meaning === undefined ? '' : ` ${renderTerm(meaning)}`", "''"],
      ['sum + 1 + countRows(children)', 'sum + 1'],
      ['!required && conditions.length === 0', 'conditions.length === 0'],
    ),
  },
  markdown: {
    tests: FIELDS,
    mutations: of(
      'scripts/writers/markdown/markdown-fields.ts',
      ['escapeMarkdown(facts.type)', 'facts.type'],
      ['...(required === undefined ? [] : [`**${required}**`]),', ''],
      ["conditions.length ? [`（${conditions.join('；')}）`] : []", '[]'],
      ["facts.deprecated ? ['已废弃'] : []", '[]'],
      ['explanation === undefined ? []', 'explanation !== undefined ? []'],
      ['...deviations.map((content) => `${indentation}  ${renderInline(content, linkTo)}`),', ''],
      ['...valueLines(facts.values, depth + 1),', ''],
      ['renderFields(children, linkTo, depth + 1)', 'renderFields(children, linkTo, depth)'],
      ['term === undefined ? [] : [[{ term }]]', '[]'],
      ['...detailTexts(facts),', ''],
      ["[['例 ', codeOf(example)]]", '[]'],
      ["explained.length ? '其他取值' : '取值'", "'取值'"],
    ),
  },
  types: {
    tests: FIELDS,
    mutations: of(
      'scripts/writers/types/jsdoc.ts',
      ['...conditionTexts(facts).map(contentText),', ''],
      ['...detailTexts(facts, OMITTED).map(contentText),', ''],
      ['`JSON 字符串，内容为 {@link ${contentType}}`', "''"],
      ['...notes,', ''],
      ['fieldNames(property.schema),', ''],
      ["commentText(facts.term ?? '')", "''"],
      ['contentText(facts.explanation ?? [])', "''"],
      ['...differing, ...tags(facts)', '...tags(facts)'],
      ["facts.deprecated ? ['@deprecated'] : []", '[]'],
      ['[`@default ${exampleText(facts.default)}`]', '[]'],
      ['[`@example ${exampleText(facts.example)}`]', '[]'],
      ['...meanings(facts), ', ''],
    ),
  },
  php: {
    tests: CALLS,
    mutations: [
      ...of(
        'scripts/languages/php.ts',
        ['...inPath,', ''],
        ['...(query && { query: ownQuery ?? withTexts(query) }),', ''],
        ['...(Object.keys(headers).length && { headers }),', ''],
        ['...(ownServer && { base_uri: `${server}/` }),', ''],
        ["...(certificate && body?.type === 'xml' && { security: true }),", ''],
        ["...(response === 'redirect' && { allow_redirects: false }),", ''],
        ["typeof value === 'boolean' ? String(value) : value", 'value'],
        ["call.brand ? 'brand' : 'wxpay'", "'wxpay'"],
      ),
      ...of(
        'scripts/languages/php-value.ts',
        ["/[\\\\']/g", "/[']/g"],
        ["placeholder.key === 'bank' ? '$bankEncryptor' : '$encryptor'", "'$encryptor'"],
        ["if (entries.length === 0) return 'new \\\\stdClass()';", ''],
      ),
      ...of('scripts/languages/php-path.ts', ['/[A-Z]/.test(segment)', 'false']),
    ],
  },
  shell: {
    tests: CALLS,
    mutations: [
      ...of(
        'scripts/languages/shell-v3.ts',
        ["call.brand ? 'WECHATPAY-BRAND' : 'WECHATPAY2'", "'WECHATPAY2'"],
        ['signed: \'"$body"\'', 'signed: "\'\'"'],
        ["...(body?.type === 'json' ? [\"'Content-Type: application/json'\"] : []),", ''],
        ['jsonParts(body.meta ?? {})', 'jsonParts({})'],
      ),
      ...of(
        'scripts/languages/curl-command.ts',
        ['mapText(textParts(value), encodeURIComponent)', 'textParts(value)'],
        ["' | encode)'", "')'"],
        ['...[...headers, ...own]', '...[...headers]'],
        ['...(certificate ?', '...(!certificate ?'],
        ['--output ${word([`./${saveAs}`])}', '--output x'],
        ["isFile ? '' : '-string'", "'-string'"],
      ),
      ...of(
        'scripts/languages/shell.ts',
        ['...(call.brand ? [BRAND_KEYS] : []),', ''],
        ["placeholder.key === 'bank') ? [ENCRYPT_BANK]", "placeholder.key === 'bank') ? [ENCRYPT]"],
        ['...digest(placeholders),', ''],
      ),
    ],
  },
};
