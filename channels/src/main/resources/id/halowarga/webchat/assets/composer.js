// Where the person writes: words, files, places, commands, and the line that they answer.
import { excerpt } from './bubble.js';
import { draw, make, show } from './dom.js';
import { kindOf, smaller } from './photo.js';
import { whereAmI } from './place.js';
import { largestFile, say } from './words.js';

const MOST_FILES = 10;
const NOTICE_STAYS = 8_000;

export class Composer {
  #answered = null;
  #timer = 0;

  /** @param send called with the fields of a message and what its line shows until the server has it */
  constructor(root, send) {
    this.send = send;
    this.form = root.querySelector('.composer');
    this.words = this.form.querySelector('textarea');
    this.files = this.form.querySelector('.files');
    this.menuButton = this.form.querySelector('.menu');
    this.commandList = this.form.querySelector('.commands');
    this.#listen();
  }

  #listen() {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#sendWords();
    });
    this.words.addEventListener('input', () => this.#grow());
    this.words.addEventListener('keydown', (event) => this.#key(event));
    this.words.addEventListener('paste', (event) => {
      if (event.clipboardData.files.length) this.sendFiles([...event.clipboardData.files]);
    });
    this.form.querySelector('.attach').addEventListener('click', () => this.files.click());
    this.files.addEventListener('change', () => {
      this.sendFiles([...this.files.files]);
      this.files.value = '';
    });
    this.form.querySelector('.locate').addEventListener('click', () => this.locate());
    this.form.querySelector('.cancel').addEventListener('click', () => this.answer(null));
    this.menuButton.addEventListener('click', () => this.#menu(this.commandList.hidden));
    this.form.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#escape();
    });
    document.addEventListener('click', (event) => {
      if (!this.commandList.contains(event.target) && !this.menuButton.contains(event.target)) this.#menu(false);
    });
  }

  /** Whether the person is in the middle of something here. */
  get busy() {
    return this.words.value.trim() !== '' || this.#answered !== null;
  }

  #key(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#sendWords();
    }
  }

  #escape() {
    if (!this.commandList.hidden) {
      this.#menu(false);
      this.menuButton.focus();
    } else {
      this.answer(null);
    }
  }

  #grow() {
    this.words.style.height = 'auto';
    this.words.style.height = `${Math.min(this.words.scrollHeight, 160)}px`;
  }

  #sendWords() {
    const text = this.words.value.trim();
    if (text === '') return;
    this.#dispatch({ text }, { text });
    this.words.value = '';
    this.#grow();
    this.words.focus();
  }

  /** Sends what a button or a command stands for. */
  press(option) {
    this.#dispatch({ button: option.payload }, { text: option.label });
  }

  /** Sends a command. */
  command(text) {
    this.#dispatch({ text }, { text });
  }

  async locate() {
    this.notice(say('locating'), true);
    try {
      const location = await whereAmI();
      this.notice('');
      this.#dispatch({ location }, { text: '', pin: location });
    } catch (failure) {
      this.notice(failure.message);
    }
  }

  async sendFiles(chosen) {
    if (chosen.length > MOST_FILES) this.notice(say('tooMany'));
    const album = chosen.length > 1 ? draw() : undefined;
    const caption = chosen.length > 0 ? this.words.value.trim() : '';
    for (const [place, original] of chosen.slice(0, MOST_FILES).entries()) {
      const file = await smaller(original);
      if (file.size > largestFile) {
        this.notice(say('tooLarge'));
        continue;
      }
      this.#sendFile(file, album, place === 0 ? caption : '');
    }
  }

  #sendFile(file, album, caption) {
    const kind = kindOf(file);
    const media = [{ kind: kind.toUpperCase(), fileName: file.name, preview: URL.createObjectURL(file) }];
    this.#dispatch({ file, kind, album, caption: caption || undefined }, { text: caption, media });
    if (caption) {
      this.words.value = '';
      this.#grow();
    }
  }

  #dispatch(fields, shown) {
    const replyTo = this.#answered?.id;
    this.notice('');
    this.answer(null);
    this.send({ id: draw(), replyTo, ...fields }, { ...shown, replyTo });
  }

  /** Answers a line, or no longer. */
  answer(entry) {
    this.#answered = entry;
    const bar = this.form.querySelector('.answering');
    show(bar, entry !== null);
    if (!entry) return;
    bar.querySelector('span').textContent = excerpt(entry.line);
    this.words.focus();
  }

  /** A sentence above the words: an error, or what goes on. */
  notice(sentence, calm = false) {
    const shown = this.form.querySelector('.notice');
    clearTimeout(this.#timer);
    shown.textContent = sentence;
    shown.classList.toggle('calm', calm);
    show(shown, sentence !== '');
    if (sentence && !calm) this.#timer = setTimeout(() => show(shown, false), NOTICE_STAYS);
  }

  #menu(open) {
    show(this.commandList, open);
    this.menuButton.setAttribute('aria-expanded', String(open));
    if (open) this.commandList.querySelector('button')?.focus();
  }

  /** Offers commands: names without the slash, and further entries with what they do. */
  commands(names, further = []) {
    const entries = names.map((name) => ({ label: say(`command${name[0].toUpperCase()}${name.slice(1)}`), hint: `/${name}`, act: () => this.command(`/${name}`) }));
    this.commandList.replaceChildren(...[...entries, ...further].map((entry) => this.#entry(entry)));
  }

  #entry({ label, hint, act }) {
    const run = () => {
      this.#menu(false);
      this.words.focus();
      act();
    };
    return make('li', {}, make('button', { type: 'button', onclick: run }, make('span', {}, label), hint ? make('kbd', {}, hint) : null));
  }
}
