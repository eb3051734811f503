import { h } from './dom.js';
import { t, words } from './i18n.js';
import { LostConnection } from './api.js';

words('refusal', {
  title: ['按制度不能办理', 'The regulation says no'],
  lost: ['没有连上服务器。所填内容已保留，请稍后再点一次，不会重复登记。', 'No answer from the server. What you typed is kept; press again later, it will not be written twice.'],
  wrong: ['填写有误', 'Something is not right'],
});

/** Every reason why something was not written, each with its clause; of what the form says already, nothing. */
export function refusal(problem, broken = problem.violations ?? []) {
  if (problem instanceof LostConnection || problem.status >= 500) {
    return h('div', { class: 'refusal', role: 'alert' }, h('p', {}, t('refusal.lost')));
  }
  const reasons = problem.refusals ?? [];
  return h('div', { class: 'refusal', role: 'alert' },
    h('strong', {}, reasons.length ? t('refusal.title') : t('refusal.wrong')),
    h('ul', {},
      reasons.map(one => h('li', {}, clause(one.clause), withoutClause(one.sentence))),
      broken.map(one => h('li', {}, `${one.pointer} ${one.message}`)),
      !reasons.length && !broken.length && h('li', {}, problem.message)));
}

/** A clause as a mark, leading to its text. */
export const clause = id => h('a', { class: 'clause', href: `#regulation/${encodeURIComponent(id)}` }, id);

/** The sentence without the clause in front, which is shown as a mark. */
export const withoutClause = sentence => sentence.replace(/^\[[^\]]*\]\s*/, '');
