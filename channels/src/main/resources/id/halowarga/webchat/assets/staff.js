// The handlers' window of the demonstration: every desk of the city, one at a time.
import { units } from './api.js';
import { ChatWindow } from './chat.js';
import { make, show } from './dom.js';
import { follow } from './stream.js';
import { say } from './words.js';

const BASE = '/webchat/demonstration';
const SEEN = 'halo:seen';
const OPERATOR_COMMANDS = ['antrian', 'bantuan'];
const ADMIN_COMMANDS = ['tiket', 'bantuan'];
const NARROW = matchMedia('(max-width: 899px)');

/** The tabs that a phone shows in the place of two windows; gives the way to mark a window that has news. */
export function tabs() {
  const bar = document.getElementById('tabs');
  const windows = document.getElementById('windows');
  const news = { citizen: 0, staff: 0 };
  document.body.classList.add('two');
  show(bar, true);

  const draw = () => {
    for (const button of bar.children) {
      const name = button.dataset.window;
      const here = windows.dataset.shown === name;
      if (here) news[name] = 0;
      button.setAttribute('aria-pressed', String(here));
      const badge = button.querySelector('.badge');
      badge.textContent = news[name] || '';
      show(badge, news[name] > 0);
    }
  };
  bar.addEventListener('click', (event) => {
    windows.dataset.shown = event.target.closest('button')?.dataset.window ?? windows.dataset.shown;
    draw();
    const scroll = windows.querySelector(`[data-kind="${windows.dataset.shown}"] .scroll`);
    if (scroll) scroll.scrollTop = scroll.scrollHeight;
  });
  draw();
  return (name, count) => {
    if (NARROW.matches && windows.dataset.shown !== name) news[name] += count;
    draw();
  };
}

function seen() {
  try {
    return JSON.parse(localStorage.getItem(SEEN) ?? '{}');
  } catch {
    return {};
  }
}

class Staff {
  #seen = seen();
  #units = new Map();
  #turning = Promise.resolve();

  constructor(root, onNews) {
    this.select = root.querySelector('select');
    this.onNews = onNews;
    this.window = new ChatWindow(root, `${BASE}/operator`, onNews);
    this.window.name(say('staff'), say('staffLog'));
    root.querySelector('.idle p').textContent = say('idle');
    show(root.querySelector('.desk'), true);
    this.select.addEventListener('change', () => this.turnTo(this.select.value));
  }

  async open() {
    await this.#read();
    const newest = [...this.#units.values()].filter((unit) => unit.latest > 0).sort((a, b) => this.#unread(b) - this.#unread(a))[0];
    await this.turnTo(newest?.unit ?? 'operator');
    follow(() => `${BASE}/events`, { desk: ({ unit }) => this.#news(unit) }, (state) => state === 'connected' && this.#missed(), () => this.#catchUp());
  }

  async #read() {
    for (const unit of await units()) this.#units.set(unit.unit, unit);
    this.#list();
  }

  async #catchUp() {
    await this.#read();
    await this.window.catchUp();
    this.#look();
  }

  /** The stream stands: what came after the last look and before it is looked up. */
  async #missed() {
    const known = new Map([...this.#units].map(([name, unit]) => [name, unit.latest]));
    await this.#read().catch(() => undefined);
    for (const [name, unit] of this.#units) {
      if (unit.latest > (known.get(name) ?? 0)) await this.#news(name);
    }
  }

  /** A desk has news: turn to it, unless the visitor is writing at another. */
  async #news(unit) {
    if (unit === this.here) {
      await this.window.catchUp().catch(() => undefined);
      this.#look();
      return;
    }
    await this.#read().catch(() => undefined);
    if (this.#unread(this.#units.get(unit) ?? { latest: 0 }) === 0) return;
    this.onNews(1);
    if (!this.window.composer.busy) await this.turnTo(unit);
  }

  /** Sits down at a desk. */
  turnTo(unit) {
    this.#turning = this.#turning.then(() => this.#turn(unit)).catch(() => undefined);
    return this.#turning;
  }

  async #turn(unit) {
    this.here = unit;
    this.select.value = unit;
    this.window.composer.commands(unit === 'operator' ? OPERATOR_COMMANDS : ADMIN_COMMANDS);
    await this.window.turnTo(`${BASE}/${unit}`);
    this.#look();
  }

  #look() {
    this.#seen[this.here] = this.window.log.last;
    try {
      localStorage.setItem(SEEN, JSON.stringify(this.#seen));
    } catch {
      // Without a store the counts last as long as the page.
    }
    const unit = this.#units.get(this.here);
    if (unit) unit.latest = Math.max(unit.latest, this.window.log.last);
    this.#list();
  }

  #unread(unit) {
    return Math.max(0, unit.latest - (this.#seen[unit.unit] ?? 0));
  }

  #list() {
    for (const unit of this.#units.values()) {
      const option = this.select.querySelector(`option[value="${unit.unit}"]`) ?? this.select.appendChild(make('option', { value: unit.unit }));
      const unread = unit.unit === this.here ? 0 : this.#unread(unit);
      option.textContent = unread > 0 ? `● ${unit.label} – ${say('unread', unread)}` : unit.label;
    }
  }
}

/** Opens the handlers' window. */
export function openStaff(root, onNews) {
  show(root.querySelector('.head'), true);
  document.querySelector('[data-kind="citizen"] .head').hidden = false;
  return new Staff(root, onNews).open();
}
