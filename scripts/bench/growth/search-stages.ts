import { type DecodedIndex, decodePart, emptyIndex } from '../../writers/search/engine/decoded-index.ts';
import { search } from '../../writers/search/engine/search.ts';
import { makeIndex, searchFiles } from '../../writers/search/search-index.ts';
import { type IndexParts, PARTS } from '../../writers/search/search-model.ts';
import { readSiteContent } from '../../writers/site-files/publication.ts';
import { timed } from './stage.ts';

/** What readers type: a title, a field, a path, an error code, two words, a misspelt name, a reading, a sentence. */
const QUERIES = [
  ...['退款', 'prepay_id', '/v3/pay/transactions/jsapi', 'USERPAYING', '分账 sub_mchid'],
  ...['transacions', 'tuikuan', '也须用它', 'JSAPI下单', '订单号 查询'],
];
const ROUNDS = 5;

/** How often {@link SEARCH_STAGES} asks the whole index. */
export const QUERY_COUNT = QUERIES.length * ROUNDS;

/** The stages of the search. Its engine is that of the browser, whose worker opens the index part by part as it arrives. */
export const SEARCH_STAGES = {
  searchIndex: async (root: string) => {
    const { catalog, pages } = await readSiteContent(root, {});
    return timed(() => searchFiles(catalog, pages));
  },
  /** From the text of the first part, without its way through the network, to the results. */
  searchFirst: async (root: string) => {
    const { titles } = await indexOf(root);
    const text = JSON.stringify(titles);
    return timed(() => {
      const first: IndexParts['titles'] = JSON.parse(text);
      return search(decodePart(emptyIndex(), 'titles', first), '退款').results;
    });
  },
  searchQueries: async (root: string) => {
    const parts = await indexOf(root);
    const index = PARTS.reduce<DecodedIndex>((open, part) => decodePart(open, part, parts[part]), emptyIndex());
    const queries = Array.from({ length: ROUNDS }, () => QUERIES).flat();
    return timed(() => queries.flatMap((query) => search(index, query).results));
  },
};

async function indexOf(root: string): Promise<IndexParts> {
  const { catalog, pages } = await readSiteContent(root, {});
  return makeIndex(catalog, pages);
}
