import type { DecodedIndex } from './decoded-index.ts';
import { FOLDED_SYNONYMS } from './folded-synonyms.ts';

/** A piece of a run of Chinese: what is known of it, or the rest between such pieces. */
export interface Piece {
  text: string;
  /** Queries of the same meaning; undefined for what is no phrase of ours. */
  means?: readonly string[];
}

/** Words that carry nothing in a sentence, longest first. */
const FILLERS =
  /请问|需要|哪些|可以|不能|能不能|要不要|有没有|是不是|是否|一下|之后|以后|之前|的时候|时候|接口|接入|调用|功能|参数|文档|教程|示例|代码|一直|完成|成功后|应用|里面|可不可以|为什么|应该|我要|我想|想要|用户|微信|里|给|把|了|在|我|后|先|不|要|让|和|与|及/g;
/** What only sentences have. */
const OF_SENTENCES = /[给把了我吗让]|可以|需要|哪些|请问|之前|之后|以后/;
/** Characters of a run from which it is a sentence rather than a name; with words that only sentences have. */
const SENTENCE_LENGTH = { any: 7, sure: 5 };
/** What sentences are about, though names have it too. */
const SUBJECTS: readonly (readonly [text: string, means: readonly string[]])[] = [
  ['退款', ['申请退款']],
  ['分账', ['请求分账']],
  ['转账', ['发起转账']],
  ['解约', ['解除委托代扣签约协议', '申请解约']],
  ['解冻', ['解冻剩余资金']],
  ['超时', ['错误处理与重试']],
  ['openid', ['用户身份与openid']],
];
/** Characters of a title at least: shorter ones are in other words. */
const TITLE_LENGTH = 3;

/** Whether a text is long enough to be cut into phrases. */
export const isSentence = (text: string): boolean =>
  text.length >= (OF_SENTENCES.test(text) ? SENTENCE_LENGTH.sure : SENTENCE_LENGTH.any);

/**
 * Cuts a sentence into the synonyms and titles within it, the longest first, and what is between them, without fillers. A
 * sentence without any is one piece.
 */
export function piecesOf({ terms }: DecodedIndex, sentence: string): Piece[] {
  const bare = sentence.replace(FILLERS, '');
  const own = phrasesIn(sentence, terms);
  const pieces = own.length ? cut(sentence, own) : cut(bare, phrasesIn(bare, terms));
  return pieces.flatMap(({ text, means }): Piece[] => {
    if (means) return [{ text, means }];
    const rest = text.replace(FILLERS, '');
    return rest.length > 1 ? [{ text: rest }] : [];
  });
}

/** Phrases within a text, the longest first. */
function phrasesIn(text: string, terms: DecodedIndex['terms']): (readonly [string, readonly string[]])[] {
  const phrases = new Map<string, readonly string[]>();
  for (const [subject, means] of SUBJECTS) if (text.includes(subject)) phrases.set(subject, means);
  for (const { text: title } of terms) {
    if (title.length >= TITLE_LENGTH && title !== text && text.includes(title)) phrases.set(title, []);
  }
  for (const { typed, means } of FOLDED_SYNONYMS) if (text.includes(typed)) phrases.set(typed, means);
  return [...phrases].sort(([a], [b]) => b.length - a.length);
}

function cut(text: string, phrases: readonly (readonly [string, readonly string[]])[]): Piece[] {
  const found = phrases.find(([phrase]) => text.includes(phrase));
  if (!found) return text ? [{ text }] : [];
  const [phrase, means] = found;
  const at = text.indexOf(phrase);
  const rest = text.slice(at + phrase.length);
  return [...cut(text.slice(0, at), phrases), { text: phrase, means }, ...cut(rest, phrases)];
}
