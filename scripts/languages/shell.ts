import type { Call, Language } from './call-model.ts';
import { prepareShell } from './shell/shell-call.ts';
import { writeV2 } from './shell/shell-v2.ts';
import { writeV3 } from './shell/shell-v3.ts';

/** Bash with curl and OpenSSL; keys come from the same environment as those of the TypeScript client. */
export const shell: Language = {
  name: 'shell',
  title: 'Shell',
  styles: [],
  syntax:
    /(?<comment>(?<=^|\n)#[^\n]*)|(?<string>'[^']*'|"(?:\\.|[^"\\])*")|(?<keyword>(?<=^|\n|\| |\$\()\b(?:set|curl|openssl|printf|cut|tr|sed|date)\b)|(?<variable>\$\w+|(?<=^|\n)\w+(?==))/g,
  write: writeShell,
};

function writeShell(call: Call): string {
  const blocks = [...prepareShell(call), ...(call.version === 'v2' ? writeV2(call) : writeV3(call))];
  return `#!/usr/bin/env bash\n# 环境变量见指南「PHP 与 Shell」\nset -euo pipefail\n\n${blocks.join('\n\n')}`;
}
