import { lang } from './i18n.js';

/** Where the starter serves the duty office, if nobody says otherwise. */
const BASE = '/duty';
let head = 0;

/** The address of something of the duty office. */
export const address = path => `${BASE}/${path}`;

/** Where the book ended when it was last read. */
export const bookEnd = () => head;

/** What the server said no with: status, and the problem document if it sent one. */
export class Problem extends Error {
  constructor(status, body) {
    super(body?.detail || body?.title || `HTTP ${status}`);
    this.status = status;
    this.refusals = body?.refusals ?? [];
    this.violations = body?.violations ?? [];
  }
}

/** No answer at all: the server is away, or the line is. */
export class LostConnection extends Error {}

const cookie = name => document.cookie.split('; ').find(one => one.startsWith(`${name}=`))?.slice(name.length + 1);

async function ask(url, options = {}) {
  const headers = { 'Accept-Language': lang(), 'X-XSRF-TOKEN': cookie('XSRF-TOKEN') ?? '', ...options.headers };
  let response;
  try {
    response = await fetch(url, { ...options, headers, credentials: 'same-origin' });
  } catch (unreachable) {
    throw new LostConnection(unreachable.message);
  }
  const body = response.headers.get('Content-Type')?.includes('json') ? await response.json() : null;
  if (!response.ok) {
    throw new Problem(response.status, body);
  }
  head = Math.max(head, parseInt((response.headers.get('ETag') ?? '').replace(/\D*(\d+).*/, '$1'), 10) || 0);
  return body;
}

/** What the host knows of the office and of who is signed in. */
export const office = () => ask('office');

/** Something the host adds of its own. */
export const fromHost = path => ask(path);

/** Something of the duty office. */
export const read = path => ask(address(path));

/** The same, or null where there is no such thing. */
export const readIfThere = path => read(path).catch(problem => {
  if (problem.status === 404) {
    return null;
  }
  throw problem;
});

/** Asks what needs a body and writes nothing. */
export const inquire = (path, body) => send(path, body, {});

const send = (path, body, headers) =>
  ask(address(path), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/**
 * Submits a command. Its key is kept until the server has answered, across reloads too: sent again after a lost
 * connection it is the same command, and is written once.
 */
export async function submit(path, body) {
  const slot = `pending:${path}:${JSON.stringify(body)}`;
  const key = localStorage.getItem(slot) ?? newKey();
  localStorage.setItem(slot, key);
  try {
    const written = await send(path, body, { 'Idempotency-Key': key });
    localStorage.removeItem(slot);
    return written;
  } catch (problem) {
    if (problem.status < 500 && problem.status !== 401 && problem.status !== 429) {
      localStorage.removeItem(slot);
    }
    throw problem;
  }
}

const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');

/** Signs in; false if name or password are wrong. */
export async function signIn(username, password) {
  await ask('index.html');
  try {
    await ask('login', { method: 'POST', body: new URLSearchParams({ username, password }) });
    return true;
  } catch (problem) {
    if (problem.status === 403) {
      return false;
    }
    throw problem;
  }
}

/** Signs out. */
export const signOut = () => ask('logout', { method: 'POST' });
