import { fromHost } from '../api.js';
import { field, h, saves } from '../dom.js';
import { lang, said, t, words } from '../i18n.js';

words('regulation', {
  version: ['版本 {version}，{from} 起施行', 'version {version}, in force from {from}'],
  sum: ['共 {all} 条：{proven} 条由 {tests} 个测试证明（合规 {accepting}，违规 {refusing}），{exempt} 条免证并说明理由。', '{all} clauses: {proven} proven by {tests} tests ({accepting} accepting, {refusing} refusing), {exempt} exempt with a reason.'],
  paraphrase: ['条款用自己的话转述，以原文为准。', 'The clauses are paraphrased; the text itself prevails.'],
  pdf: ['制度执行一览 PDF', 'Regulation report, PDF'],
  search: ['查找条款', 'Find a clause'],
  hint: ['条款号、内容、规则', 'number, text, rules'],
  hits: ['{count} 条', '{count} clauses'],
  all: ['全部展开', 'Unfold all'],
  fold: ['全部收起', 'Fold all'],
  obligation: ['义务', 'obligation'],
  prohibition: ['禁止', 'prohibition'],
  permission: ['许可', 'permission'],
  definition: ['定义', 'definition'],
  proven: ['已证', 'proven'],
  exempt: ['免证', 'exempt'],
  unproven: ['无证明', 'no proof'],
  grounds: ['规则 {rules} · 参数 {parameters} · 证明 {proofs}', 'rules {rules} · parameters {parameters} · proofs {proofs}'],
  why: ['免证理由', 'Why it is exempt'],
  rules: ['施行规则', 'Rules in force'],
  parameters: ['施行参数', 'Parameters in force'],
  accepting: ['合规：准予的测试', 'Kept: tests that accept'],
  refusing: ['违规：拒绝或查出的测试', 'Broken: tests that refuse or find'],
  'basis-ASSUMPTION': ['选定读法', 'chosen reading'],
  'basis-SUPERIOR_NORM': ['上级规定', 'superior norm'],
  'basis-PRACTICE': ['惯例', 'practice'],
  'basis-TEXT': ['读法', 'reading'],
});

let query = '';

/** The regulation in force, clause by clause: what it says, the rules and parameters that hold it, and what proves it. */
export async function show(office, [marked]) {
  const grounds = new Map((await fromHost(`reports/grounds?lang=${lang()}`)).map(one => [one.clause, one]));
  const clauses = office.clauses.map(one => ({ ...one, ...grounds.get(one.id) }));
  const articles = h('div', { id: 'articles' }, [...byArticle(clauses)].map(([article, some]) => section(article, some, marked)));
  const hits = h('span', { id: 'hits', role: 'status', class: 'quiet' });
  const search = h('input', { type: 'search', id: 'search', name: 'search', value: query, autocomplete: 'off' });
  const filter = () => hits.replaceChildren(t('regulation.hits', { count: sifted(articles, query) }));
  search.addEventListener('input', () => {
    query = search.value;
    filter();
  });
  filter();
  return {
    content: h('div', { class: 'regulation' }, head(office, clauses),
      h('div', { class: 'bar sticky' }, field(t('regulation.search'), search, t('regulation.hint')), hits, folding(articles)), articles),
    arrive: () => arrive(marked, search, filter),
  };
}

function arrive(marked, search, filter) {
  const place = marked && document.getElementById(`clause-${marked}`);
  if (place) {
    query = search.value = '';
    filter();
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'center' });
  }
}

function byArticle(clauses) {
  const articles = new Map();
  clauses.forEach(one => {
    const article = one.id.replace(/\d*-\d+$/, '');
    articles.set(article, [...(articles.get(article) ?? []), one]);
  });
  return articles;
}

const isExempt = one => one.proofs.some(proof => proof.side === 'exempt');
const from = (one, side) => one.proofs.filter(proof => proof.side === side);

function head(office, clauses) {
  const tests = side => clauses.reduce((sum, one) => sum + from(one, side).length, 0);
  const proven = clauses.filter(one => one.proofs.length > 0 && !isExempt(one)).length;
  return h('section', { class: 'card' },
    h('p', {}, h('strong', {}, said(office.title)), ` · ${t('regulation.version', { version: office.version, from: office.inForceFrom })}`),
    h('p', { id: 'sum' }, t('regulation.sum', {
      all: clauses.length, proven, tests: tests('accepting') + tests('refusing'), accepting: tests('accepting'), refusing: tests('refusing'), exempt: clauses.filter(isExempt).length,
    })),
    h('p', { class: 'quiet' }, t('regulation.paraphrase')),
    saves('get-regulation', `reports/regulation.pdf?lang=${lang()}`, t('regulation.pdf')));
}

function folding(articles) {
  const every = isOpen => articles.querySelectorAll('details').forEach(one => { one.open = isOpen; });
  const button = (id, isOpen) => h('button', { type: 'button', id, onclick: () => every(isOpen) }, t(`regulation.${id}`));
  return [button('all', true), button('fold', false)];
}

/** Hides what does not have all the words, and says how many clauses are left. */
function sifted(articles, text) {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  const has = one => wanted.every(word => one.textContent.toLowerCase().includes(word));
  articles.querySelectorAll('.law').forEach(one => { one.hidden = !has(one); });
  articles.querySelectorAll('section').forEach(one => { one.hidden = !one.querySelector('.law:not([hidden])'); });
  return articles.querySelectorAll('.law:not([hidden])').length;
}

const section = (article, clauses, marked) => h('section', { class: 'card', id: `article-${article}` }, h('h2', {}, article),
  clauses.map(one => law(one, one.id === marked)));

function law(one, isMarked) {
  const other = lang() === 'zh' ? 'en' : 'zh';
  return h('article', { class: `law${isMarked ? ' marked' : ''}`, id: `clause-${one.id}`, tabindex: -1, 'aria-label': one.id },
    h('p', {}, h('a', { class: 'clause', href: `#regulation/${encodeURIComponent(one.id)}` }, one.id), ' ',
      h('span', { class: 'tag' }, t(`regulation.${one.kind}`)), ' ', standing(one)),
    h('p', { class: 'says' }, one[lang()]),
    one[other] && h('p', { class: 'aside', lang: other === 'zh' ? 'zh-CN' : 'en' }, one[other]),
    h('details', { open: isMarked }, h('summary', {}, isExempt(one) ? t('regulation.why') : t('regulation.grounds', {
      rules: one.rules.length, parameters: one.parameters.length, proofs: one.proofs.length,
    })), basis(one)));
}

function standing(one) {
  const how = isExempt(one) ? 'exempt' : one.proofs.length > 0 ? 'proven' : 'unproven';
  return h('span', { class: `tag ${how}` }, t(`regulation.${how}`));
}

const basis = one => [
  from(one, 'exempt').map(proof => h('p', {}, proof.sentence)),
  listed('rules', one.rules, rule => [rule.sentence, ' ', h('code', {}, rule.code),
    rule.reading && h('span', { class: 'aside' }, ` ${t(`regulation.basis-${rule.basis}`)} · ${rule.reading}`)]),
  listed('parameters', one.parameters, text => text),
  ...['accepting', 'refusing'].map(side => listed(side, from(one, side), proof =>
    [h('span', { lang: 'en' }, proof.sentence), ' ', h('code', {}, proof.test)])),
];

const listed = (word, items, told) => items.length > 0 && [
  h('h3', {}, t(`regulation.${word}`)), h('ul', { class: word }, items.map(one => h('li', {}, told(one))))];
