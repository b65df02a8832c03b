// The server, as the page sees it. Every failure becomes a Trouble with words for the coder.

/** Something the server refused or could not do. */
export class Trouble extends Error {
  /**
   * @param {string} words for the coder
   * @param {number} status HTTP status; 0 where no answer came
   * @param {number} retryAfter seconds after which another try may succeed; 0 where none will
   */
  constructor(words, status, retryAfter = 0) {
    super(words);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

let key = '';

/** The API key of this window, where the server asks for one; it is kept nowhere else. */
export function useKey(value) {
  key = value;
}

const MEANINGS = {
  401: 'The server asks for an API key.',
  403: 'The server does not accept this API key.',
  413: 'The note is larger than the server accepts. Split it by encounter.',
  429: 'The server asks to slow down.',
  503: 'The server is busy or stopping.',
};

async function troubleOf(answer) {
  let detail = '';
  try {
    const problem = await answer.json();
    detail = String(problem.detail ?? problem.title ?? '');
  } catch {
    // No problem details in the answer: the status speaks for itself.
  }
  const meaning = MEANINGS[answer.status] ?? (detail ? '' : `The server answered with status ${answer.status}.`);
  const wait = Number(answer.headers.get('Retry-After'));
  const again = answer.status === 503 || answer.status === 429 ? Math.max(1, wait || 2) : 0;
  const words = detail ? detail.charAt(0).toUpperCase() + detail.slice(1) : '';
  const trouble = new Trouble([meaning, words].filter(Boolean).join(' '), answer.status, again);
  return trouble;
}

async function ask(path, options = {}) {
  const headers = { ...options.headers };
  if (key) {
    headers['X-API-Key'] = key;
  }
  let answer;
  try {
    answer = await fetch(path, { ...options, headers, credentials: 'same-origin', referrerPolicy: 'no-referrer' });
  } catch (failure) {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    throw new Trouble('The server does not answer. Is it still running?', 0, 2);
  }
  if (!answer.ok) {
    throw await troubleOf(answer);
  }
  return answer;
}

/**
 * Codes a note.
 *
 * @param {{text: string, setting: string, date: string, sex: string, age: string}} note empty strings for what is not known
 * @param {AbortSignal} signal drops the request
 */
export async function suggest(note, signal) {
  const body = { text: note.text, setting: note.setting };
  if (note.date) {
    body.date = note.date;
  }
  if (note.sex) {
    body.sex = note.sex;
  }
  if (note.age !== '') {
    body.age = Number(note.age);
  }
  const answer = await ask('/api/v1/suggestions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(body),
    cache: 'no-store',
    signal,
  });
  return answer.json();
}

function dated(path, date) {
  return date ? `${path}${path.includes('?') ? '&' : '?'}date=${encodeURIComponent(date)}` : path;
}

/** Codes by number or words: [{code, title, billable}]. */
export async function find(words, date, signal) {
  return (await ask(dated(`/api/v1/codes?q=${encodeURIComponent(words)}&limit=40`, date), { signal })).json();
}

/** One code with its headings, ladder, notes, index lines and the codes below it. */
export async function code(name, date) {
  return (await ask(dated(`/api/v1/codes/${encodeURIComponent(name)}`, date))).json();
}

/** The page of an article, as a document that runs nothing. */
export async function article(path) {
  const answer = await ask(path, { headers: { Accept: 'text/html' } });
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** The whole classification down to categories: [{heading, blocks: [{heading, categories: [{code, title}]}]}]; a heading has range and title. */
export async function chapters(date) {
  return (await ask(dated('/api/v1/chapters', date))).json();
}
