/** Kinds of callers, with the roles of the spec that each one sums up. */
const KINDS: readonly (readonly [kind: string, names: readonly string[]])[] = [
  ['直连商户', ['直连商户']],
  ['服务商', ['服务商']],
  ['渠道商', ['渠道商']],
  ['电商平台', ['电商平台']],
  ['境外机构', ['从业机构', '从业机构（支付机构）', '从业机构（银行）']],
];

/** The kinds of callers of roles, each once. A role of no known kind is a kind of its own. */
export function roleKinds(roles: readonly string[]): string[] {
  const kinds = roles.map((role) => KINDS.find(([, names]) => names.includes(role))?.[0] ?? role);
  return [...new Set(kinds)].sort((a, b) => rank(a) - rank(b));
}

/** Those that are known come first, in their order. */
function rank(kind: string): number {
  const place = KINDS.findIndex(([known]) => known === kind);
  return place === -1 ? KINDS.length : place;
}
