/** Fields that identify somebody, by the end of their names, and what is certainly the identifier of somebody else. */
const KINDS: readonly (readonly [name: RegExp, other: RegExp, what: string])[] = [
  [/(?:^|_)openid$/, /^(?:wx[\da-f]{16}|\d{8,10})$/, 'is no OpenID: it is an AppID or the number of a merchant'],
  [/(?:^|_)appid$/, /^o[\w-]{27}$/, 'is no AppID: it is an OpenID'],
  [/(?:^|_)mch_?id$/, /^(?:wx[\da-f]{16}|o[\w-]{27})$/, 'is no number of a merchant: it is an AppID or an OpenID'],
];

/** What is wrong with a text that is another kind of identifier than its field; undefined when it may be right. */
export const otherKind = (name: string, text: string): string | undefined =>
  KINDS.find(([names, other]) => names.test(name) && other.test(text))?.[2];
