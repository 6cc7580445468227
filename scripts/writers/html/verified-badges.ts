import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExampleKey, SETUP_FILE } from '../../run/run-keys.ts';
import { type ExampleRecord, type RunReport, readReport } from '../../run/run-report.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import { exampleFile } from '../../spec/locations.ts';
import { escapeHtml } from './html.ts';

/** Renders the badge of an operation's example as it is on disk: that it compiled and ran; empty without such a record. */
export type VerifiedBadge = (operation: Operation) => string;

/**
 * Reads the badges of a project from the report that the check writes. A badge needs a record of exactly this example,
 * this operation, these compilers and this client.
 */
export function verifiedBadges(project: string): VerifiedBadge {
  const report = readReport(project);
  if (Object.keys(report.examples).length === 0) return () => '';
  const read = (file: string): string => readFileSync(join(project, file), 'utf8');
  const keyOf = createExampleKey(read(SETUP_FILE));
  return (operation) => {
    const file = exampleFile(operation);
    const record = report.examples[file];
    if (!record || record.key !== keyOf({ file, text: read(file), operation })) return '';
    return renderBadge(record, report.versions);
  };
}

/** The labels of a badge; their titles explain them. */
function renderBadge({ compiled, run }: ExampleRecord, versions: RunReport['versions']): string {
  const client = `wechatpay-axios-plugin ${versions['wechatpay-axios-plugin']}`;
  const parts = [
    compiled && badge('已编译', `${compiled} 以 TypeScript ${versions['typescript-native']} 严格模式编译通过`),
    run && badge('已运行', `${run} 以 ${client} 向本项目的模拟微信支付发出请求，签名、参数与应答验签全部通过`),
  ].filter((part) => part !== undefined);
  return parts.length ? `<p class="proven">${parts.join(' · ')}</p>` : '';
}

const badge = (label: string, title: string): string => `<span title="${escapeHtml(title)}">${label}</span>`;
