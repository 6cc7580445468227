import { expect, test } from 'vitest';
import { readAlphabet, unionOfAlphabets } from './read-alphabet.ts';

test.for([
  ['商户系统内部订单号，要求6-32个字符内，只能是数字、大小写字母\\_-&#124;\\* 且在同一个商户号下唯一', '0-9A-Za-z_|*-'],
  ['只能是数字、大小写字母_-|*@ ，同一单号多次请求只退一笔', '0-9A-Za-z_|*@-'],
  ['由数字、大小写字母组成，长度不超过32位', '0-9A-Za-z'],
  ['由半角的大小写字母、数字、中划线、下划线中的一种或几种组成', '0-9A-Za-z_-'],
  ['字符仅允许包含英文半角的数字、字母、连接线 `-` 和下划线 `_`', '0-9A-Za-z_-'],
  ['仅支持字母、数字、下划线、连字符，长度1~64字符', '0-9A-Za-z_-'],
  ['可使用 数字、大小写字母、下划线 `_`、短横线 `-` 组成，长度在6-40个字符之间', '0-9A-Za-z_-'],
  ['1、只能由数字、字母或下划线组成', '0-9A-Za-z_'],
  ['可包含英文字母，数字，｜，\\_，\\*，-等内容，不允许出现其他不合法符号', '0-9A-Za-z_|*-'],
  ['必须是字母数字', '0-9A-Za-z'],
  ['只能是字母、数字、中划线-、下划线\\_、竖线&#124;、星号\\*这些英文半角字符', '0-9A-Za-z_|*-'],
  ['可以是数字、大小写字母以及特殊符号\\_-\\*的任意组合', '0-9A-Za-z_*-'],
  ['只能由数字组成', '0-9'],
  ['展示在收款银行系统中的附言，由数字、字母、汉字组成', undefined],
  ['只能填写数字／英文／半角标点', undefined],
  ['仅能填写数字、英文字母、汉字及特殊字符', undefined],
  ['只允许英文和大小写数字，最长30位', undefined],
  ['由32位数字组成', undefined],
  ['由商户自定义生成', undefined],
  ['卡名称仅支持中英文字符、数字和标点', undefined],
] as const)('%s: %s', ([text, members]) => {
  expect(readAlphabet(text)).toBe(members === undefined ? undefined : `^[${members}]+$`);
});

test('pages that state different alphabets allow the characters of all', () => {
  expect(unionOfAlphabets(['^[0-9A-Za-z_*-]+$', '^[0-9A-Za-z|-]+$'])).toBe('^[0-9A-Za-z_|*-]+$');
  expect(unionOfAlphabets(['^[0-9]+$'])).toBe('^[0-9]+$');
  expect(unionOfAlphabets([])).toBeUndefined();
});
