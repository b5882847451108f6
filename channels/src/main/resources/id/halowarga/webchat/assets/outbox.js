// Messages on their way to the server, in order, repeated until it has them. Words survive a reload of the page.
import { NotNow } from './api.js';

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 20_000;

export class Outbox {
  #queue;
  #busy = false;
  #pause = FIRST_PAUSE;
  #timer = 0;

  /**
   * @param chat   where the messages go
   * @param store  key in the browser's store
   * @param report called with a message's identifier, its state (sending, waiting, sent, failed) and a sentence or receipt
   */
  constructor(chat, store, report) {
    this.chat = chat;
    this.store = store;
    this.report = report;
    this.#queue = this.#load();
    addEventListener('online', () => this.flush());
    addEventListener('beforeunload', (event) => {
      if (this.#queue.some((message) => message.file)) event.preventDefault();
    });
  }

  /** Messages that wait. */
  get waiting() {
    return [...this.#queue];
  }

  /** Adds a message at the end. */
  add(message) {
    this.#queue.push(message);
    this.#save();
    this.flush();
  }

  /** Sends what waits. */
  async flush() {
    clearTimeout(this.#timer);
    if (this.#busy) return;
    this.#busy = true;
    try {
      while (this.#queue.length > 0) await this.#sendFirst();
    } catch (failure) {
      if (!(failure instanceof NotNow)) throw failure;
      this.#later(failure.seconds * 1_000);
    } finally {
      this.#busy = false;
    }
  }

  async #sendFirst() {
    const message = this.#queue[0];
    this.report(message.id, 'sending');
    try {
      const { shown, ...posted } = message;
      const receipt = await this.chat.post(posted);
      this.report(message.id, 'sent', receipt);
    } catch (failure) {
      if (failure instanceof NotNow) throw failure;
      this.report(message.id, 'failed', failure.message);
    }
    this.#queue.shift();
    this.#save();
    this.#pause = FIRST_PAUSE;
  }

  #later(wanted) {
    for (const message of this.#queue) this.report(message.id, 'waiting');
    this.#timer = setTimeout(() => this.flush(), Math.max(wanted, this.#pause));
    this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE);
  }

  /** Forgets everything. */
  clear() {
    this.#queue = [];
    this.#save();
  }

  #load() {
    try {
      return JSON.parse(localStorage.getItem(this.store) ?? '[]');
    } catch {
      return [];
    }
  }

  #save() {
    try {
      localStorage.setItem(this.store, JSON.stringify(this.#queue.filter((message) => !message.file)));
    } catch {
      // Without a store the queue lives as long as the page.
    }
  }
}
