import { bookEnd, read } from './api.js';

const PAGE = 500;
const RECENT = 300;

/** The last entries of the book, of which most of what is asked about the present can be told. */
export const recentEntries = async () => (await read(`log?after=${Math.max(0, bookEnd() - RECENT)}&limit=${RECENT}`)).entries;

/** An entry of the book, if the reader may see it. */
export const entry = async number => (await read(`log?after=${number - 1}&limit=1`)).entries[0];

/** The entries written since a time, in order; read backwards from the end, so that a long book costs no more than its last part. */
export async function entriesSince(time) {
  let all = [];
  let before = bookEnd();
  while (before > 0) {
    const after = Math.max(0, before - PAGE);
    const { entries } = await read(`log?after=${after}&limit=${before - after}`);
    all = [...entries, ...all];
    before = entries.length && Date.parse(entries[0].enteredAt) >= time ? after : 0;
  }
  return all.filter(one => Date.parse(one.enteredAt) >= time);
}
