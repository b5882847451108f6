// The server, as the page sees it: one chat below a path.

/** The server refused for good: its sentence is for the person. */
export class Refused extends Error {}

/** Not now: worth another try after some seconds. */
export class NotNow extends Error {
  constructor(seconds) {
    super('not now');
    this.seconds = seconds;
  }
}

const PATIENCE = 30_000;
const OWN_PAGE = { 'X-Halo-Warga': '1' };

async function call(path, options = {}) {
  let response;
  try {
    const limit = options.body instanceof FormData ? 4 * PATIENCE : PATIENCE;
    response = await fetch(path, { ...options, credentials: 'same-origin', signal: AbortSignal.timeout(limit) });
  } catch {
    throw new NotNow(0);
  }
  if (response.ok) return response.status === 204 ? null : response.json();
  if (response.status === 429 || response.status >= 500) throw new NotNow(Number(response.headers.get('Retry-After')) || 0);
  const answer = await response.json().catch(() => ({}));
  throw Object.assign(new Refused(answer.error ?? ''), { status: response.status });
}

/** One chat. */
export class Chat {
  constructor(base) {
    this.base = base;
  }

  /** Lines after or before a place, or the last ones. */
  history(query = {}) {
    return call(`${this.base}/history?${new URLSearchParams(query)}`);
  }

  /** Posts a message; the same identifier may be posted again. */
  async post(message) {
    try {
      return await this.#post(message);
    } catch (failure) {
      if (failure.status !== 401) throw failure;
      // The cookie is gone: reading the history brings a new one.
      await this.history();
      return this.#post(message);
    }
  }

  #post({ file, ...fields }) {
    if (!file) {
      const headers = { ...OWN_PAGE, 'Content-Type': 'application/json' };
      return call(`${this.base}/messages`, { method: 'POST', headers, body: JSON.stringify(fields) });
    }
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.append(name, value);
    form.append('file', file, file.name);
    return call(`${this.base}/media`, { method: 'POST', headers: OWN_PAGE, body: form });
  }

  /** Where a file of the chat is. */
  fileAddress(sha256) {
    return `${this.base}/media/${encodeURIComponent(sha256)}`;
  }
}

/** Ends the visitor's session. */
export function forgetSession() {
  return call('/webchat/session', { method: 'DELETE', headers: OWN_PAGE });
}

/** The desks of the demonstration. */
export function units() {
  return call('/webchat/demonstration/units');
}
