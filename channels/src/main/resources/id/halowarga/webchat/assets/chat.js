// A window with a chat in it: its lines, what is on its way, and where the person writes.
import { Chat } from './api.js';
import { Composer } from './composer.js';
import { show } from './dom.js';
import { Log } from './log.js';
import { Outbox } from './outbox.js';
import { say } from './words.js';

export class ChatWindow {
  /**
   * @param root   the window's element
   * @param base   path of the chat on the server
   * @param onNews called with the number of new lines of the other side
   */
  constructor(root, base, onNews) {
    this.root = root;
    this.onNews = onNews;
    this.chat = new Chat(base);
    this.composer = new Composer(root, (message, shown) => this.#send(message, shown));
    this.log = new Log(root.querySelector('.scroll'), root.querySelector('.log'), {
      address: (sha256) => this.chat.fileAddress(sha256),
      locate: () => this.composer.locate(),
      press: (option) => this.composer.press(option),
      reply: (entry) => this.composer.answer(entry),
    });
    this.older = root.querySelector('.older');
    this.newest = root.querySelector('.newest');
    this.#openOutbox();
    this.#listen();
  }

  #openOutbox() {
    const window = this.chat.base;
    this.outbox = new Outbox(this.chat, `halo:${window}`, (id, state, more) => {
      if (this.chat.base === window) this.#progress(id, state, more);
    });
  }

  #listen() {
    this.older.addEventListener('click', () => this.#readOlder());
    this.newest.addEventListener('click', () => this.log.toEnd());
    this.log.scroll.addEventListener('scroll', () => {
      if (this.log.atEnd()) show(this.newest, false);
    });
  }

  #send(message, shown) {
    const line = { clientId: message.id, at: new Date().toISOString(), media: [], bold: [], ...shown };
    this.log.add([{ sequence: Infinity, line }]);
    this.log.toEnd();
    this.#welcome();
    const kept = { ...shown, media: undefined };
    this.outbox.add({ ...message, shown: { ...kept, at: line.at } });
  }

  #progress(id, state, more) {
    this.log.state(id, state, typeof more === 'string' ? more : '');
    if (state === 'failed' && more) this.composer.notice(more);
  }

  /** Reads the end of the chat, and shows again what still waits to be sent. */
  async open() {
    const log = this.log.list;
    log.setAttribute('aria-busy', 'true');
    const base = this.chat.base;
    // Without an answer the page shows what waits, and catches up when the stream of events opens.
    const stretch = await this.chat.history().catch(() => ({ lines: [], older: false }));
    if (base !== this.chat.base) return;
    show(this.older, stretch.older);
    this.log.add(stretch.lines);
    const unsent = this.outbox.waiting.map(({ id, shown }) => ({ sequence: Infinity, line: { clientId: id, media: [], bold: [], ...shown } }));
    this.log.add(unsent);
    this.log.toEnd();
    this.#welcome();
    log.setAttribute('aria-busy', 'false');
    this.outbox.flush();
  }

  /** Reads what is new. */
  async catchUp() {
    const base = this.chat.base;
    const stretch = await this.chat.history({ after: this.log.last });
    if (base !== this.chat.base) return;
    if (stretch.anew) this.log.clear();
    this.receive(stretch.lines);
  }

  /** Adds lines that came. */
  receive(entries) {
    const atEnd = this.log.atEnd();
    const news = this.log.add(entries);
    this.#welcome();
    if (news === 0) return;
    show(this.newest, !atEnd);
    this.onNews(news);
  }

  async #readOlder() {
    const stretch = await this.chat.history({ before: this.log.first });
    show(this.older, stretch.older);
    this.log.add(stretch.lines, true);
  }

  #welcome() {
    const empty = this.log.size === 0;
    const waiting = this.root.querySelector(this.root.dataset.kind === 'staff' ? '.idle' : '.welcome');
    show(waiting, empty);
    this.root.classList.toggle('empty', empty);
  }

  /** Shows another chat in the same window. */
  async turnTo(base) {
    this.chat.base = base;
    this.log.clear();
    this.composer.answer(null);
    this.composer.notice('');
    this.chat = new Chat(base);
    this.#openOutbox();
    await this.open();
  }

  /** Names the window for those who cannot see it. */
  name(title, log) {
    this.root.setAttribute('aria-label', title);
    this.log.scroll.setAttribute('aria-label', log);
    this.log.list.setAttribute('aria-label', log);
    this.root.querySelector('h2').textContent = title;
  }

  /** What the state of the connection is called. */
  static connection(state) {
    return say(state);
  }
}
