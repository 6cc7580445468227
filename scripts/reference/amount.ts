import type { Property } from '../spec/catalog-model.ts';

const AMOUNT_TERM = /金额|单价|原价|总价|售价|价格|面额|面值|余额|门槛|手续费|优惠额/;
const OTHER_TERM = /元|分|数|率|比|类型|方式|单位|币种|次|个|笔|级|汇/;

/**
 * Whether a field is certainly an amount in fen: an integer whose Chinese term names money, and neither
 * another unit nor a count. The term is silent about its unit, or it would be said twice.
 */
export function isFenAmount({ schema }: Property): boolean {
  const term = schema.description ?? '';
  return schema.type === 'integer' && AMOUNT_TERM.test(term) && !OTHER_TERM.test(term);
}
