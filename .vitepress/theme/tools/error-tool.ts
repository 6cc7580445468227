import { withBase } from 'vitepress';
import { SEARCH_FOLDER } from '../../../scripts/writers/search/search-model.ts';
import { ERROR_ANSWERS_FILE, type ErrorAnswers } from '../../../scripts/writers/site-files/error-answers-model.ts';
import { fetchFile } from '../fetch-file.ts';
import { keepLoaded } from '../keep-loaded.ts';
import { startWorker } from '../search/search-client.ts';
import { answerView } from './error-answer-view.ts';
import { createLookUp, type LookUpView } from './error-look-up.ts';

/** Starts the look-up of errors: what is typed or pasted finds codes by their names, and messages by the site's search. */
export function startErrorTool(tool: HTMLElement): void {
  const input = tool.querySelector('textarea');
  const output = tool.querySelector('output');
  const list = tool.querySelector('ul');
  if (!input || !output || !list) return;
  const lookUp = createLookUp({
    load: keepLoaded(() => fetchFile<ErrorAnswers>(ERROR_ANSWERS_FILE)),
    ask: (query) => ask({ query, kind: 'error' }),
    show(view) {
      if (view.kind !== 'failed')
        list.replaceChildren(...(view.kind === 'answers' ? view.answers : []).map(answerView));
      output.textContent = statusOf(view);
    },
  });
  const ask = startWorker(new URL(withBase(`/${SEARCH_FOLDER}/`), location.href).href, {
    onResponse: ({ query }, { results }, isComplete) =>
      lookUp.found(
        query,
        results.map(({ url }) => url),
        isComplete,
      ),
    failed: lookUp.fail,
  });
  const update = (): void => lookUp.update(input.value);
  input.addEventListener('input', update);
  update();
}

function statusOf(view: LookUpView): string {
  if (view.kind === 'empty') return '';
  if (view.kind === 'failed') return '没有载入，检查网络后再试';
  if (view.answers.length) return `找到 ${view.answers.length} 条`;
  return view.isComplete ? '没有找到：换一段文字再试' : '正在查…';
}
