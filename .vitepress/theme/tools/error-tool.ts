import { withBase } from 'vitepress';
import { SEARCH_FOLDER } from '../../../scripts/writers/search/search-model.ts';
import {
  ERROR_ANSWERS_FILE,
  type ErrorAnswer,
  type ErrorAnswers,
} from '../../../scripts/writers/site-files/error-answers-model.ts';
import { fetchFile } from '../fetch-file.ts';
import { startWorker } from '../search/search-client.ts';
import { answerView } from './error-answer-view.ts';
import { answersFor } from './error-answers-for.ts';

/** Starts the look-up of errors: what is typed or pasted finds codes by their names, and messages by the site's search. */
export function startErrorTool(tool: HTMLElement): void {
  const input = tool.querySelector('textarea');
  const output = tool.querySelector('output');
  const list = tool.querySelector('ul');
  if (!input || !output || !list) return;
  const data = fetchFile<ErrorAnswers>(ERROR_ANSWERS_FILE);
  const show = (answers: readonly ErrorAnswer[], isComplete: boolean): void => {
    list.replaceChildren(...answers.map(answerView));
    output.textContent = answers.length
      ? `找到 ${answers.length} 条`
      : isComplete
        ? '没有找到：换一段文字再试'
        : '正在查…';
  };
  const fail = (): void => {
    output.textContent = '没有载入，检查网络后再试';
  };
  const ask = startWorker(new URL(withBase(`/${SEARCH_FOLDER}/`), location.href).href, {
    onResponse: ({ query }, { results }, isComplete) => {
      data
        .then((all) =>
          show(
            answersFor(
              all,
              query,
              results.map(({ url }) => url),
            ),
            isComplete,
          ),
        )
        .catch(fail);
    },
    failed: fail,
  });
  const update = (): void => {
    const query = input.value.trim();
    if (query) ask({ query, kind: 'error' });
    else {
      list.replaceChildren();
      output.textContent = '';
    }
  };
  input.addEventListener('input', update);
  update();
}
