import type { Operation } from '../spec/catalog-model.ts';

/** The name for one item of a list: `complaints` → `complaint`, for `data` of `…/complaints` as well. */
export function itemName(operation: Operation, list: string): string {
  const generic = /^(data|list|items|result|records|details)$/.test(list);
  const words = generic ? lastWord(operation.path) : list.replace(/_list$/, 's');
  const camel = words.replace(/[-_]+(\w)/g, (_match, letter: string) => letter.toUpperCase());
  const single = camel
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|ss)es$/, '$1')
    .replace(/([^s])s$/, '$1');
  return RESERVED.has(single) || !/^[a-z]\w*$/.test(single) || single === list ? 'item' : single;
}

const RESERVED = new Set(['data', 'status', 'default', 'delete', 'package', 'case', 'new', 'in', 'function', 'export']);

function lastWord(path: string): string {
  const words = path.split('/').filter((segment) => segment !== '' && !segment.startsWith('{'));
  const telling = words.filter((word) => !/^(query|list|search|id|details?)$|(mchid|-id|-no|-code)$/.test(word));
  return (telling[telling.length - 1] ?? 'item').replace(/^(search|query|list|get)-|-by-.*$|-v\d$/g, '');
}
