import { clock, instant, isoDay, said, t, words } from '../i18n.js';

words('paper', {
  call: ['来电去电', 'Call'],
  document: ['文电、通知、传真', 'Message, notice, fax'],
  visitor: ['来访', 'Visitor'],
  'mayor-line-record': ['市长公开电话', 'Mayor’s line'],
  'livelihood-line-record': ['民生110', 'Livelihood line'],
  line: ['电话', 'Line'],
  outgoing: ['去电（由本班打出）', 'Outgoing: we called'],
  means: ['方式', 'By'],
  'from/name': ['对方姓名', 'Name'],
  'from/organisation': ['对方单位', 'Organisation'],
  'from/phone': ['对方电话', 'Phone'],
  gist: ['内容', 'What it was about'],
  reason: ['代接原因', 'Why you answer it'],
  reasonHint: ['不是本人应接的电话才填', 'Only if it was another’s line to answer'],
  at: ['时间', 'When'],
  atHint: ['不填即为现在', 'Left empty: now'],
  kind: ['类别', 'Kind'],
  source: ['来文单位', 'From'],
  document_: ['文号', 'Document number'],
  title: ['标题', 'Title'],
  urgency: ['紧急程度', 'Urgency'],
  arrived: ['收到时间', 'Arrived'],
  name: ['来访人', 'Visitor'],
  organisation: ['单位', 'Organisation'],
  purpose: ['来访事由', 'Purpose'],
  host: ['受访人', 'To see'],
  result: ['接待结果', 'Result'],
  'caller/name': ['来电人姓名', 'Caller'],
  'caller/phone': ['来电人电话', 'Caller’s phone'],
  'caller/address': ['来电人住址', 'Caller’s address'],
  request: ['诉求类别', 'Kind of request'],
  topic: ['诉求事项', 'Matter'],
  place: ['发生地点', 'Place'],
  content: ['诉求内容', 'What was said'],
  households: ['涉及户数', 'Households affected'],
});

const named = list => list.map(one => ({ id: one.id, name: said(one) }));
const field = (name, type, more = {}) => ({ name, type, label: t(`paper.${more.word ?? name}`), ...more });
const must = (name, type, more = {}) => field(name, type, { required: true, ...more });
const at = () => field('at', 'time', { hint: t('paper.atHint') });
const reason = () => field('reason', 'line', { hint: t('paper.reasonHint') });

/** A form of the desk or of a line: its fields as on paper, where it is sent, and which event it becomes. */
function call(office) {
  const plain = office.posts.filter(post => post.kind === 'line' && !lineOf(office, post.id)?.form);
  return {
    event: 'call-answered',
    path: values => `posts/${values.line}/calls`,
    unsent: ['line'],
    fields: [
      must('line', 'choice', { options: named(plain) }), must('means', 'choice', { options: named(office.choices.means) }), field('outgoing', 'check'),
      field('from/name', 'line'), field('from/organisation', 'line'), field('from/phone', 'phone'),
      must('gist', 'text'), reason(), at()],
  };
}

const lineOf = (office, post) => office.lines.find(line => line.id === post);
const desk = office => office.posts.find(post => post.kind === 'desk').id;

const document = office => ({
  event: 'paper-received',
  inside: 'paper',
  path: () => `posts/${desk(office)}/papers`,
  fields: [
    must('kind', 'choice', { options: named(office.choices.paper) }), must('urgency', 'choice', { options: named(office.choices.urgency) }),
    must('arrived', 'time', { value: `${isoDay(office.now())}T${clock(office.now())}` }),
    must('source', 'line'), field('document', 'line', { word: 'document_' }), must('title', 'text', { rows: 2 })],
});

const visitor = office => ({
  event: 'visitor-received',
  inside: 'visitor',
  path: () => `posts/${desk(office)}/visitors`,
  fields: [
    must('name', 'line'), field('organisation', 'line'), field('host', 'line'),
    must('purpose', 'text', { rows: 2 }), field('result', 'text', { rows: 2 }), at()],
});

const order = form => office => ({
  event: 'order-registered',
  inside: 'order',
  path: () => `posts/${office.lines.find(line => line.form === form).id}/orders`,
  fields: [
    field('caller/name', 'line'), must('caller/phone', 'phone'), field('caller/address', 'line'),
    must('request', 'choice', { options: named(office.choices.request) }), must('topic', 'choice', { options: named(office.topics) }),
    must('urgency', 'choice', { options: named(office.choices.urgency) }),
    must('place', 'line'), field('households', 'number'), must('content', 'text', { rows: 4 }), reason(), at()],
});

/** The forms one can fill in, by name; each is made for an office, in the page's language. */
export const paperForms = {
  call, document, visitor,
  'mayor-line-record': order('mayor-line-record'),
  'livelihood-line-record': order('livelihood-line-record'),
};

const OPTIONAL = ['reason', 'at'];

/** The body of a request, from the values of the fields, each of which is named by its place in the body. */
export function bodyOf(form, values) {
  const body = {};
  for (const { name, type } of form.fields.filter(one => !form.unsent?.includes(one.name))) {
    const value = sentAs(type, values[name]);
    if (value !== '' || !OPTIONAL.includes(name)) {
      put(body, name.split('/'), value);
    }
  }
  if (body.from && Object.values(body.from).every(one => one === '')) {
    delete body.from;
  }
  return body;
}

function sentAs(type, value) {
  if (type === 'number') {
    return Number(value);
  }
  if (type === 'check') {
    return value;
  }
  return type === 'time' && value ? instant(value) : value.trim();
}

function put(body, [first, ...rest], value) {
  body[first] = rest.length ? { ...body[first], ...put({}, rest, value) } : value;
  return body;
}

/** What a form says in the book: label and text of each field that was filled in. */
export function filledIn(form, event) {
  const root = form.inside ? event[form.inside] : event;
  return form.fields
    .map(spec => ({ label: spec.label, text: shown(spec, spec.name.split('/').reduce((part, step) => part?.[step], root)) }))
    .filter(one => one.text);
}

function shown(spec, value) {
  if (spec.type === 'choice') {
    return spec.options.find(one => one.id === value)?.name ?? value;
  }
  if (spec.type === 'time') {
    return value && `${isoDay(value)} ${clock(value)}`;
  }
  return value === undefined || value === 0 || value === false ? '' : String(value);
}
