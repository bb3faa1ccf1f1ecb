import type { Act } from '../core/claim.ts';
import type { Finding } from './apply-rules.ts';
import type { Statement } from './statement.ts';
import type { Tables } from './tables.ts';
import { viewOf } from './view.ts';

/** Fields in which "no" is the speaker's denial of what others say. */
const DENIABLE = new Set(['exists', 'fee.charged', 'detains', 'admits.senderCitizens', 'admits.senderResidents']);
/** Of these, the ones where no charge needs to stand before it: an office that says "no fee" denies one. */
const DENIES_ALONE = new Set(['exists', 'fee.charged']);
/** What is news by itself when an office with a name tells it. */
const NEWS = new Set(['status', 'arrived', 'announcedOn']);
/** Terms of a text, as against what has happened. */
const TERMS = /^(?:admits|cap$|safeguard$|duration$|inForceFrom$)/;
/** Plain facts, which a critic states like anybody else. */
const PLAIN = new Set(['moved', 'aboard', 'nationalities', 'signedOn', 'arrived', 'departed', 'from', 'to', 'operator']);
/** What an office counts rather than announces. */
const COUNTED = new Set(['moved', 'returned', 'aboard', 'population']);

/**
 * What the speaker does in saying it, by the field, the speaker and the verb. The article reports, or records where it tells the
 * text of an agreement or official figures, or clarifies in a column of corrections; critics allege; an office that announced the
 * arrangement announces its terms; the rest follows the verb.
 */
export function actOf(finding: Finding, announced: ReadonlySet<string>, tables: Tables, corrections: boolean): Act {
  const { rule, statement, voice, value } = finding;
  const verb = statement.verb ?? 'states';
  if (voice.role === 'article') return corrections ? 'clarifies' : articleAct(finding, tables);
  if (rule.act === 'rules' || voice.role === 'court') return 'rules';
  if (rule.act !== undefined && rule.act !== 'states' && rule.act !== 'denies') return rule.act;
  if (verb === 'rules') return 'states'; // auditors find; only courts rule
  if (voice.role === 'critic' && fromPaper(finding, tables)) return 'records';
  if (voice.role === 'critic') return PLAIN.has(rule.field) ? 'states' : 'alleges';
  if (voice.role === 'press') return 'reports';
  // What a group's own release says of those who are held is its charge.
  if (rule.field === 'detains' && value === true && statement.document === true && voice.role !== 'office') return 'alleges';
  if (value === false && DENIABLE.has(rule.field)) {
    // What stands in a written answer or a release denies nobody.
    const denial = DENIES_ALONE.has(rule.field) || rule.act === 'denies';
    if (verb === 'denies' || statement.denying || (denial && !statement.document)) return 'denies';
    return verb === 'alleges' || verb === 'reports' ? 'states' : verb === 'announces' && rule.field !== 'detains' ? 'denies' : verb;
  }
  if (COUNTED.has(rule.field) && verb === 'states' && tables.figures.test(renderedOf(statement))) return 'records';
  if (COUNTED.has(rule.field) && verb === 'announces') return 'states';
  if (verb === 'denies') return 'states';
  if (verb !== 'states' && verb !== 'alleges' && verb !== 'reports') return verb;
  if (statement.document === true && verb === 'states') return 'states';
  if (!voice.named && (rule.field.endsWith('On') || rule.field === 'status')) return 'reports';
  if (announced.has(`${finding.record} ${voice.name}`) && !COUNTED.has(rule.field)) return 'announces';
  return voice.named && NEWS.has(rule.field) ? 'announces' : 'states';
}

/** What an agreement sets, as against what became of it. */
const SET = /^(?:admits|cap$|safeguard$|duration$|inForceFrom$|fee\.|signedOn$|facility$|operator$|document$)/;

/** True where the words are those of a text that the article or a group has before it: "a memorandum seen by this agency allows". */
const fromPaper = ({ rule, statement }: Finding, { inHand }: Tables): boolean =>
  inHand !== undefined && SET.test(rule.field) && (statement.paper === true || inHand.test(renderedOf(statement)));

function articleAct(finding: Finding, tables: Tables): Act {
  const { rule, statement } = finding;
  if (rule.act === 'clarifies' || rule.act === 'records' || rule.act === 'rules') return rule.act;
  if (fromPaper(finding, tables)) return 'records';
  const rendered = renderedOf(statement);
  if (tables.figures.test(rendered) && COUNTED.has(rule.field)) return 'records';
  if (rule.act === 'alleges') return 'alleges';
  return TERMS.test(rule.field) && (statement.terms || tables.written.test(rendered)) ? 'records' : 'reports';
}

const renderedOf = ({ whole }: Statement): string => viewOf(whole, { sends: null, receives: null }).rendered;
