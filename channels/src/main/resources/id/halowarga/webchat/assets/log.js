// The lines of a chat, in order, with the days between them and the buttons that still work.
import { bubble, dayOf } from './bubble.js';
import { make } from './dom.js';
import { say } from './words.js';

const AT_THE_END = 120;

export class Log {
  #entries = new Map();
  #following = true;

  constructor(scroll, list, actions) {
    this.scroll = scroll;
    this.list = list;
    this.actions = { ...actions, find: (id) => this.#entries.get(id)?.line, reveal: (id) => this.#reveal(id) };
    this.#follow();
  }

  /** Whoever looks at the end goes on to see it when a picture has loaded or the field below has grown. */
  #follow() {
    this.scroll.addEventListener('scroll', () => {
      this.#following = this.atEnd();
    });
    const observer = new ResizeObserver(() => {
      if (this.#following) this.toEnd();
    });
    observer.observe(this.list);
    observer.observe(this.scroll);
  }

  get size() {
    return this.#entries.size;
  }

  /** The place of the last line that the server knows. */
  get last() {
    return Math.max(0, ...[...this.#entries.values()].map((entry) => entry.sequence).filter(Number.isFinite));
  }

  /** The place of the first line. */
  get first() {
    return Math.min(...[...this.#entries.values()].map((entry) => entry.sequence));
  }

  /** Adds lines, or renews those that are there; returns how many are new and not the person's own. */
  add(entries, keepPlace = false) {
    const atEnd = this.#following;
    const height = this.scroll.scrollHeight;
    const news = entries.filter((entry) => this.#put(entry)).length;
    this.#arrange();
    if (keepPlace) this.scroll.scrollTop += this.scroll.scrollHeight - height;
    else if (atEnd) this.toEnd();
    return news;
  }

  #put(received) {
    const entry = { ...received, id: received.line.clientId ?? `m${received.sequence}` };
    const known = this.#entries.get(entry.id);
    if (known && Number.isFinite(known.sequence)) return false;
    const element = bubble(entry, this.actions);
    known?.element.remove();
    this.#entries.set(entry.id, { ...entry, element });
    const after = [...this.list.querySelectorAll('.line')].find((line) => this.#entries.get(line.dataset.id)?.sequence > entry.sequence);
    this.list.insertBefore(element, after ?? null);
    if (entry.line.clientId) this.state(entry.id, Number.isFinite(entry.sequence) ? 'sent' : 'sending');
    return !known && !entry.line.clientId;
  }

  /** Shows how far a message of the person has got. */
  state(id, state, sentence = '') {
    const entry = this.#entries.get(id);
    if (!entry) return;
    entry.element.dataset.state = state;
    const shown = entry.element.querySelector('.state');
    if (shown) shown.textContent = state === 'failed' && sentence ? sentence : say(state);
  }

  #arrange() {
    this.#markDays();
    this.#spend();
  }

  #markDays() {
    this.list.querySelectorAll('.day').forEach((day) => day.remove());
    let before = '';
    for (const element of this.list.querySelectorAll('.line')) {
      const day = dayOf(this.#entries.get(element.dataset.id).line.at);
      if (day !== before) element.before(make('li', { class: 'day' }, make('span', {}, day)));
      before = day;
    }
  }

  /** Buttons of the dialogue work until the person has said something or was asked something else; a ticket's go on. */
  #spend() {
    let answer = '';
    let open = true;
    for (const element of [...this.list.querySelectorAll('.line')].reverse()) {
      const { line } = this.#entries.get(element.dataset.id);
      if (line.clientId) {
        open = false;
        answer = line.text;
        continue;
      }
      if (!line.prompt) continue;
      this.#spendLine(element, line.prompt, open, answer);
      if (!line.prompt.lasting && line.prompt.options?.length) open = false;
      answer = '';
    }
  }

  #spendLine(element, prompt, open, answer) {
    const spent = !open && !prompt.lasting;
    element.classList.toggle('spent', spent);
    for (const button of element.querySelectorAll('.option')) {
      const chosen = spent && answer !== '' && button.textContent === answer;
      button.disabled = spent;
      button.classList.toggle('chosen', chosen);
      if (chosen) button.setAttribute('aria-label', `${button.textContent} (${say('chosen')})`);
    }
  }

  #reveal(id) {
    const element = this.#entries.get(id)?.element;
    if (!element) return;
    element.scrollIntoView({ block: 'center' });
    element.classList.add('revealed');
    setTimeout(() => element.classList.remove('revealed'), 1_600);
  }

  /** Whether the end is in sight. */
  atEnd() {
    return this.scroll.scrollHeight - this.scroll.scrollTop - this.scroll.clientHeight < AT_THE_END;
  }

  /** Scrolls to the end. */
  toEnd() {
    this.#following = true;
    this.scroll.scrollTop = this.scroll.scrollHeight;
  }

  /** Forgets the lines. */
  clear() {
    this.#entries.clear();
    this.list.replaceChildren();
  }
}
