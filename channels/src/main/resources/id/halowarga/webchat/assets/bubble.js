// One line of a chat as an element.
import { make } from './dom.js';
import { richText } from './richtext.js';
import { language, say } from './words.js';

const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
const calendar = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** The day of a time, in words. */
export function dayOf(at) {
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000);
  if (days === 0) return say('today');
  return days === 1 ? say('yesterday') : calendar.format(new Date(at));
}

/** A few words that stand for a line. */
export function excerpt(line) {
  const words = line.text || (line.pin ? say('place') : '') || (line.media?.length ? say(line.media[0].kind === 'PHOTO' ? 'photo' : 'file') : '');
  return words.length > 90 ? `${words.slice(0, 88)}…` : words;
}

function attachment(media, address) {
  const source = media.preview ?? address(media.sha256);
  const name = media.fileName || say('file');
  if (media.kind === 'PHOTO') {
    const picture = make('img', { src: source, alt: say('photo'), loading: 'lazy', decoding: 'async' });
    return make('a', { class: 'picture', href: source, target: '_blank', rel: 'noopener' }, picture);
  }
  if (media.kind === 'VIDEO') return make('video', { src: source, controls: true, preload: 'metadata', 'aria-label': name });
  if (media.kind === 'VOICE' || media.kind === 'AUDIO') return make('audio', { src: source, controls: true, preload: 'metadata', 'aria-label': name });
  return make('a', { class: 'file', href: source, download: name }, name);
}

function place(pin) {
  const point = `${pin.latitude.toFixed(5)}, ${pin.longitude.toFixed(5)}`;
  const map = `https://www.openstreetmap.org/?mlat=${pin.latitude}&mlon=${pin.longitude}#map=17/${pin.latitude}/${pin.longitude}`;
  const link = make('a', { href: map, target: '_blank', rel: 'noopener noreferrer' }, say('onMap'));
  return make('div', { class: 'place' }, make('strong', {}, say('place')), make('span', {}, point), link);
}

function options(line, actions) {
  const { options: buttons, requestsLocation } = line.prompt ?? {};
  if (!buttons?.length && !requestsLocation) return null;
  const group = make('div', { class: 'options', role: 'group' });
  if (requestsLocation) {
    group.append(make('button', { type: 'button', class: 'option where', onclick: () => actions.locate() }, say('sendLocation')));
  }
  for (const option of buttons ?? []) {
    const button = make('button', { type: 'button', class: 'option', onclick: () => actions.press(option) }, option.label);
    button.dataset.payload = option.payload;
    group.append(button);
  }
  return group;
}

function quote(entry, actions) {
  if (!entry.line.replyTo) return null;
  const answered = actions.find(entry.line.replyTo);
  if (!answered) return null;
  return make('button', { type: 'button', class: 'quote', onclick: () => actions.reveal(entry.line.replyTo) }, excerpt(answered));
}

/** The element of a line: the words, files and place in a bubble, the buttons under it. */
export function bubble(entry, actions) {
  const { line } = entry;
  const mine = Boolean(line.clientId);
  const content = make('div', { class: 'bubble' }, quote(entry, actions));
  for (const media of line.media ?? []) content.append(attachment(media, actions.address));
  if (line.pin) content.append(place(line.pin));
  if (line.text) content.append(make('p', { class: 'text', dir: 'auto' }, ...richText(line.text, line.bold, !mine)));
  const foot = make('p', { class: 'foot' }, make('time', { dateTime: line.at }, clock.format(new Date(line.at))));
  if (mine) foot.append(make('span', { class: 'state' }));
  else foot.append(make('button', { type: 'button', class: 'reply', onclick: () => actions.reply(entry) }, say('reply')));
  content.append(foot);
  const speaker = make('span', { class: 'unseen' }, say(mine ? 'you' : 'bot'));
  const element = make('li', { class: mine ? 'line mine' : 'line' }, speaker, content, options(line, actions));
  element.dataset.id = entry.id;
  return element;
}
