// Words with bold stretches and links, as nodes.
import { make } from './dom.js';

const LINK = /\bhttps?:\/\/[^\s<>"']+|\btel:\+?[0-9-]{3,20}|(?<![\w.:/+-])112(?![\w:/-]|[.,]\d)/g;
const EMERGENCY = /darurat|emergency/i;
const TRAILING = /[.,;:!?)\]}»”’]+$/;

function link(address, label) {
  return make('a', { href: address, target: '_blank', rel: 'noopener noreferrer nofollow' }, label);
}

function addressOf(match, calls) {
  if (match === '112') return calls ? 'tel:112' : null;
  try {
    const address = new URL(match);
    return ['http:', 'https:', 'tel:'].includes(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}

function linked(text, calls) {
  const nodes = [];
  let end = 0;
  for (const found of text.matchAll(LINK)) {
    const match = found[0].replace(TRAILING, '');
    const address = addressOf(match, calls);
    if (!address) continue;
    nodes.push(text.slice(end, found.index), link(address, match.replace(/^tel:/, '')));
    end = found.index + match.length;
  }
  nodes.push(text.slice(end));
  return nodes;
}

/** The nodes for a text; where the bot speaks of an emergency, 112 can be called with a tap. */
export function richText(text, bold, fromBot) {
  const calls = fromBot && EMERGENCY.test(text);
  const nodes = [];
  let end = 0;
  for (const { start, length } of bold ?? []) {
    nodes.push(...linked(text.slice(end, start), calls));
    nodes.push(make('strong', {}, ...linked(text.slice(start, start + length), calls)));
    end = start + length;
  }
  nodes.push(...linked(text.slice(end), calls));
  return nodes;
}
