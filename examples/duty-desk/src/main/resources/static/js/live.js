import { address, bookEnd } from './api.js';

const RETRY = 1000;
let source;

/**
 * Follows the book from where it was last read. The browser asks again by itself where the stream breaks off, and goes on
 * behind the last entry it saw; where the server refuses, this does.
 */
export function follow(onNews, onLine) {
  stop();
  let last = bookEnd();
  const open = () => {
    const mine = new EventSource(address(`log/stream?after=${last}`));
    source = mine;
    mine.addEventListener('open', () => onLine(true));
    mine.addEventListener('entry', event => {
      last = Number(event.lastEventId);
      onNews(JSON.parse(event.data));
    });
    mine.addEventListener('error', () => {
      onLine(false);
      if (mine.readyState === EventSource.CLOSED && source === mine) {
        setTimeout(() => source === mine && open(), RETRY);
      }
    });
  };
  open();
}

/** Follows no longer. */
export function stop() {
  source?.close();
  source = undefined;
}
