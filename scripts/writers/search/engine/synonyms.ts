import type { Synonym } from './synonym-model.ts';
import { PAYMENT_SYNONYMS } from './synonyms-payment.ts';
import { PRODUCT_SYNONYMS } from './synonyms-product.ts';

/** Words at the start of a query that carry no information, unless a title has them: longest first. */
export const EMPTY_WORDS: readonly string[] = ['微信支付', '小程序', '公众号', '微信'];

/** Question words, which are removed from a query. */
export const QUESTION_WORDS = /为什么|怎么样|怎么办|怎么|怎样|如何|什么是|是什么|什么|在哪里|在哪|哪里|[吗呢?]/gu;

/** Ordered by subject. A word that titles have already needs no entry here. */
export const SYNONYMS: readonly Synonym[] = [...PAYMENT_SYNONYMS, ...PRODUCT_SYNONYMS];
