import { utf8Text } from '../../../scripts/doctor/bytes.ts';
import type { Decrypted } from '../../../scripts/doctor/decrypt.ts';
import type { Diagnosis } from '../../../scripts/doctor/diagnosis.ts';
import type { Finding } from '../../../scripts/doctor/explain.ts';
import type { Step } from '../../../scripts/doctor/steps.ts';
import { element, pretty } from '../elements.ts';
import { textBlock, visible } from './frame-elements.ts';
import { differenceView } from './text-difference.ts';

/** What a tool has found out. */
export interface Result {
  diagnosis?: Diagnosis;
  steps?: Step[];
  decrypted?: Decrypted;
}

const LABELS: Record<Diagnosis['verdict'], string> = {
  ...{ right: '正确', wrong: '找到原因', 'other-key': '密钥不符', unknown: '没有找到原因', unreadable: '还不能判断' },
};

/** The parts of a result, in their order. */
export function resultView({ diagnosis, steps, decrypted }: Result): HTMLElement[] {
  return [
    ...(diagnosis ? diagnosisView(diagnosis) : []),
    ...(decrypted ? decryptedView(decrypted) : []),
    ...(steps?.length ? [stepsView(steps, diagnosis?.verdict !== 'wrong')] : []),
  ];
}

function diagnosisView({ verdict, summary, mistakes, notes, expected, signed, difference }: Diagnosis): HTMLElement[] {
  const isClean = verdict === 'right' && notes.length === 0;
  const kind = isClean ? 'good' : verdict === 'unreadable' ? 'open' : 'bad';
  return [
    element('p', { class: `verdict ${kind}` }, element('b', {}, LABELS[verdict]), ` ${summary}`),
    ...findingsView(verdict === 'wrong' ? '签名的错误' : '说明', mistakes),
    ...findingsView('另外注意', notes),
    ...(expected && signed && difference ? [differenceView(expected, signed, difference)] : []),
    ...(expected && !signed && verdict !== 'right' && expected.length > 0
      ? [element('h2', {}, '应签的文本'), textBlock('应签的文本', visible(utf8Text(expected)))]
      : []),
  ];
}

function findingsView(title: string, findings: readonly Finding[]): HTMLElement[] {
  if (findings.length === 0) return [];
  const items = findings.map((finding) =>
    element('li', {}, element('b', {}, finding.title), element('br'), finding.remedy),
  );
  return [element('h2', {}, title), element('ul', { class: 'findings' }, ...items)];
}

function decryptedView(decrypted: Decrypted): HTMLElement[] {
  if ('problem' in decrypted) {
    const { title, remedy } = decrypted.problem;
    return [element('p', { class: 'verdict bad' }, element('b', {}, title), ` ${remedy}`)];
  }
  return [
    element('p', { class: 'verdict good' }, element('b', {}, '解密成功')),
    ...findingsView('另外注意', decrypted.notes),
    textBlock('明文', pretty(decrypted.text)),
  ];
}

function stepsView(steps: readonly Step[], isOpen: boolean): HTMLElement {
  const items = steps.map(({ title, text }) => element('li', {}, title, textBlock(title, visible(text) || '（空）')));
  const summary = element('summary', {}, '一步步拼出来');
  return element('details', isOpen ? { open: '' } : {}, summary, element('ol', { class: 'steps' }, ...items));
}
