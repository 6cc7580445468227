import { type Mutations, of } from './mutation-model.ts';

const ROWS = ['scripts/writers/search/every-row.test.ts', 'scripts/writers/search/search-prose.test.ts'];

/** Mutations of what makes the rows of the search index, their anchors and their ranks. */
export const SEARCH_MUTATIONS: Mutations = {
  search: {
    tests: ROWS,
    mutations: [
      ...of(
        'scripts/writers/search/search-entries.ts',
        ['[...tags, ...roles]', 'tags'],
        ['...changeWords(operation)]', ']'],
        ['several ? `${url}#${method}` : url', 'url'],
        ["'回调', ", ''],
        ['path: event', "path: ''"],
        ['...platforms.map((platform) => PLATFORMS[platform]), ', ''],
        ['...functions, ', ''],
        ['...(ERROR_KEYWORDS[code] ?? []), ', ''],
        ['...all.slice(1)', ''],
        ['known.uses += 1;', ''],
        ['...errors.v3, ', ''],
        ['title.toLowerCase().includes(version)', 'false'],
        ['wordsOf(product.tags, undefined)', "''"],
        ['.filter((level) => !shown.includes(level))', ''],
        ["areas.join('、')", "''"],
        ['...new Set(meanings.flatMap(({ labels }) => labels))', ''],
      ),
      ...of(
        'scripts/writers/search/search-fields.ts',
        ['prefix: `${operation.method}-`', "prefix: ''"],
        ["${required ? REQUIRED : ''}", ''],
        ['...deviations].map(plainContent)', '].map(plainContent)'],
        ['[explanation ?? [], ', '['],
        ['`${value} ${meaning}`', '`${value}`'],
        ['number - (numbers[index - 1] ?? 0)', 'number'],
        ['explained.length === all.length ? [] : ', ''],
        ['JSON.stringify([name, term, text])', 'name'],
        ['if (row[2].at(-1) !== entry) ', ''],
      ),
      ...of(
        'scripts/writers/search/breadcrumbs.ts',
        ["group: tag.split('∙').at(-1) ?? tag", 'group: tag'],
        ['if (!places.has(name)) ', ''],
        ['isFirst: step === 0', 'isFirst: false'],
      ),
      ...of(
        'scripts/writers/search/page-rank.ts',
        ['if (replaced) return 0.6;', ''],
        ['targets.delete(url);', ''],
        ['LOOK_UP.test(title) ? 0.85 : 1', '1'],
      ),
      ...of(
        'scripts/writers/search/search-prose.ts',
        ["page.description ? plainText(page.description) : ''", "''"],
        ['find(endpoint) ?? page', 'page'],
        ['heading.level > 1', 'heading.level > 2'],
      ),
      ...of('scripts/writers/search/search-index.ts', ['isFirst ? 1 : 0', '0'], ['url, rank,', 'url, 0,']),
    ],
  },
};
