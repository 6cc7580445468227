/** Words that the house style replaces, and their replacements. */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/您/g, '你'],
  [/帐(?=[户号单期])/g, '账'],
  [/其它/g, '其他'],
  [/登陆/g, '登录'],
  [/请注意[，：]?|需要注意的是[，：]?|温馨提示[，：]?|敬请/g, ''],
  [/进行(?=支付|退款|查询|调用|分账|签约|解约|扣款)/g, ''],
  [/(?<![\w`])(?:appid|appId|Appid)(?![\w`])/g, 'AppID'],
  [/(?<![\w`])(?:openid|openId|Openid)(?![\w`])/g, 'OpenID'],
  [/(?<![\w`.])(?:api|Api)(?=v[23])/g, 'API'],
];

/** A place where a text departs from the house style. */
export interface StyleProblem {
  index: number;
  found: string;
  instead: string;
}

/** Inline code, targets of links, HTML and addresses. */
const NO_PROSE = /`[^`\n]*`|\]\([^)\n]*\)|<[^>\n]*>|https?:\S+/g;

/** Finds words in prose that the house style (see CONTRIBUTING.md) replaces. Inline code and addresses may have them; blocks of code are the caller's to leave out. */
export function findStyleProblems(text: string): StyleProblem[] {
  const prose = text.replace(NO_PROSE, (part) => '`'.repeat(part.length));
  return REPLACED.flatMap(([pattern, instead]) =>
    [...prose.matchAll(pattern)].map((match) => ({ index: match.index, found: match[0], instead })),
  );
}
