import { h } from './dom.js';
import { t, words } from './i18n.js';
import { withoutClause } from './refusal.js';

words('finding', {
  notice: ['提示', 'notice'],
  warning: ['提醒', 'warning'],
  breach: ['违规', 'breach'],
});

/** How much a finding weighs, the gravest first. */
export const gravities = ['breach', 'warning', 'notice'];

/** The gravest first. */
export const byGravity = (one, other) => gravities.indexOf(one.severity) - gravities.indexOf(other.severity);

/** How much a finding weighs, as a mark. */
export const severity = finding => h('span', { class: `tag ${finding.severity}` }, t(`finding.${finding.severity}`));

/** What was found, without clause and weight in front, which are shown as marks. */
export const bare = finding => withoutClause(finding.sentence).replace(/^[^：:]{1,10}[：:]\s*/, '');
