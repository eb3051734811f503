import { read } from '../api.js';
import { isoDay } from '../i18n.js';

const DAY = 86_400_000;

/** How a desk stands: who is on it, the open matters, the running shift and the next, and who is named for that. */
export async function deskOf(post, office) {
  const days = `${isoDay(office.now() - DAY)}/${isoDay(office.now() + 2 * DAY)}`;
  const [on, open, plan, due] = await Promise.all([
    read(`posts/${post.id}/on-duty`), read(`posts/${post.id}/open-matters`), read(`posts/${post.id}/shifts?days=${days}`),
    rostered(post, new Date(office.now()).toISOString())]);
  const index = on.shift
    ? plan.shifts.findIndex(shift => shift.shift === on.shift)
    : plan.shifts.findLastIndex(shift => Date.parse(shift.answerableFrom) <= office.now());
  const following = plan.shifts[index + 1];
  const next = following && await rostered(post, following.answerableFrom);
  return { post, on, matters: open.matters, shift: plan.shifts[index], following, next, due };
}

const rostered = async (post, at) => (await read(`posts/${post.id}/rostered?at=${encodeURIComponent(at)}`)).officers[0];
