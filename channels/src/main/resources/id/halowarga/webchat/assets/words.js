// The page's words, filled in by the server in the visitor's language.
const words = document.getElementById('words').dataset;

/** The words for a key, with an argument in the place of %s. */
export function say(key, argument = '') {
  return (words[key] ?? '').replace('%s', () => String(argument));
}

/** The largest file that the server takes, bytes. */
export const largestFile = Number(words.maxBytes);

/** The page's language. */
export const language = document.documentElement.lang;
