/** Bounds of a description, in Chinese characters. Latin words, digits, code and punctuation count nothing. */
const DESCRIPTION_BOUNDS = { least: 30, most: 120 } as const;

/** Minimum of Chinese characters that are not in the title. */
const OWN_WORDS = 15;

/** Bureaucracy that says nothing: the reader knows that the page is about an operation. */
const BANNED_OPENING =
  /^(?:本|该|此|这个)(?:接口|API|页面?)|^(?:用于|可用于|用来|接口|提供)|^(?:商户|服务商|电商平台|平台|合作伙伴|品牌|机构|渠道商|从业机构|你)?(?:可以?|能够?)?(?:通过|使用|调用|利用)(?:本|该|此|这个)?接口/;

/** The number of Chinese characters of a text. */
export const countHan = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** The names in backticks of a text. */
export const codeNames = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');

/** Normalizes a text for comparison: two descriptions that differ in punctuation and code alone are equal. */
export const normalizeDescription = (text: string): string => text.replace(/`[^`]*`|[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Problems of the description of a page that has this title; empty for a good one. */
export function findDescriptionProblems(description: string, title: string): string[] {
  const problems: string[] = [];
  const count = countHan(description);
  const { least, most } = DESCRIPTION_BOUNDS;
  if (count < least || count > most) problems.push(`It has ${count} Chinese characters, not ${least} to ${most}.`);
  const opening = BANNED_OPENING.exec(description)?.[0];
  if (opening) problems.push(`It opens with 「${opening}」: say what happens, who does it and when.`);
  if (countHan(wordsBeside(description, title)) < OWN_WORDS) problems.push('It says little that the title does not.');
  if (!/[。！？]$/.test(description)) problems.push('It does not end with 。');
  if (/\n|\]\(|<|\{\{|\*\*/.test(description)) problems.push('It holds markup other than `code`.');
  return problems;
}

/** The text without the characters of the title. */
function wordsBeside(text: string, title: string): string {
  const known = new Set(title);
  return [...text].filter((character) => !known.has(character)).join('');
}
