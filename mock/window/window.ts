import type { ClockRow, EntityRow, Notice, RequestEntry } from '../src/control/control-model.ts';
import { send } from './control-client.ts';
import { byId } from './elements.ts';
import { entityView } from './entity-view.ts';
import { noticeView } from './notice-view.ts';
import { requestView } from './request-view.ts';

/** Requests that stay on the page. */
const MAX_REQUESTS = 500;

const requests = byId('requests');
const entities = byId('entities');
const notices = byId('notices');
const filter = byId('filter');

/** Eight hours ahead of UTC. */
const BEIJING_OFFSET_MS = 8 * 3600 * 1000;

/** Shows the numbers of rows; of requests those that the filter lets through. */
function count(): void {
  const wanted = filter instanceof HTMLInputElement ? filter.value.trim().toLowerCase() : '';
  let shown = 0;
  for (const row of requests.children) {
    const isShown = row instanceof HTMLElement && (row.dataset.text ?? '').includes(wanted);
    row.toggleAttribute('hidden', !isShown);
    if (isShown) shown += 1;
  }
  byId('requests-count').textContent = String(shown);
  byId('entities-count').textContent = String(entities.children.length);
  byId('notices-count').textContent = String(notices.children.length);
}

function addRequest(request: RequestEntry): void {
  requests.prepend(requestView(request));
  while (requests.children.length > MAX_REQUESTS) requests.lastElementChild?.remove();
  count();
}

/** Puts a row in the place of the one with its key, or first. Focus and what is open stay. */
function put(list: HTMLElement, key: string, makeRow: (before: Element | undefined) => HTMLElement): void {
  const before = [...list.children].find((row) => row instanceof HTMLElement && row.dataset.key === key);
  const label = before?.contains(document.activeElement)
    ? document.activeElement?.getAttribute('aria-label')
    : undefined;
  const row = makeRow(before);
  if (before) before.replaceWith(row);
  else list.prepend(row);
  if (label) row.querySelector<HTMLElement>(`[aria-label="${CSS.escape(label)}"]`)?.focus();
  count();
}

const putEntity = (entity: EntityRow): void =>
  put(entities, `${entity.kind} ${entity.number}`, () => entityView(entity));

const putNotice = (notice: Notice): void =>
  put(notices, notice.id, (before) => noticeView(notice, before instanceof HTMLDetailsElement && before.open));

/** The clock as it was last told, and when that was; between messages the page counts by itself. */
let clock = { now: 0, held: true, readAt: 0 };

function showClock({ now, held }: ClockRow): void {
  clock = { now: Date.parse(now), held, readAt: performance.now() };
  const button = document.querySelector('[data-clock]');
  if (button) button.textContent = held ? '继续' : '停住';
  tick();
}

/** Shows the time of the clock, in Beijing as the service writes it. */
function tick(): void {
  const passed = clock.held ? 0 : performance.now() - clock.readAt;
  const time = new Date(clock.now + passed + BEIJING_OFFSET_MS);
  if (clock.now) byId('now').textContent = time.toISOString().replace('T', ' ').slice(0, 19);
}

/** Reads everything anew: at the start, after a reset, and after the connection was lost. */
async function load(): Promise<void> {
  const [oldRequests, oldEntities, oldNotices, oldClock] = await Promise.all([
    send<RequestEntry[]>('GET', 'requests'),
    send<EntityRow[]>('GET', 'entities'),
    send<Notice[]>('GET', 'notices'),
    send<ClockRow>('GET', 'clock'),
  ]);
  for (const list of [requests, entities, notices]) list.replaceChildren();
  for (const request of [...(oldRequests ?? [])].reverse()) addRequest(request);
  for (const entity of [...(oldEntities ?? [])].reverse()) putEntity(entity);
  for (const notice of [...(oldNotices ?? [])].reverse()) putNotice(notice);
  if (oldClock) showClock(oldClock);
  count();
}

function listen(): void {
  const events = new EventSource('events');
  const on = <Data>(type: string, use: (data: Data) => void): void =>
    events.addEventListener(type, (event) => use(JSON.parse(event.data) as Data)); // as control-model.ts has it
  on<{ request: RequestEntry }>('request', ({ request }) => addRequest(request));
  on<{ entity: EntityRow }>('entity', ({ entity }) => putEntity(entity));
  on<{ notice: Notice }>('notice', ({ notice }) => putNotice(notice));
  on<{ clock: ClockRow }>('clock', ({ clock }) => showClock(clock));
  on('reset', () => void load());
  events.addEventListener('open', () => {
    byId('connection').textContent = '已连接';
    void load();
  });
  events.addEventListener('error', () => {
    byId('connection').textContent = '连接断了，正在重连…';
  });
}

filter.addEventListener('input', count);
byId('reset').addEventListener('click', () => void send('POST', 'reset'));
byId('failure').addEventListener('submit', (event) => {
  event.preventDefault();
  if (!(event.target instanceof HTMLFormElement)) return;
  const form = event.target;
  void send('POST', 'failures', { code: String(new FormData(form).get('code')) }).then(() => form.reset());
});
for (const button of document.querySelectorAll<HTMLElement>('[data-advance]'))
  button.addEventListener('click', () => moveClock('POST', 'clock/advance', { duration: button.dataset.advance }));
document
  .querySelector('[data-clock]')
  ?.addEventListener('click', () => moveClock('PUT', 'clock', { held: !clock.held }));
setInterval(tick, 1000);
listen();

function moveClock(method: 'POST' | 'PUT', path: string, body: object): void {
  void send<ClockRow>(method, path, body).then((moved) => moved && showClock(moved));
}
